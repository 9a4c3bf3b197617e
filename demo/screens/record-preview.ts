import { columnLabel, modelOf } from '../data/models';
import { sample } from '../data/people';
import { recordId, rowOf } from '../data/random';
import { pageId } from '../data/tenants';
import { facts, prose } from '../ui/parts';
import type { DemoScreen } from '../types';
import { slideOut } from '../ui/slide-out';

const over = (id: string, title: string, query: string): DemoScreen => ({
  id,
  title,
  generation: 'upgraded',
  address: 'home/:id',
  recordId: pageId('acme', 'This week'),
  query,
});

/** Previews of models without a screen of their own. */
export const recordPreview: DemoScreen = {
  ...over('company-preview', 'Company preview', `preview=Company.${recordId('company', 1)}`),
  record: { view: 'preview', model: '*' },
  render: ({ place, tenant }) => {
    const model = modelOf(place.record?.model ?? '');
    const row = sample(tenant, model.slug, rowOf(place.record?.id ?? '', model.rows));
    const [first, ...others] = model.columns;
    return slideOut(
      String(first?.[1](row) ?? ''),
      facts(...others.map(([label, value]) => [columnLabel(label, tenant), value(row)] as const)),
      prose(`Last looked at by ${row.owner}.`),
    );
  },
};

export const morePreviews: readonly DemoScreen[] = [
  over('enduser-preview', 'End User preview', `preview=EndUser.${recordId('enduser', 4)}`),
  over('task-preview', 'Task preview', `preview=Task.${recordId('task', 2)}`),
  over('conversation-preview', 'Conversation preview', `preview=Conversation.${recordId('conversation', 1)}`),
];
