export { removeExtension } from '@/services/stored/remove-extension';
