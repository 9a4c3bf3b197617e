import { defineArea } from '../../define';
import { facts } from './facts';
import { fixesOfMissing } from './fixes-1';
import { fixesOfWrong } from './fixes-2';
import { gotchas } from './gotchas';
import { setUp } from './set-up';
import { sources } from './sources';
import { terms } from './terms';
import { where } from './where';

export default defineArea({
  id: 'E',
  name: 'Usage tracking',
  summary:
    'End Users and what they do in your product: how events arrive, whom they are matched to, and what Planhat makes of them.',
  related: ['F', 'K', 'G', 'A'],
  sources,
  entries: [...where, ...setUp, ...gotchas, ...fixesOfMissing, ...fixesOfWrong, ...facts, ...terms],
});
