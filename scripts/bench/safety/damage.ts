/** Every kind of damage to the files of the notes: it is noticed or does no harm, and all notes come back. */
import { engines } from './damages';
import { type Fared, fareWith, makeProfiles, NOTES } from './damaged-profiles';
import { exactly, type Figure, told } from './figure';
import { openProgress } from './progress';

interface Round extends Fared {
  kind: string;
}

export async function benchDamage(seed: number): Promise<Figure[]> {
  const progress = openProgress<Round>('damage', seed);
  for (const engine of engines) {
    const left = Object.entries(engine.damages).filter(
      ([name]) => !progress.done.some(({ kind }) => kind === `${engine.name}: ${name}`),
    );
    if (left.length === 0) continue;
    const profiles = await makeProfiles(`${progress.folder}/${engine.name}`, engine);
    for (const [name, damage] of left) {
      progress.add({ kind: `${engine.name}: ${name}`, ...(await fareWith(profiles, engine, damage)) });
    }
  }
  const rounds = progress.done;
  progress.clear();
  const torn = rounds.filter(({ back }) => back < NOTES);
  return [
    exactly('kinds of damage', rounds.length, 16),
    told('of them, noticed', rounds.filter(({ wasNoticed }) => wasNoticed).length),
    exactly('of them, with every note back', rounds.length - torn.length, 16),
    ...torn.map(({ kind, back }) => told(kind, `${back} of ${NOTES} notes`)),
  ];
}
