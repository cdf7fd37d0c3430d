// Entering who asks to speak: a question says of whom, where a round is planned it must; and the time left of each list.
import { listPlanEntity } from '@hop/shared/speaking/list-plan.js';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aMeeting, aParticipant, aSpeech } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { InterpellationCard } from './interpellation-card';
import { RegisterDialog } from './register-dialog';

let view: MeetingView;
afterEach(() => view.unmount());

const plan = listPlanEntity.schema.parse({
  ...{ id: 'p', version: 1, agendaItemId: 'now', about: 'questions', opening: 'always' },
  ...{ order: 'asked', limitSeconds: null, totalSeconds: 1800 },
});
const people = [
  aParticipant({ id: 'a', name: 'Nguyễn Văn An' }),
  aParticipant({ id: 'b', name: 'Lê Văn Bình' }),
];
const show = async (element: React.ReactNode, rows: GivenRows = {}) => {
  view = await renderWithMeeting(<UiProvider>{element}</UiProvider>, {
    rows: { meeting: [aMeeting({ currentItemId: 'now' })], participant: people, ...rows },
    actor: { role: 'secretary', participantId: 'me' },
    answer: () => ({}),
  });
};
const press = async (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
  await view.settle();
};
const search = (label: string, words: string) =>
  act(async () => {
    const { htmlFor = '' } =
      [...document.querySelectorAll('label')].find((one) => one.textContent === label) ?? {};
    const field = document.getElementById(htmlFor);
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(field, words);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const sent = () => view.commands.map(({ args }) => args);

describe('entering a question', () => {
  const dialog = <RegisterDialog itemId="now" onClose={() => undefined} />;
  const question = { kind: 'question', agendaItemId: 'now', participantId: 'a' };

  it('asks of whom where a round is planned, and sends nothing without', async () => {
    await show(dialog, { listPlan: [plan] });
    await press('Chất vấn');
    await press('Ghi tên ông Nguyễn Văn An');
    expect(sent()).toEqual([]);
    expect(document.body.textContent).toContain('Mời chọn người trả lời trong danh sách.');
    await search('Người trả lời', 'binh');
    await press('Chọn ông Lê Văn Bình');
    await press('Ghi tên ông Nguyễn Văn An');
    expect(sent()).toMatchObject([{ ...question, addresseeId: 'b' }]);
    expect(document.body.textContent).not.toContain('Ghi tên ông Lê Văn Bình');
  });

  it('takes an office in words, or nobody, where none is planned', async () => {
    await show(dialog);
    await press('Chất vấn');
    await search('Người hoặc cơ quan trả lời (không bắt buộc)', 'Công an xã');
    await press('Ghi tên ông Nguyễn Văn An');
    expect(sent()).toMatchObject([{ ...question, addresseeId: null, addressee: 'Công an xã' }]);
  });

  it('sends no answerer with a speech', async () => {
    await show(dialog, { listPlan: [plan] });
    await press('Phát biểu');
    await press('Ghi tên ông Nguyễn Văn An');
    expect(sent()).toMatchObject([{ kind: 'speech', addresseeId: null, addressee: '' }]);
  });
});

it('the round says how much is left of the time of its own plan', async () => {
  const speeches = { ...plan, id: 'q', about: 'speeches' as const, totalSeconds: 600 };
  const asked = { agendaItemId: 'now', kind: 'question', usedMs: 300_000, endedAt: 1 } as const;
  await show(<InterpellationCard inSession />, {
    listPlan: [plan, speeches],
    speech: [aSpeech(asked)],
  });
  expect(document.body.textContent).toContain('Thời gian chung còn 25:00');
  expect(document.body.textContent).not.toContain('10:00');
});
