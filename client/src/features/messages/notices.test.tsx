// Notices as their recipients have them: what stands before them, in which order, and until when.
import { messageRefusals } from '@hop/shared/messages/refusals.js';
import type { MyMessage } from '@hop/shared/messages/message.js';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { NoticeBanner } from './notice-banner';

const banner = (
  <UiProvider>
    <NoticeBanner />
  </UiProvider>
);
const aNotice = (change: Partial<MyMessage> = {}): MyMessage => ({
  id: 'message-1-participant-1',
  version: 1,
  messageId: 'message-1',
  audience: 'all',
  text: 'Mời về hội trường',
  mustAcknowledge: true,
  sentAt: 10,
  remindedAt: null,
  readAt: null,
  ...change,
});
const later = aNotice({
  ...{ id: 'message-2-participant-1', messageId: 'message-2', text: 'Nghỉ 15 phút' },
  ...{ sentAt: 20, mustAcknowledge: false },
});

let view: MeetingView;
afterEach(() => view.unmount());
const text = () => view.container.querySelector('section')?.textContent ?? '';
const press = async (words: string) => {
  const found = [...view.container.querySelectorAll('button')].find((each) =>
    each.textContent?.includes(words),
  );
  if (found === undefined) throw new Error(`no button ${words}`);
  await act(async () => found.click());
  await view.settle();
};
const show = async (myMessage: MyMessage[], state: 'inSession' | 'archived' = 'inSession') => {
  view = await renderWithMeeting(banner, {
    rows: { meeting: [aMeeting({ state })], myMessage },
    answer: () => ({ readAt: 30 }),
  });
};

describe('a notice', () => {
  it('stands there until the server has its acknowledgement', async () => {
    await show([aNotice()]);
    await press('Đã hiểu');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      ['message.acknowledge', { messageId: 'message-1' }],
    ]);
    expect(text()).toContain('Mời về hội trường');
    await view.patch({ myMessage: [aNotice({ version: 2, readAt: 30 })] });
    expect(text()).toBe('');
  });

  it('comes one at a time, the newest first, and says how many more wait', async () => {
    await show([aNotice(), later]);
    expect(text()).toContain('Nghỉ 15 phút');
    expect(text()).toContain('Còn 1 thông báo nữa');
    expect(text()).toContain('Cất đi');
    expect(text()).not.toContain('Đã hiểu');
  });

  it('one that is reminded of comes first again, and says so', async () => {
    await show([aNotice(), later]);
    await view.patch({ myMessage: [aNotice({ version: 2, remindedAt: 40 })] });
    expect(text()).toContain('Nhắc lại lúc');
    expect(text()).toContain('Mời về hội trường');
  });

  it('that is withdrawn is gone, and one in the archive asks for nothing', async () => {
    await show([aNotice()]);
    await view.patch({}, { myMessage: ['message-1-participant-1'] });
    expect(text()).toBe('');
    await view.unmount();
    await show([aNotice()], 'archived');
    expect(text()).toBe('');
  });

  it('stays when the server says no', async () => {
    await show([aNotice()]);
    view.server.answer = () => {
      throw messageRefusals.notNow();
    };
    await press('Đã hiểu');
    expect(text()).toContain('Mời về hội trường');
  });
});
