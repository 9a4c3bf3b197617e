import { setUp } from './setup/index.mjs';

setUp();
