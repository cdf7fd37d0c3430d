// The strip says it where a tool would do nothing: on a page that is a picture no words can be marked.
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import { MarkStrip } from './mark-strip';
import { useMarking } from './marking';
import { NoteLayer } from './note-layer';

const file = { id: 'report', versionNumber: 1 };
const layer = (words: string): HTMLElement => {
  const element = document.createElement('div');
  element.textContent = words;
  return element;
};
const texts = [layer(' '), layer('Kết quả quý III')];

function Pages({ page }: { page: number }) {
  const marking = useMarking();
  const size = { width: 600, height: 800, scale: 1, turn: 0 } as const;
  return (
    <>
      {texts.map((text, nth) => (
        <NoteLayer
          key={nth}
          {...size}
          {...{ marking, text, page: nth + 1, notes: [], documentId: file.id, versionNumber: 1 }}
        />
      ))}
      <MarkStrip marking={marking} document={file} page={page} />
    </>
  );
}

let view: MeetingView;
afterEach(() => view.unmount());
const enter = async (page: number) => {
  view = await renderWithMeeting(
    <UiProvider>
      <Pages page={page} />
    </UiProvider>,
    { rows: {} },
  );
};
const take = (tool: string) =>
  act(async () =>
    [...view.container.querySelectorAll('button')]
      .find(({ textContent }) => textContent === tool)
      ?.click(),
  );
const hint = () => view.container.querySelector('[role=status]')?.textContent;

it.each(['Tô sáng', 'Gạch chân'])(
  '%s on a picture names the tools that write on it',
  async (tool) => {
    await enter(1);
    await take(tool);
    expect(hint()).toBe('Trang này là ảnh, không có chữ để kéo. Mời dùng Bút hoặc Ghi chú.');
    await take('Bút');
    expect(hint()).toBe('Một ngón vẽ, hai ngón phóng to.');
  },
);

it('on a page with words tells how to mark them', async () => {
  await enter(2);
  await take('Tô sáng');
  expect(hint()).toBe('Kéo trên chữ để tô sáng, hai ngón cuộn.');
});
