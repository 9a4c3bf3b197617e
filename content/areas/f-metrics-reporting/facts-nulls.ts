import { defineFacts } from '../../define';

const topic = 'NULL and zero';

export const factsNulls = defineFacts('F', [
  {
    id: 'f-null-rules',
    title: 'NULL spreads: one missing part can empty the whole result',
    refs: ['F-33', 'F-34'],
    screens: ['metric-preview'],
    sources: ['S9'],
    confidence: 'official',
    topic,
    text: 'With “Treat empty/missed values as NULLs” ON, a result can be empty and then has no effect elsewhere. With it OFF, empty becomes 0. When it is ON, any multiplication, division, subtraction or power with NULL is NULL.',
    search: [
      'null or zero metric',
      'treat empty missed values as nulls',
      'empty instead of 0',
      'blank makes result blank',
      'why is everything blank',
      'blank in subtraction',
    ],
  },
  {
    id: 'f-pushed-zero',
    title: 'Does a pushed 0 count? A setting of the tenant decides',
    refs: ['F-35'],
    screens: ['metric-preview', 'data-explorer-metric'],
    alsoAreas: ['E'],
    sources: ['S10'],
    confidence: 'official',
    topic,
    text: 'A 0 that you push counts either as 0 or as missing. Planhat staff set this, for the whole tenant. It changes LAST and AVERAGE: in their example an average is 5 or 6.25.',
    search: [
      'pushed zero',
      'zero treated as missing',
      'send 0 custom metric',
      'nought as a value',
      'uploaded nought ignored',
      'does nothing sent count',
    ],
  },
  {
    id: 'f-days-without-events',
    title: 'A day without events is NULL in formulas and a gap in charts',
    refs: ['F-36', 'F-37'],
    screens: ['metric-preview', 'trends-analytics', 'home-page'],
    sources: ['S9'],
    confidence: 'official',
    topic,
    text: 'Activities never have a stored NULL, yet formulas treat a day without events as NULL. Time-series charts draw nothing where data is missing, whatever the NULL switch says.',
    search: [
      'gap in chart',
      'line chart holes',
      'activity zero days',
      'line is interrupted',
      'holes in the graph',
      'weekend gaps in line',
    ],
  },
]);
