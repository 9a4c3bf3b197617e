import type { LabelledQuestion } from '@/tests/lib/ask/labelled-question';
import { ask } from '@/tests/lib/ask/labelled-question';
import { questionsOfPlanhat } from '@/tests/lib/ask/ours';
import { questions } from '@/tests/lib/ask/questions';
import { strategyQuestions } from '@/tests/lib/ask/strategy';
import { temptingQuestions } from '@/tests/lib/ask/tempting';
import { strangers, turns } from '@/tests/lib/ask/turns';
import type { RouteRef } from '@/lib/ask/types';

/** The sets that are to be right to the last question. */
export const toTheLast = 'questions and tempting ones';

/** All labelled sets but those that are held out for good (`tests/lib/ask/held-out`). */
export const learnedSets: Readonly<Record<string, readonly LabelledQuestion[]>> = {
  [toTheLast]: [...questions, ...temptingQuestions],
  'strategy and ours': [
    ...(Object.entries(strategyQuestions) as [RouteRef, readonly string[]][]).flatMap(([route, some]) =>
      some.map((question) => ask(question, '', { route })),
    ),
    ...questionsOfPlanhat.map((question) => ask(question, '')),
  ],
  ...strangers,
  ...turns,
};
