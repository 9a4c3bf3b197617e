import { contenders } from './contenders';
import { make, open, use } from './measure';
import type { Step } from './step';

// The bench was stopped.
process.on('disconnect', () => process.exit(1));

const step = JSON.parse(process.argv[2] ?? '') as Step;
const contender = await contenders[step.name].load(step.libraries);
const results = {
  make: () => make(contender, step),
  open: () => open(contender, step),
  use: () => use(contender, step.isStored, step),
};
const result = await results[step.kind]();
process.send?.(result, () => process.exit(0));
