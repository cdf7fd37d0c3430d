// The programme of the try-out session as it stands in a word processor: sixty numbered lines that are pasted into the agenda.
import { matters } from './topics.js';

export const LINES_A_MATTER = 3;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Per matter: what is brought, what its verification says, and the vote. */
export function programme(): string {
  const lines = matters.flatMap(({ about, unit, committee }, nth) => [
    `${nth * LINES_A_MATTER + 1}. ${capital(about)}: trình bày tờ trình (${unit}) - 15 phút`,
    `${nth * LINES_A_MATTER + 2}. Thẩm tra về ${about} (${committee}) - 10 phút`,
    `${nth * LINES_A_MATTER + 3}. Thảo luận và biểu quyết về ${about} - 20 phút`,
  ]);
  return `${lines.join('\n')}\n`;
}
