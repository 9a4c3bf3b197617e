/** What built files may hold that they otherwise must not, each with its reason. Anything else fails the build. */

export interface Allowed {
  /** What is looked for. */
  code: string;
  /** Words by which the file is known: how it is called changes with what is built beside it. */
  beside: string;
  /** How often, at most. */
  times: number;
  reason: string;
}

export const allowedCode: readonly Allowed[] = [
  {
    code: 'innerHTML',
    beside: 'https://react.dev/errors/',
    times: 6,
    reason:
      'React: names of props that it refuses or skips, `dangerouslySetInnerHTML`, which lint forbids, and the making of script elements, which we never draw.',
  },
];

/** Hosts that the code itself names, apart from addresses of sources and examples in the texts of the guide. */
export const allowedHosts: Readonly<Record<string, string>> = {
  'www.w3.org':
    'Names of XML kinds for SVG and MathML, in React and in our own drawing of icons. Never asked for.',
  'react.dev': 'React’s sentences about its own errors lead there.',
  'wxt.dev': 'A sentence of WXT about its own errors.',
  'ws.planhat.com': 'The app: where the content script runs, and examples of addresses.',
  'github.com': 'A sentence of a library about its own errors, and sources of the guide.',
};
