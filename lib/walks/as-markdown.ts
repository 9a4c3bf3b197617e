import type { Area, Fix, Source } from '@/content/types';
import { fullMomentOf } from '@/lib/dates';
import { formatSeenOn } from '@/lib/guide/seen-on';
import { code, prose } from '@/lib/markdown/text';
import type { Walk } from '@/lib/journal/rows';
import { messages } from './messages';
import type { Answer, Leg } from './moves';
import { causeOf, type Place } from './replay';

/** What of the guide a trail needs: a tree, and the area whose sources it names. */
export interface Shelved {
  fix: Fix;
  area: Area;
}

export interface TrailToTell {
  walk: Pick<Walk, 'legs' | 'cause' | 'record' | 'updatedAt'>;
  /** Where a walk that has found no cause stands. */
  place: Place | null;
  /** The tenant's name, and the screen's; `null` where there is none. */
  tenant: string | null;
  screen: string | null;
  find: (entryId: string) => Shelved | undefined;
  /** Applied to everything that is not the guide's own text. */
  mask?: (text: string) => string;
}

/** A walk as a note or a ticket: what was asked, answered and seen, and what came of it. */
export function asMarkdown(trail: TrailToTell): { title: string; body: string } {
  const { walk, find } = trail;
  const parts = [
    headOf(trail),
    ...walk.legs.map((leg, index) => legAsText(leg, index === 0, trail)),
    ...endOf(trail),
    sourcesOf(walk.legs.flatMap(({ fix }) => find(fix) ?? [])),
  ];
  return { title: walk.legs[0]?.title ?? '', body: parts.filter((part) => part !== '').join('\n\n') };
}

function headOf({ walk, tenant, screen, mask = asItIs }: TrailToTell): string {
  const record = walk.record && `${walk.record.model} ${code(mask(walk.record.id))}`;
  const where = [tenant === null ? null : code(mask(tenant)), screen, record].filter((part) => part !== null);
  const when = fullMomentOf(walk.updatedAt);
  return [
    ...(where.length > 0 ? [`- **${messages.where}:** ${where.join(' · ')}`] : []),
    `- **${messages.walked}:** ${when}`,
  ].join('\n');
}

function legAsText({ title, answers }: Leg, isFirst: boolean, { mask = asItIs }: TrailToTell): string {
  const heading = `## ${prose(isFirst ? messages.asked : messages.then(title))}`;
  const line = ({ ask, when, value }: Answer, index: number) => {
    const seen = value === '' ? '' : `\n   ${messages.seen}: ${code(mask(value))}`;
    return `${index + 1}. ${prose(ask)} **${prose(when)}**${seen}`;
  };
  return [heading, answers.map(line).join('\n')].filter((part) => part !== '').join('\n\n');
}

function endOf({ walk, place, find }: TrailToTell): string[] {
  if (walk.cause !== null) {
    const { fix, id } = causeOf(walk.cause);
    const found = find(fix)?.fix.causes.find((each) => each.id === id);
    if (!found) return [section(messages.cause, messages.changed)];
    return [
      section(messages.cause, found.cause),
      section(messages.fix, found.fix),
      section(messages.recheck, found.recheck),
    ];
  }
  if (place?.kind === 'question')
    return [section(messages.notFound, `${messages.openQuestion}: ${place.question.ask}`)];
  if (place?.kind === 'fix') {
    const title = find(place.entryId)?.fix.title;
    return [section(messages.notFound, title ? `${messages.leadsTo}: ${title}` : messages.leadsTo)];
  }
  return [];
}

const section = (heading: string, text: string): string => `## ${heading}\n\n${prose(text)}`;

function sourcesOf(shelved: readonly Shelved[]): string {
  const named = shelved.flatMap(({ fix, area }) => fix.sources.flatMap((key) => area.sources[key] ?? []));
  // One page may stand under several keys.
  const lines = new Set(named.map(sourceLine));
  return lines.size === 0 ? '' : `## ${messages.sources}\n\n${[...lines].join('\n')}`;
}

function sourceLine({ title, url, seenOn }: Source): string {
  const name = url === null ? prose(title) : `[${prose(title)}](${url})`;
  return `- ${name}, ${seenOn === null ? messages.undated : formatSeenOn(seenOn)}`;
}

const asItIs = (text: string): string => text;
