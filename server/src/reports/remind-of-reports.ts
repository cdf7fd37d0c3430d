// report.remind: a notice to those of the meeting who owe it. What has come in is not reminded of, one that was sent back is; and what
// was reminded of within minutes is left out, whoever of the secretariat presses.
import { mayRemind, remindedWords } from '@hop/shared/messages/reminding.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { remindOfReports } from '@hop/shared/reports/reports-commands.js';
import { reminderSentence } from '@hop/shared/reports/sentences.js';
import { handle } from '../kernel/handler.js';
import { notify } from '../messages/acts.js';
import { changeReport, dutiesOf, neededReport, requireOngoing } from './report-steps.js';

export const remindOfReportsHandler = handle(
  remindOfReports,
  async (work, { reportRequestIds }) => {
    await requireOngoing(work);
    let reminded = 0;
    let told = 0;
    const lately: number[] = [];
    for (const id of new Set(reportRequestIds)) {
      const request = await neededReport(work, id);
      if (request.state !== 'asked' && request.state !== 'returned') continue;
      if (request.remindedAt !== null && !mayRemind(request.remindedAt, work.now)) {
        lately.push(request.remindedAt);
        continue;
      }
      const people = (await dutiesOf(work, id)).map(({ participantId }) => participantId);
      told += await notify(work, people, reminderSentence(request, work.now));
      await changeReport(work, request, { remindedAt: work.now });
      reminded += 1;
    }
    if (reminded === 0 && lately.length > 0)
      throw reportRefusals.remindedLately(remindedWords(lately));
    return { reminded, told, lately: lately.length };
  },
);
