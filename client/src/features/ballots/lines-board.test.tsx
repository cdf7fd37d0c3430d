// The table of several lines on a display, as it is read aloud: each figure with its word.
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aMeeting } from '../../testing/samples';
import { LinesBoard } from './lines-board';

let view: MeetingView;
afterEach(() => view.unmount());

it('says what each figure counts, not by its shape alone', async () => {
  const counts = { totalMembers: 45, eligible: 45, present: 3, answered: 3, notAnswered: 0 };
  const ballot = aBallot({
    ...{ kind: 'agreement', seats: 1, state: 'declared', passed: true, tied: false },
    lines: [{ text: 'Trần Văn An', detail: '' }],
    lineTally: {
      ...{ ...counts, absent: 42 },
      lines: [{ counts: { inFavour: 2, against: 1 }, blank: 0, outcome: 'elected' }],
    },
  });
  view = await renderWithMeeting(<LinesBoard ballot={ballot} />, {
    rows: { meeting: [aMeeting()], ballot: [ballot] },
  });
  const line = view.container.querySelector('ol li');
  expect(line?.textContent).toContain('Đồng ý: 2Không đồng ý: 1');
  expect(line?.querySelector('[aria-label]')).toBeNull();
});
