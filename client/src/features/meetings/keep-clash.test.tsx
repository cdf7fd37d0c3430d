// Keeping a clash on purpose: the reason goes out with what was read, and is taken back by name of the other meeting.
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import { KeepClashDialog, ReleaseClash } from './keep-clash';

let view: MeetingView;
afterEach(() => view.unmount());
const press = async (words: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent.startsWith(words),
  );
  await act(async () => found?.click());
  await view.settle();
};

it('sends the reason once there is one', async () => {
  const onKept = vi.fn();
  const titles = { one: 'Giao ban', other: 'Giải tỏa đất' };
  view = await renderWithMeeting(
    <UiProvider>
      <KeepClashDialog
        {...{ otherMeetingId: 'b', sign: 'x', titles, onKept }}
        onClose={() => undefined}
      />
    </UiProvider>,
    { actor: { role: 'secretary' } },
  );
  await press('Giữ nguyên');
  expect(view.commands).toEqual([]);
  const field = document.querySelector('textarea');
  await act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(field, 'Phó Chủ tịch dự thay');
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Giữ nguyên');
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    ['meeting.keepClash', { otherMeetingId: 'b', sign: 'x', reason: 'Phó Chủ tịch dự thay' }],
  ]);
  expect(onKept).toHaveBeenCalledOnce();
});

it('is taken back', async () => {
  const onReleased = vi.fn();
  view = await renderWithMeeting(
    <UiProvider>
      <ReleaseClash title={null} otherMeetingId="b" onReleased={onReleased} />
    </UiProvider>,
    { actor: { role: 'secretary' } },
  );
  await press('Thôi giữ nguyên');
  expect(view.commands.map(({ name }) => name)).toEqual(['meeting.releaseClash']);
  expect(onReleased).toHaveBeenCalledOnce();
});

it('that both meetings keep is taken back in each by its name', async () => {
  view = await renderWithMeeting(
    <UiProvider>
      <ReleaseClash title="Giao ban quý" otherMeetingId="b" onReleased={vi.fn()} />
    </UiProvider>,
    { actor: { role: 'secretary' } },
  );
  await press('Thôi giữ nguyên ở “Giao ban quý”');
  expect(view.commands.map(({ name }) => name)).toEqual(['meeting.releaseClash']);
});
