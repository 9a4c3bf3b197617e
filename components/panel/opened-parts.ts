// What the header and the keys open, in one file: each is too small for one of its own.
export { MenuItems } from './MenuItems';
export { WhyScreen } from './WhyScreen';
export { ShortcutsSheet } from '@/components/keys/ShortcutsSheet';
