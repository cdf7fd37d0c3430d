// The chair's queue: who is next, who waits for another item, the state of the list, and the hand on it.
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aParticipant, aRequest } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { QueueCard } from './queue-card';

let view: MeetingView;
afterEach(() => view.unmount());

const item = (id: string, state: 'waiting' | 'current') => ({
  ...{ id, version: 1, parentId: null, position: 1, title: id, kind: 'discussion' as const },
  ...{ plannedMinutes: 10, presenter: '', state, startedAt: null, usedMs: 0 },
  ...{ sittingId: null, presenterUnit: '', access: 'everyone' as const },
});
async function card() {
  view = await renderWithMeeting(
    <UiProvider>
      <QueueCard inSession />
    </UiProvider>,
    {
      rows: {
        meeting: [aMeeting({ currentItemId: 'now' })],
        agendaItem: [item('now', 'current'), item('later', 'waiting')],
        participant: [
          aParticipant({ id: 'a', name: 'Nguyễn Văn An' }),
          aParticipant({ id: 'b', name: 'Lê Văn Bình' }),
        ],
        speechRequest: [
          aRequest({ id: 'ra', participantId: 'a', agendaItemId: 'later', askedAt: 1 }),
          aRequest({ id: 'rb', participantId: 'b', agendaItemId: 'now', askedAt: 2 }),
        ],
      },
      actor: { role: 'chair', participantId: 'chair' },
      answer: () => ({}),
    },
  );
}
const press = async (name: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
  await view.settle();
};

describe('the queue', () => {
  it('holds those for the current item; the others stand apart, whoever asked first', async () => {
    await card();
    expect(document.body.textContent).toContain('Chờ phát biểu: 1');
    expect(document.body.textContent).toContain('Đăng ký cho nội dung khác: 1');
    const first = document.querySelector('ul li');
    expect(first?.textContent).toContain('Lê Văn Bình');
    expect(first?.textContent).toContain('chưa phát biểu');
  });

  it('is paused and closed for the item that is on', async () => {
    await card();
    await press('Tạm dừng');
    await press('Chốt');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      ['speakerList.pause', { agendaItemId: 'now', about: 'speeches' }],
      ['speakerList.close', { agendaItemId: 'now', about: 'speeches' }],
    ]);
  });

  it('passes somebody over from the arranging hand', async () => {
    await card();
    await press('Sắp xếp');
    await press('Chuyển ông Lê Văn Bình xuống cuối danh sách');
    expect(view.commands.at(-1)).toMatchObject({
      name: 'speechRequest.skip',
      args: { requestId: 'rb' },
    });
  });

  it('does not take a press for whoever has just come under the finger', async () => {
    await card();
    const order = { participantId: 'a', kind: 'pointOfOrder', agendaItemId: 'now' } as const;
    const speechRequest = [aRequest({ id: 'rc', ...order })];
    await act(async () => view.server.commit({ upserts: { speechRequest } }));
    await view.settle();
    await press('Mời ông Nguyễn Văn An');
    expect(view.commands).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await press('Mời ông Nguyễn Văn An');
    expect(view.commands.map(({ name }) => name)).toEqual(['speech.give']);
  });
});
