// A planned end that is being typed and is no time yet takes nothing away and holds nothing up once the form was put away.
import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { CreateMeetingDialog } from './create-meeting-dialog';
import { EditMeetingDialog } from './edit-meeting-dialog';

let view: MeetingView;
beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('fetch', async () => new Response('[]'));
});
afterEach(async () => {
  await view.unmount();
  vi.unstubAllGlobals();
});

const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);
const meeting = aMeeting({
  ...{ place: 'Hội trường', startsAt: at('2026-01-05', '08:00') },
  plannedEndAt: at('2026-01-05', '11:00'),
});
const noop = () => undefined;

function Forms({ creating }: { creating: boolean }) {
  const [open, setOpen] = useState(true);
  const close = () => setOpen(false);
  return (
    <UiProvider>
      <button onClick={() => setOpen(true)}>Mở</button>
      {creating && (
        <CreateMeetingDialog {...{ open }} onClose={close} onCreated={noop} onCopy={noop} />
      )}
      {!creating && open && <EditMeetingDialog meeting={meeting} onClose={close} />}
    </UiProvider>
  );
}
const show = async (creating: boolean) => {
  view = await renderWithMeeting(<Forms creating={creating} />, {
    rows: { meeting: [meeting] },
    actor: { role: 'secretary' },
    answer: () => ({ version: 2 }),
  });
};
const typeInto = (found: HTMLInputElement | undefined, text: string) =>
  act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(found, text);
    found?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const groupOf = (label: string) =>
  [...document.querySelectorAll('[role=group]')].find((one) => one.textContent.startsWith(label));
const fields = (label: string) => [...(groupOf(label)?.querySelectorAll('input') ?? [])];
const press = async (words: string) => {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.startsWith(words),
  );
  if (found === undefined) throw new Error(`no button ${words}`);
  await act(async () => found.click());
  await act(async () => new Promise((resolve) => setTimeout(resolve, 200)));
};
const end = 'Dự kiến kết thúc';

describe('a planned end', () => {
  it('that is mistyped in a form put away is still planned when it is opened and saved again', async () => {
    await show(false);
    await typeInto(fields(end)[1], '25:00');
    await press('Để sau');
    await press('Mở');
    expect(fields(end).map(({ value }) => value)).toEqual(['05/01/2026', '11:00']);
    const place = [...document.querySelectorAll('input')].find((one) => one.value === 'Hội trường');
    await typeInto(place, 'Phòng 2');
    await press('Lưu thông tin');
    expect(view.commands.map(({ args }) => args)).toEqual([{ baseVersion: 1, place: 'Phòng 2' }]);
  });

  it('that was mistyped holds up no new meeting once the form was put away', async () => {
    await show(true);
    await typeInto(fields(end)[0], '31/02');
    await press('Để sau');
    await press('Mở');
    const [day, time] = fields('Thời gian bắt đầu');
    await typeInto(day, '05/01/2026');
    await typeInto(time, '08:00');
    for (const field of document.querySelectorAll<HTMLInputElement>('form input[maxlength]'))
      if (Number(field.maxLength) >= 100) await typeInto(field, 'UBND xã');
    await act(async () =>
      document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true })),
    );
    await view.settle();
    expect(view.commands.map(({ args }) => args)).toMatchObject([
      { startsAt: at('2026-01-05', '08:00'), plannedEndAt: null },
    ]);
  });
});
