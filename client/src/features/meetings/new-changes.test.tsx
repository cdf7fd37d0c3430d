// A changed time or place is marked as new until the reader has acknowledged its notice.
import { changeSentence } from '@hop/shared/meetings/sentences.js';
import type { MeetingChange } from '@hop/shared/meetings/meeting.js';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting } from '../../testing/samples';
import { NewChanges } from './new-changes';

const change: MeetingChange = { what: 'place', from: 'Phòng 1', to: 'Phòng 2', at: 5 };
const meeting = aMeeting({ state: 'issued', changes: [change] });
const notice = {
  ...{ id: 'm1', version: 1, messageId: 'n1', audience: 'all' as const, mustAcknowledge: true },
  ...{ text: changeSentence(change), sentAt: 5, remindedAt: null },
};

let view: MeetingView;
afterEach(() => view.unmount());
const wordsWith = async (readAt: number | null, text = notice.text) => {
  view = await renderWithMeeting(<NewChanges />, {
    rows: { meeting: [meeting], myMessage: [{ ...notice, text, readAt }] },
    actor: { role: 'delegate' },
  });
  return view.container.textContent;
};

it('shows the old and the new until it is seen', async () => {
  const words = await wordsWith(null);
  expect(words).toContain('Mới');
  expect(words).toContain('Phòng 1 → Phòng 2');
});

it('is gone once it is seen', async () => {
  expect(await wordsWith(9)).toBe('');
});

it('is not shown to whom it was no change: another notice is none of a change', async () => {
  expect(await wordsWith(null, 'Xin mang theo tài liệu.')).toBe('');
});
