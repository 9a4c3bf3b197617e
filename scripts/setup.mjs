import { main, setUp } from './setup/index.mjs';

main(() => setUp());
