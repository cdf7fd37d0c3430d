// "Tạo cuộc họp": what is missing is told as missing, what is wrong as wrong, and nobody has to stand above a council.
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import { CreateMeetingDialog } from './create-meeting-dialog';

let view: MeetingView;
afterEach(() => view.unmount());

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
const type = (field: HTMLInputElement | undefined | null, text: string) =>
  act(async () => {
    setValue?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
const labelled = (words: string) => {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith(words),
  );
  return document.getElementById(label?.htmlFor ?? '') as HTMLInputElement | null;
};
const timed = (words: string, day: string, time: string) =>
  act(async () => {
    const [start] = [...document.querySelectorAll(`input[aria-label="${words}"]`)];
    await type(start as HTMLInputElement, words === 'Ngày' ? day : time);
  });
const submit = () =>
  act(async () => {
    const form = document.querySelector('[role="dialog"] form');
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
const shown = async () => {
  const put = () => undefined;
  view = await renderWithMeeting(
    <UiProvider>
      <CreateMeetingDialog open onClose={put} onCreated={put} onCopy={put} />
    </UiProvider>,
    { answer: () => ({ meetingId: 'new' }) },
  );
};

it('creates a meeting of a council, with nobody above it, from a day and an hour as they are spoken', async () => {
  await shown();
  await timed('Ngày', '3/12/26', '8h');
  await timed('Giờ', '3/12/26', '8h');
  await type(labelled('Tên cuộc họp'), 'Kỳ họp thứ ba');
  await type(labelled('Địa điểm'), 'Hội trường');
  await type(labelled('Cơ quan ban hành'), 'HĐND huyện');
  await type(labelled('Địa danh'), 'Ba Vì');
  await submit();
  await view.settle();
  expect(view.commands.map(({ args }) => args)).toEqual([
    expect.objectContaining({
      startsAt: Date.parse('2026-12-03T08:00:00+07:00'),
      parentBody: '',
    }),
  ]);
});

it('tells a day that is none as wrong, not as missing', async () => {
  await shown();
  await timed('Ngày', '31/2/2026', '8h');
  await timed('Giờ', '31/2/2026', '8h');
  await submit();
  const group = document.querySelector('[role="dialog"] [role="group"]');
  expect(group?.textContent).toContain('Không có ngày này');
  expect(group?.textContent).not.toContain('Xin điền giúp');
});
