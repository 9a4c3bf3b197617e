import { describe, expect, test } from 'vitest';
import { addTemplate, fillTemplate, type Template, templates } from '@/lib/notes/templates';
import { readMarkdown } from '@/lib/notes/markdown-tree';
import { findTasks } from '@/lib/notes/tasks';

const here = { date: '2026-11-23', screen: 'Sync | logs', tenant: 'acme', record: 'Company 5f2a' };
const find = (id: string): Template => {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new Error(`There is no template ${id}.`);
  return found;
};

test('there is one for each kind of note', () => {
  expect(templates.map(({ id }) => id)).toEqual(['decision', 'incident', 'gotcha', 'call', 'change-log']);
});

describe.each(templates)('$name', (template) => {
  test('has everything filled in that is known', () => {
    const { body, tags, title } = fillTemplate(template, here);
    expect(body).toContain(
      '- Date: 2026-11-23\n- Screen: Sync / logs\n- Tenant: acme\n- Record: Company 5f2a\n\n## ',
    );
    expect(body).not.toMatch(/[{}]/);
    expect(tags).toEqual([template.id]);
    expect(title).toMatch(/^[A-Z].*: $/);
  });

  test('leaves out what is not known', () => {
    const { body } = fillTemplate(template, { date: '2026-11-23' });
    expect(body).toMatch(/^- Date: 2026-11-23\n\n## /);
    expect(body).not.toMatch(/Screen|Tenant|Record|[{}]/);
  });

  test('is Markdown whose sections stand apart', () => {
    const { body } = fillTemplate(template, here);
    const kinds = readMarkdown(body)?.children.map(({ type }) => type) ?? [];
    expect(kinds[0]).toBe('list');
    expect(kinds.filter((kind) => kind === 'heading').length).toBe(body.match(/^## /gm)?.length);
  });
});

test('tasks of a template can be ticked once they have words', () => {
  expect(findTasks(fillTemplate(find('incident'), here).body)).toHaveLength(3);
});

test('a name never becomes Markdown', () => {
  const { body } = fillTemplate(find('call'), { date: '1', tenant: '[x](https://y.z) <b> *a*\n# b' });
  expect(body).toContain('Tenant: \\[x\\](https://y.z) \\<b> \\*a\\* # b');
});

describe('added to a note that was begun', () => {
  const begun = { title: '', body: 'Anna said:\n', tags: ['crm'] };

  test('it stands below what is there', () => {
    const added = addTemplate(begun, find('call'), here);
    expect(added.body).toMatch(/^Anna said:\n\n- Date: /);
    expect(added).toMatchObject({ title: 'Call: ', tags: ['crm', 'call'] });
  });

  test('a title that is there stays, a tag is not given twice', () => {
    const added = addTemplate({ ...begun, title: 'Mine', tags: ['call'] }, find('call'), here);
    expect(added).toMatchObject({ title: 'Mine', tags: ['call'] });
  });
});
