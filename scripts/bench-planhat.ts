/**
 * `npm run bench:planhat`: what the extension does to the Planhat tabs it stands beside. Build first: `npm run build` and
 * `npm run build:demo`. Names run only some: `npm run bench:planhat -- updates`. Stop it at any time: the next start goes
 * on with the next bench. `SHARE=0.1` runs a tenth.
 */
import { benchDetection } from './bench/planhat/detection';
import { benchStops } from './bench/planhat/stops';
import { benchUpdates } from './bench/planhat/updates';
import { runBenches, seed, some } from './bench/run-benches';

await runBenches({
  detection: benchDetection,
  updates: () => benchUpdates(some(50)),
  stops: () => benchStops(some(200), seed),
});
