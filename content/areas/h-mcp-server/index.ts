import { defineArea } from '../../define';
import { facts } from './facts';
import { toolFacts } from './facts-tools';
import { fixes } from './fixes';
import { gotchas } from './gotchas';
import { review } from './review';
import { setUp } from './set-up';
import { sources } from './sources';
import { terms } from './terms';
import { where } from './where';

export default defineArea({
  id: 'H',
  name: 'MCP server',
  summary: 'Connecting Claude, ChatGPT and other AI clients to Planhat, with the rights they should have.',
  related: ['G', 'L', 'D'],
  sources,
  entries: [...where, ...setUp, ...review, ...gotchas, ...fixes, ...facts, ...toolFacts, ...terms],
});
