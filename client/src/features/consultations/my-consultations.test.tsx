// Answering in writing: what is sent, what is said and when, and that nobody else's act touches what is being written.
import { consultationRefusals } from '@hop/shared/consultations/refusals.js';
import { act } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aConsultation, aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { MyConsultations } from './my-consultations';

const shown: string[] = [];
const page = (
  <UiProvider>
    <MemoryRouter>
      <MyConsultations onShowDocument={(id) => shown.push(id)} />
    </MemoryRouter>
  </UiProvider>
);
const rows = { meeting: [aMeeting({ state: 'issued' })], participant: [aParticipant()] };
const answeredAt = Date.UTC(2021, 9, 12, 3, 52, 7);

let view: MeetingView;
beforeEach(() => sessionStorage.clear());
afterEach(() => view.unmount());

const text = () => view.container.textContent;
const button = (name: string): HTMLButtonElement => {
  const found = [...view.container.querySelectorAll('button')].find((each) =>
    each.textContent.includes(name),
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};
const press = async (name: string) => {
  await act(async () => button(name).click());
  await view.settle();
};
const field = () => {
  const found = view.container.querySelector('textarea:not([aria-hidden])');
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('no field');
  return found;
};
const write = async (words: string) => {
  await act(async () => {
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    setter?.set?.call(field(), words);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await view.settle();
};

describe('answering', () => {
  it('shows question, rule and deadline in words, and sends nothing on a tap', async () => {
    view = await renderWithMeeting(page, { rows: { ...rows, consultation: [aConsultation()] } });
    expect(text()).toContain('Thống nhất dự thảo Quy chế làm việc?');
    expect(text()).toContain('còn 2 ngày');
    expect(text()).toContain('0/2 người đã trả lời');
    expect(text()).toContain('tức từ 23/45 người, đồng ý');
    expect(text()).toContain('Chưa gửi ý kiến.');
    await press('Đồng ý');
    expect(view.commands).toHaveLength(0);
    expect(text()).toContain('Đang chọn, chưa gửi');
  });

  it('sends opinion and text, and says "recorded" with the time of the server', async () => {
    view = await renderWithMeeting(page, {
      rows: { ...rows, consultation: [aConsultation()] },
      answer: () => ({ answer: 'disagree', text: 'chưa rõ kinh phí', answeredAt, late: false }),
    });
    await press('Không đồng ý');
    await write('chưa rõ kinh phí');
    expect(text()).not.toContain('Đã ghi nhận');
    await press('Gửi ý kiến');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      [
        'consultation.answer',
        { consultationId: 'consultation-1', answer: 'disagree', text: 'chưa rõ kinh phí' },
      ],
    ]);
    expect(text()).toContain('Đã ghi nhận lúc 10:52:07 12/10/2021: Không đồng ý.');
  });

  it('another opinion cannot be sent without its text', async () => {
    view = await renderWithMeeting(page, {
      rows: { ...rows, consultation: [aConsultation()] },
      answer: () => ({ answer: 'other', text: 'bổ sung', answeredAt, late: false }),
    });
    await press('Ý kiến khác');
    expect(text()).toContain('mời ghi rõ nội dung');
    expect(button('Gửi ý kiến').disabled).toBe(true);
    await write('bổ sung');
    expect(button('Gửi ý kiến').disabled).toBe(false);
  });

  it('keeps what is written while others answer and the deadline moves', async () => {
    view = await renderWithMeeting(page, { rows: { ...rows, consultation: [aConsultation()] } });
    await press('Ý kiến khác');
    await write('đang viết dở');
    await view.patch({
      consultation: [
        aConsultation({
          ...{ version: 2, answered: 1, dueAt: Date.now() + 100 * 3_600_000 },
          extensions: [{ from: 1, dueAt: 2, reason: 'chờ các xã', name: 'Thư ký', at: 1 }],
        }),
      ],
    });
    expect(text()).toContain('1/2 người đã trả lời');
    expect(text()).toContain('Lý do: chờ các xã');
    expect(field().value).toBe('đang viết dở');
    expect(text()).toContain('Đang chọn, chưa gửi');
  });

  it('a recorded answer may be changed until the close', async () => {
    const myConsultationAnswer = [
      {
        id: 'consultation-1',
        version: 1,
        answer: 'agree' as const,
        text: '',
        answeredAt,
        late: false,
      },
    ];
    view = await renderWithMeeting(page, {
      rows: { ...rows, consultation: [aConsultation({ answered: 1 })], myConsultationAnswer },
      answer: () => ({ answer: 'disagree', text: '', answeredAt: answeredAt + 1_000, late: false }),
    });
    expect(text()).toContain('Đã ghi nhận lúc 10:52:07 12/10/2021: Đồng ý. Có thể sửa');
    await press('Không đồng ý');
    expect(text()).toContain('chưa được gửi');
    expect(text()).toContain('Đã ghi nhận lúc 10:52:07 12/10/2021: Đồng ý.');
    await press('Gửi ý kiến đã sửa');
    expect(text()).toContain('Đã ghi nhận lúc 10:52:08 12/10/2021: Không đồng ý.');
  });

  it('says that the deadline has passed and answers are still taken, and that one was late', async () => {
    view = await renderWithMeeting(page, {
      rows: { ...rows, consultation: [aConsultation({ dueAt: Date.now() - 3 * 3_600_000 })] },
      answer: () => ({ answer: 'agree', text: '', answeredAt, late: true }),
    });
    expect(text()).toContain('đã quá hạn 3 giờ, vẫn nhận ý kiến');
    await press('Đồng ý');
    await press('Gửi ý kiến');
    expect(text()).toContain('Đã ghi nhận lúc 10:52:07 12/10/2021, sau hạn: Đồng ý.');
  });

  it('a refused answer is said to be refused, and stays in the form', async () => {
    view = await renderWithMeeting(page, {
      rows: { ...rows, consultation: [aConsultation()] },
      answer: () => {
        throw consultationRefusals.notOpen();
      },
    });
    await press('Đồng ý');
    await write('vì lý do này');
    await press('Gửi ý kiến');
    expect(text()).toContain('Ý kiến vừa gửi không được ghi nhận.');
    expect(text()).toContain('Phiếu này không còn nhận ý kiến.');
    expect(field().value).toBe('vì lý do này');
  });

  it('leads to the document that it is about', async () => {
    const document = {
      ...{ id: 'paper', version: 1, agendaItemId: null, position: 1, title: 'Dự thảo Quy chế' },
      ...{ documentNumber: '', fileName: 'quy-che.pdf', sizeBytes: 1, pages: 1, sha256: '' },
      ...{ access: 'members' as const, addedAt: 1 },
      ...{ format: 'pdf' as const, reading: 'ready' as const },
    };
    const consultation = [aConsultation({ documentId: 'paper' })];
    view = await renderWithMeeting(page, { rows: { ...rows, consultation, document: [document] } });
    await press('Xem tài liệu: Dự thảo Quy chế');
    expect(shown).toEqual(['paper']);
  });

  it('somebody who is not asked has no buttons', async () => {
    const consultation = [aConsultation({ participantIds: ['participant-2'] })];
    view = await renderWithMeeting(page, { rows: { ...rows, consultation } });
    expect(text()).toContain('không thuộc diện được lấy ý kiến');
    expect(view.container.querySelector('form')).toBeNull();
  });
});

it('a closed consultation shows the sentence, everybody by name, and the sheet', async () => {
  const tally = {
    ...{ totalMembers: 45, asked: 2, agree: 1, disagree: 0, other: 0, notAnswered: 1, late: 0 },
  };
  view = await renderWithMeeting(page, {
    rows: {
      ...rows,
      participant: [
        aParticipant(),
        aParticipant({ id: 'participant-2', name: 'Lê Thị Bình', honorific: 'Bà' }),
      ],
      consultation: [
        aConsultation({
          state: 'closed',
          closedAt: answeredAt,
          answered: 1,
          tally,
          carried: false,
        }),
      ],
      consultationAnswer: [
        {
          ...{
            id: 'a',
            version: 1,
            consultationId: 'consultation-1',
            participantId: 'participant-2',
          },
          ...{ answer: 'agree', text: 'nhất trí', answeredAt, late: false },
        },
      ],
    },
  });
  expect(text()).toContain('Không được thông qua: 1/45 thành viên đồng ý');
  expect(text()).toContain('Bà Lê Thị Bình');
  expect(text()).toContain('nhất trí');
  expect(text()).toContain('Ông, bà chưa gửi ý kiến về nội dung này.');
  const links = [...view.container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links[0]).toContain(
    '/api/meetings/meeting-1/consultations/consultation-1/result?format=pdf',
  );
  await press('Chưa trả lời 1');
  expect(text()).not.toContain('Bà Lê Thị Bình');
  expect(text()).toContain('Ông Nguyễn Văn An');
});
