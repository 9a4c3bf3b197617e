export { richTextToMarkdown } from './to-markdown';
export type { RichNode } from './dom';
