import { type CompileContext, readMarkdown, startOf, type Token } from './markdown-tree';

/** A task of a list: `- [ ] call them`. */
export interface Task {
  /** Where its list item begins, as the drawn item says of itself. */
  item: number;
  /** Where the sign between its brackets stands in the text. */
  mark: number;
  done: boolean;
}

/**
 * The tasks of a Markdown text, in its order: exactly those that are drawn with a box. What looks like one in code, or
 * in a place where GFM allows none, is not one.
 */
export function findTasks(body: string): Task[] {
  const tasks: Task[] = [];
  const start = startOf(body);
  const keepAs = (done: boolean) =>
    function keep(this: CompileContext, token: Token): void {
      const item = this.stack.findLast(({ type }) => type === 'listItem')?.position?.start.offset;
      if (item !== undefined) tasks.push({ item, mark: start + token.start.offset, done });
    };
  const parsed = readMarkdown(body, {
    enter: { taskListCheckValueChecked: keepAs(true), taskListCheckValueUnchecked: keepAs(false) },
  });
  return parsed ? tasks : [];
}

/**
 * Tick the n-th task, or take its tick away. Only the sign between the brackets changes.
 *
 * @param index - 0 for the first.
 * @returns `null` when there is no such task.
 */
export function toggleTask(body: string, index: number): string | null {
  const task = findTasks(body)[index];
  return task ? withMark(body, task) : null;
}

/**
 * The same for the task that a drawn list item shows, in a text of which only a part may be drawn.
 *
 * @param shown - Where the drawn part stands in the whole.
 * @param item - The place that the drawn item says of itself, within the drawn part.
 * @param done - What the box showed; a task that says otherwise is left alone.
 * @returns `null` when the text has no such task there any more.
 */
export function toggleShownTask(
  body: string,
  shown: { start: number; end: number },
  item: number,
  done: boolean,
): string | null {
  const part = body.slice(shown.start, shown.end);
  const task = findTasks(part).find((found) => found.item === item && found.done === done);
  if (!task) return null;
  return body.slice(0, shown.start) + withMark(part, task) + body.slice(shown.end);
}

/** How many tasks there are, and how many are done. */
export function countTasks(body: string): { done: number; total: number } {
  const tasks = findTasks(body);
  return { done: tasks.filter(({ done }) => done).length, total: tasks.length };
}

function withMark(text: string, { mark, done }: Task): string {
  return text.slice(0, mark) + (done ? ' ' : 'x') + text.slice(mark + 1);
}
