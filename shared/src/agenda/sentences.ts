// What is written to those who prepare an item. The same words each time, so that it is known when they were written last.
import type { AgendaItem } from './agenda-item.js';

/** Longer titles are cut, for a notice has a limit of its own. */
const LONGEST_TITLE = 200;

export function documentReminder({ title }: Pick<AgendaItem, 'title'>): string {
  const named = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
  return `Nội dung “${named}” chưa có tài liệu. Xin gửi tài liệu để thư ký đưa vào chương trình.`;
}
