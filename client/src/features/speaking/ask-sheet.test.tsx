// What a delegate may ask for: the item, to whom, and what the state of the list says to do instead.
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aMeeting, aParticipant, aRequest, aSpeech } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { AskSheet } from './ask-sheet';

let view: MeetingView;
afterEach(async () => {
  await view.unmount();
  sessionStorage.clear();
});

const item = (id: string, position: number, state: 'waiting' | 'current' | 'done') => ({
  ...{ id, version: 1, parentId: null, position, title: `Mục ${id}`, kind: 'discussion' as const },
  ...{ plannedMinutes: 10, presenter: '', state, startedAt: null, usedMs: 0 },
  ...{ sittingId: null, presenterUnit: '', access: 'everyone' as const },
});
const rows: GivenRows = {
  meeting: [aMeeting({ currentItemId: 'b' })],
  agendaItem: [item('a', 1, 'done'), item('b', 2, 'current'), item('c', 3, 'waiting')],
  participant: [
    aParticipant({ id: 'me' }),
    aParticipant({ id: 'lua', honorific: 'Bà', name: 'Hoàng Thị Lụa' }),
  ],
};
async function sheet(more: GivenRows = {}) {
  view = await renderWithMeeting(
    <UiProvider>
      <AskSheet open onClose={() => undefined} />
    </UiProvider>,
    {
      rows: { ...rows, ...more },
      actor: { role: 'delegate', participantId: 'me' },
      answer: () => ({ requestId: 'r' }),
    },
  );
}
const button = (name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('button')].find(
    // A button that may be busy holds that word too.
    (each) => (each.getAttribute('aria-label') ?? each.textContent).includes(name),
  );
const press = async (name: string) => {
  const found = button(name);
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
  await view.settle();
};
const field = (label: string) => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | HTMLSelectElement;
};
const enter = (label: string, value: string) =>
  act(async () => {
    const into = field(label);
    const kind = into instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(into, value);
    into.dispatchEvent(
      new Event(kind === HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
const list = (about: 'speeches' | 'questions', state: 'open' | 'paused' | 'closed') => ({
  speakerList: [
    { id: 'l', version: 1, agendaItemId: 'b', about, state, changedAt: 1, changedBy: 'Chủ tọa' },
  ],
});

describe('asking', () => {
  it('is for the current item unless another one is chosen; what is done is not offered', async () => {
    await sheet();
    const items = [...(field('Nội dung') as HTMLSelectElement).options].map((each) => each.value);
    expect(items).toEqual(['b', 'c', '']);
    await press('Đăng ký phát biểu');
    expect(view.commands.at(-1)?.args).toMatchObject({ kind: 'speech', agendaItemId: 'b' });
    await enter('Nội dung', 'c');
    await press('Đăng ký phát biểu');
    expect(view.commands.at(-1)?.args).toMatchObject({ agendaItemId: 'c' });
  });

  it('in a round asks for somebody to answer, found without marks', async () => {
    await sheet(list('questions', 'open'));
    await press('Chất vấn');
    await press('Đăng ký phát biểu');
    expect(view.commands).toEqual([]);
    expect(document.body.textContent).toContain('Mời chọn người trả lời trong danh sách.');
    await enter('Người trả lời', 'lua');
    await press('Chọn bà Hoàng Thị Lụa');
    await press('Đăng ký phát biểu');
    expect(view.commands.at(-1)?.args).toMatchObject({ kind: 'question', addresseeId: 'lua' });
  });

  it('where a round is planned asks for somebody to answer too', async () => {
    const limits = { limitSeconds: null, totalSeconds: null };
    const plan = { id: 'p', version: 1, agendaItemId: 'b', about: 'questions' } as const;
    await sheet({ listPlan: [{ ...plan, ...limits, opening: 'always', order: 'fair' }] });
    await press('Chất vấn');
    await press('Đăng ký phát biểu');
    expect(view.commands).toEqual([]);
    expect(document.body.textContent).toContain('Mời chọn người trả lời trong danh sách.');
  });

  it('of a closed list says so and offers to hand in a text; a point of order goes on', async () => {
    await sheet(list('speeches', 'closed'));
    expect(document.body.textContent).toContain('Danh sách về nội dung này đã chốt.');
    expect(button('Đăng ký phát biểu')?.disabled).toBe(true);
    expect(button('Nộp ý kiến bằng văn bản')).toBeDefined();
    await press('Ý kiến về trình tự');
    expect(button('Đăng ký phát biểu')?.disabled).toBe(false);
  });
});

describe('what one has asked for', () => {
  it('stands with its place, apart from what waits for a later item', async () => {
    const mine = aRequest({ id: 'now', participantId: 'me', agendaItemId: 'b', askedAt: 2 });
    await sheet({
      speechRequest: [
        mine,
        aRequest({ id: 'other', participantId: 'lua', agendaItemId: 'b', askedAt: 1 }),
        aRequest({ id: 'later', participantId: 'me', agendaItemId: 'c', askedAt: 0 }),
        aRequest({ id: 'text', participantId: 'lua', agendaItemId: 'b', state: 'handedIn' }),
      ],
    });
    expect(document.body.textContent).toContain('Đứng thứ 2 trong 2 người chờ');
    expect(document.body.textContent).toContain('Chờ đến nội dung 3. Mục c');
    await press('Vì sao thứ tự này?');
    expect(document.body.textContent).toContain('Đứng trước người tiếp theo vì đăng ký trước.');
    expect(document.body.textContent).toContain('Đã nộp ý kiến bằng văn bản: Bà Hoàng Thị Lụa.');
  });

  it('is followed up once the question was put', async () => {
    const question = { id: 'q', participantId: 'me', agendaItemId: 'b', kind: 'question' as const };
    await sheet({
      speechRequest: [aRequest({ ...question, state: 'called', addresseeId: 'lua' })],
      speech: [aSpeech({ requestId: 'q', participantId: 'me', kind: 'question', endedAt: 1 })],
    });
    await enter('Hỏi thêm bà Hoàng Thị Lụa', 'Bao giờ xong?');
    await press('Đăng ký hỏi thêm');
    expect(view.commands.at(-1)?.args).toMatchObject({ followsId: 'q', subject: 'Bao giờ xong?' });
  });
});
