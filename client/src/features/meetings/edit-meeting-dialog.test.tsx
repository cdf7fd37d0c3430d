// The rules of voting in the form of a meeting: asked in plain words with what follows, sent as one rule set.
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { EditMeetingDialog } from './edit-meeting-dialog';

let view: MeetingView;
// What was being written outlives the form; here each test begins anew.
afterEach(async () => {
  await view.unmount();
  sessionStorage.clear();
});

const online = aMeeting({ place: 'Hội trường' });
async function open(meeting: Meeting = online) {
  view = await renderWithMeeting(
    <UiProvider>
      <EditMeetingDialog meeting={meeting} onClose={() => undefined} />
    </UiProvider>,
    { rows: { meeting: [meeting] }, actor: { role: 'secretary' }, answer: () => ({ version: 2 }) },
  );
}
const fieldOf = (label: string): HTMLSelectElement => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label);
  const field = document.getElementById(found?.htmlFor ?? '');
  if (!(field instanceof HTMLSelectElement)) throw new Error(`no field ${label}`);
  return field;
};
const choose = (label: string, words: string) =>
  act(async () => {
    const field = fieldOf(label);
    const option = [...field.options].find((each) => each.textContent === words);
    if (option === undefined) throw new Error(`no answer ${words}`);
    const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value') ?? {};
    set?.call(field, option.value);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
const click = async (found: HTMLElement | undefined | null) => {
  if (found == null) throw new Error('not there');
  await act(async () => found.click());
  await view.settle();
};

const checkOf = (words: string) =>
  [...document.querySelectorAll('label')]
    .find((each) => each.textContent.startsWith(words))
    ?.querySelector('input');

describe('the rules of voting of a meeting', () => {
  it('say what follows from each answer', async () => {
    await open();
    expect(document.body.textContent).toContain('Cần từ 30/45 thành viên có mặt.');
    expect(document.body.textContent).toContain('tức từ 23/45 người');
    await choose('Số thành viên cần có mặt', 'Ít nhất 1/2 tổng số thành viên');
    expect(document.body.textContent).toContain('Cần từ 23/45 thành viên có mặt.');
    await choose('Thông qua khi tỷ lệ tán thành đạt', 'Ít nhất 2/3');
    expect(document.body.textContent).toContain('tức từ 30/45 người');
  });

  it('are sent as one rule set, with what was not touched', async () => {
    await open();
    await choose('Thời gian nêu ý kiến trước khi công bố', '1 phút');
    await choose('Khi số phiếu ngang nhau', 'Biểu quyết lại');
    await choose('Đề nghị tạm dừng khi nhiều người mất kết nối', 'Không đề nghị');
    await click(checkOf('Hiện tên theo lựa chọn'));
    await click(
      [...document.querySelectorAll('button')].find((each) =>
        each.textContent.startsWith('Lưu thông tin'),
      ),
    );
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      [
        'meeting.edit',
        {
          baseVersion: 1,
          rules: {
            ...online.rules,
            objectionSeconds: 60,
            tie: 'repeat',
            showNames: true,
            lostSharePercent: 0,
          },
        },
      ],
    ]);
  });

  it('reckon of the voters on the list as long as the number of members is not entered, and say so', async () => {
    const unsaid = { ...online, rules: { ...online.rules, totalMembers: null } };
    const voter = (id: string) => aParticipant({ id, votingRight: true });
    view = await renderWithMeeting(
      <UiProvider>
        <EditMeetingDialog meeting={unsaid} onClose={() => undefined} />
      </UiProvider>,
      {
        rows: { meeting: [unsaid], participant: ['a', 'b', 'c'].map(voter) },
        actor: { role: 'secretary' },
      },
    );
    const words = document.body.textContent;
    expect(words).toContain('Chưa nhập tổng số: tạm lấy theo danh sách là 3 người.');
    expect(words).toContain('Cần từ 2/3 thành viên có mặt.');
  });

  it('let votes weigh, and then speak of votes, but not in a committee or a council', async () => {
    await open();
    await click(checkOf('Biểu quyết theo số phiếu'));
    expect(fieldOf('Tỷ lệ tính trên').textContent).toContain('Số phiếu của người có mặt');
    expect(document.body.textContent).toContain('trên 1/2 tổng số phiếu biểu quyết tán thành');
    for (const type of ['committeeSession', 'councilSession'] as const) {
      await view.unmount();
      sessionStorage.clear();
      await open({ ...online, type });
      expect(checkOf('Hiện tên theo lựa chọn')).toBeDefined();
      expect(checkOf('Biểu quyết theo số phiếu')).toBeUndefined();
    }
  });
});

describe('a new place', () => {
  const type = (words: string) =>
    act(async () => {
      const field = [...document.querySelectorAll('input')].find(
        (one) => one.value === 'Hội trường',
      );
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(field, words);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const shown = async (state: Meeting['state']) => {
    view = await renderWithMeeting(
      <UiProvider>
        <EditMeetingDialog meeting={{ ...online, state }} onClose={() => undefined} />
      </UiProvider>,
      {
        rows: { meeting: [online], participant: [aParticipant({ role: 'delegate' })] },
        actor: { role: 'secretary' },
      },
    );
    await type('Phòng 2');
    return document.body.textContent;
  };

  it('says whom it reaches before it is saved, once the invitations are out', async () => {
    expect(await shown('issued')).toContain('1 người đã được mời sẽ nhận thông báo.');
  });
  it('tells which meetings are in the way then, and can be saved all the same', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      const clash = { title: 'Giao ban', place: 'Phòng 2', sameRoom: true, people: ['Bà Lan'] };
      return new Response(JSON.stringify([{ ...clash, startsAt: 0, endsAt: 3_600_000 }]));
    });
    await shown('draft');
    await act(async () => new Promise((resolve) => setTimeout(resolve, 500)));
    vi.unstubAllGlobals();
    expect(asked.at(-1)).toContain('/api/meetings/clashes?');
    expect(document.body.textContent).toContain('Trùng người và phòng với “Giao ban”');
    expect(document.body.textContent).toContain('Vẫn lưu được.');
    const save = [...document.querySelectorAll('button')].find((each) =>
      each.textContent.startsWith('Lưu thông tin'),
    );
    expect(save?.disabled).toBe(false);
  });
  it('reaches nobody while the meeting is a draft', async () => {
    expect(await shown('draft')).not.toContain('sẽ nhận thông báo');
  });
});
