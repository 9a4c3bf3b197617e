import { messages as passport } from '@/components/passport/messages';
import type { AreaMeta } from '@/content/areas';
import type { Changes } from '@/lib/ask/changes';
import type { Symptom, Understanding } from '@/lib/ask/types';
import { messages } from './messages';

/** Something else that could have been meant. */
export interface Alternative {
  label: string;
  changes: Changes;
}

/** One thing that was understood, and what it can be changed to. */
export interface UnderstoodChip {
  id: string;
  subject: string;
  label: string;
  alternatives: readonly Alternative[];
  /** Taken away: it is not said any more. */
  leaveOut: Changes;
}

/** More would fill a line with what hardly changes the answer. */
const mostSymptoms = 2;

/** What was understood, in the order of importance, each with what else it could be. */
export const chipsOf = (understood: Understanding, areas: readonly AreaMeta[]): UnderstoodChip[] => [
  ...areaChip(understood, areas),
  ...worldChips(understood),
  ...understood.symptoms
    .slice(0, mostSymptoms)
    .map((symptom, place) => symptomChip(understood.symptoms, symptom, place)),
  ...callChips(understood),
];

function areaChip({ area, nearAreas }: Understanding, areas: readonly AreaMeta[]): UnderstoodChip[] {
  const own = areas.find(({ id }) => id === area);
  if (!own) return [];
  const near = areas.filter(({ id }) => nearAreas.includes(id));
  const others = areas.filter(({ id }) => id !== area && !nearAreas.includes(id));
  return [
    {
      id: 'area',
      subject: messages.subject.area,
      label: own.name,
      alternatives: [...near, ...others].map(({ id, name }) => ({ label: name, changes: { area: id } })),
      leaveOut: { area: null },
    },
  ];
}

const worldLabels = {
  crm: passport.answers.crm,
  plan: Object.fromEntries(
    Object.entries(passport.answers.plan).map(([id, name]) => [id, messages.onPlan(name)]),
  ),
  generation: Object.fromEntries(
    Object.entries(passport.answers.generation).map(([id, name]) => [id, messages.inApp(name)]),
  ),
  revenue: passport.answers.revenue,
} satisfies Record<string, Readonly<Record<string, string>>>;

function worldChips(understood: Understanding): UnderstoodChip[] {
  return (Object.keys(worldLabels) as (keyof typeof worldLabels)[]).flatMap((key) => {
    const said = understood[key];
    if (said === null) return [];
    const labels: Readonly<Record<string, string>> = worldLabels[key];
    return [
      {
        id: key,
        subject: messages.subject[key],
        label: labels[said] ?? said,
        alternatives: Object.entries(labels)
          .filter(([value]) => value !== said)
          .map(([value, label]) => ({ label, changes: { [key]: value } })),
        leaveOut: { [key]: null },
      },
    ];
  });
}

function symptomChip(symptoms: readonly Symptom[], symptom: Symptom, place: number): UnderstoodChip {
  const others = symptoms.filter((other) => other !== symptom);
  return {
    // By its place: the chip stays the same one when it is changed, and keeps the focus.
    id: `symptom-${place}`,
    subject: messages.subject.symptom,
    label: messages.symptoms[symptom],
    alternatives: (Object.keys(messages.symptoms) as Symptom[])
      .filter((other) => !symptoms.includes(other))
      .map((other) => ({
        label: messages.symptoms[other],
        changes: { symptoms: symptoms.map((said) => (said === symptom ? other : said)) },
      })),
    leaveOut: { symptoms: others },
  };
}

function callChips({ method, path, code }: Understanding): UnderstoodChip[] {
  const call = [method, path].filter((part) => part !== null).join(' ');
  return [
    ...(call === ''
      ? []
      : [
          {
            id: 'call',
            subject: messages.subject.call,
            label: call,
            alternatives: [],
            leaveOut: { method: null, path: null },
          },
        ]),
    ...(code === null
      ? []
      : [
          {
            id: 'code',
            subject: messages.subject.code,
            label: code,
            alternatives: [],
            leaveOut: { code: null },
          },
        ]),
  ];
}
