// My notes as they are written, changed and removed: what is sent, what is shown, what is never lost.
import type { Annotation } from '@hop/shared/annotations/annotation.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import { NotesPanel } from './notes-panel';

const note = (id: string, page: number, text: string, version = 1): Annotation => ({
  id,
  version,
  documentId: 'report',
  page,
  text,
  writtenAt: page,
  ...{ versionNumber: 1, kind: 'text', quote: null },
  ...asWritten(),
});
const goTo = vi.fn();

const show = (annotation: Annotation[] = [], answer?: () => unknown): Promise<MeetingView> =>
  renderWithMeeting(
    <UiProvider>
      <NotesPanel documentId="report" page={4} onClose={() => undefined} onGoTo={goTo} />
    </UiProvider>,
    { rows: { annotation }, ...(answer ? { answer } : {}) },
  );

const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).includes(name),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const field = () => {
  const found = document.querySelector('textarea');
  if (!found) throw new Error('no field');
  return found;
};
const press = (name: string) => act(async () => button(name).click());
const type = (text: string, into = field()) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(into, text);
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  // Fields that grow wait for fonts, which this browser of the tests does not have.
  Object.assign(document, { fonts: new EventTarget() });
  sessionStorage.clear();
  goTo.mockClear();
  document.body.replaceChildren();
});

describe('notes', () => {
  it('saves a new note on the page in view and empties the field', async () => {
    const view = await show([], () => ({ annotationId: 'new' }));
    await type('  Hỏi lại số liệu.  ');
    await press('Lưu ghi chú');
    await view.settle();
    expect(view.commands.map(({ name, args }) => ({ name, args }))).toEqual([
      { name: 'annotation.add', args: { documentId: 'report', page: 4, text: 'Hỏi lại số liệu.' } },
    ]);
    expect(field().value).toBe('');
    await view.unmount();
  });

  it('keeps what was typed when the note is refused, and says why', async () => {
    const view = await show([], () => {
      throw refusals.forbidden();
    });
    await type('Giữ nguyên');
    await press('Lưu ghi chú');
    await view.settle();
    expect(field().value).toBe('Giữ nguyên');
    expect(view.container.textContent).toContain('không có quyền thực hiện việc này');
    await view.unmount();
  });

  it('keeps what was typed through closing and opening again', async () => {
    const view = await show();
    await type('Đang viết dở');
    await view.unmount();
    const again = await show();
    expect(field().value).toBe('Đang viết dở');
    await again.unmount();
  });

  it('lists notes in the order of the pages and leads to the page', async () => {
    const view = await show([note('b', 9, 'sau'), note('a', 2, 'trước')]);
    expect([...view.container.querySelectorAll('li p')].map((each) => each.textContent)).toEqual([
      'trước',
      'sau',
    ]);
    await press('Trang 9');
    expect(goTo).toHaveBeenCalledWith('report', 9);
    await view.unmount();
  });

  it('changes a note on the version that was read', async () => {
    const view = await show([note('a', 2, 'cũ', 3)], () => ({ version: 4 }));
    await press('Sửa');
    const editor = view.container.querySelector('li textarea');
    await type('mới', editor as HTMLTextAreaElement);
    await act(async () => {
      [...view.container.querySelectorAll('li button')]
        .find((each) => each.textContent.startsWith('Lưu'))
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await view.settle();
    expect(view.commands[0]).toMatchObject({
      name: 'annotation.edit',
      args: { annotationId: 'a', baseVersion: 3, text: 'mới' },
    });
    await view.unmount();
  });

  it('removes a note only after asking', async () => {
    const view = await show([note('a', 2, 'bỏ đi')]);
    await press('Xóa ghi chú');
    expect(view.commands).toHaveLength(0);
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).not.toBeNull());
    const act2 = [...document.querySelectorAll('[role=dialog] button')].at(-1);
    await act(async () => (act2 as HTMLButtonElement).click());
    await view.settle();
    expect(view.commands[0]).toMatchObject({
      name: 'annotation.remove',
      args: { annotationId: 'a' },
    });
    await view.unmount();
  });
});
