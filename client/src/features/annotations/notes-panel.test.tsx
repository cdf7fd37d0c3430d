// My notes as they are written, changed and removed: what is sent, what is shown, what is never lost.
import type { Annotation } from '@hop/shared/annotations/annotation.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { Document } from '@hop/shared/documents/document.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { OpenPageProvider } from '../../live';
import { UiProvider } from '../../ui';
import { useMarking } from './marking';
import { notesOutbox } from './notes-device';
import { NotesPanel } from './notes-panel';
import { NotesSender } from './notes-sender';

const note = (id: string, page: number, text: string, more: Partial<Annotation> = {}) => ({
  ...{ id, version: 1, documentId: 'report', versionNumber: 1, page, text, writtenAt: page },
  ...{ kind: 'text' as const, colour: 'yellow' as const },
  ...{ strokes: null, areas: null, spot: null, quote: null },
  ...asWritten(),
  ...{ sharedWith: [], opinionAt: null },
  ...more,
});
const goTo = vi.fn();
const report: Document = {
  ...{ id: 'report', version: 1, agendaItemId: null, position: 1, title: 'Báo cáo' },
  ...{ access: 'everyone', documentNumber: '', fileName: 'a.pdf', sizeBytes: 1, pages: 30 },
  ...{ sha256: 'report' },
  ...firstVersion(1, null),
};

function Panel() {
  const marking = useMarking();
  const nothing = () => undefined;
  return (
    <NotesPanel
      {...{ documentId: 'report', page: 4, marking, onGoTo: goTo }}
      onClose={nothing}
      onWrite={nothing}
    />
  );
}

const show = async (
  annotation: Annotation[] = [],
  answer?: () => unknown,
): Promise<MeetingView> => {
  const view = await renderWithMeeting(
    <UiProvider>
      <NotesSender />
      <Panel />
    </UiProvider>,
    { rows: { annotation }, ...(answer ? { answer } : {}) },
  );
  await view.settle();
  return view;
};

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
/** What the device keeps and sends comes back outside of any press. */
const comes = (check: () => void) => act(async () => void (await vi.waitFor(check)));
const sent = (view: MeetingView, count: number) =>
  comes(() => expect(view.commands).toHaveLength(count));

beforeEach(() => {
  sessionStorage.clear();
  goTo.mockClear();
  document.body.replaceChildren();
});
afterEach(async () => {
  notesOutbox.dropRefused();
  await notesOutbox.use(null);
});

describe('notes', () => {
  it('saves a new note on the page in view, shows it at once and empties the field', async () => {
    const view = await show([], () => ({ annotationId: 'new', version: 1 }));
    await type('  Hỏi lại số liệu.  ');
    await press('Lưu ghi chú');
    expect(view.container.querySelector('li')?.textContent).toContain('Hỏi lại số liệu.');
    await sent(view, 1);
    expect(view.commands[0]).toMatchObject({
      name: 'annotation.add',
      args: { documentId: 'report', page: 4, kind: 'text', text: 'Hỏi lại số liệu.' },
    });
    expect(field().value).toBe('');
    await view.unmount();
  });

  it('keeps what the server refused, says why, and sends it again when told', async () => {
    let refuses = true;
    const view = await show([], () => {
      if (refuses) throw refusals.forbidden();
      return { version: 1 };
    });
    await type('Giữ nguyên');
    await press('Lưu ghi chú');
    const says = (text: string) => comes(() => expect(view.container.textContent).toContain(text));
    await says('không có quyền thực hiện việc này');
    expect(view.container.textContent).toContain('Giữ nguyên');
    refuses = false;
    await press('Gửi lại');
    await comes(() => expect(notesOutbox.done).toHaveLength(1));
    await view.settle();
    expect(view.container.textContent).not.toContain('không có quyền');
    await view.unmount();
  });

  it('leads to a page that its words name', async () => {
    const opened = vi.fn();
    const view = await renderWithMeeting(
      <UiProvider>
        <OpenPageProvider value={opened}>
          <Panel />
        </OpenPageProvider>
      </UiProvider>,
      { rows: { annotation: [note('one', 4, 'So với trang 12')], document: [report] } },
    );
    await view.settle();
    await press('trang 12');
    expect(opened).toHaveBeenCalledWith('report', 12);
    await view.unmount();
  });

  it('says that this browser keeps nothing, where it does not', async () => {
    const view = await show();
    await type('x');
    await press('Lưu ghi chú');
    await view.settle();
    expect(view.container.textContent).toContain('Trình duyệt không cho lưu trên máy này');
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

  it('makes one line of the strokes of a page, and none of them when another kind is asked for', async () => {
    const pen = { kind: 'pen', strokes: [[[1, 1]]] } satisfies Partial<Annotation>;
    const view = await show([note('a', 2, '', pen), note('b', 2, '', pen), note('c', 3, 'lời')]);
    const items = () => [...view.container.querySelectorAll('li')].map((each) => each.textContent);
    expect(items()).toHaveLength(2);
    expect(items()[0]).toContain('2 nét bút');
    const select = view.container.querySelector('select') as HTMLSelectElement;
    await act(async () => {
      select.value = 'text';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(items()).toHaveLength(1);
    await view.unmount();
  });

  it('changes a note on the version that was read', async () => {
    const view = await show([note('a', 2, 'cũ', { version: 3, page: null })], () => ({
      version: 4,
    }));
    await press('Ghi chú chung');
    await press('Sửa');
    const editor = view.container.querySelector('li textarea');
    await type('mới', editor as HTMLTextAreaElement);
    await act(async () => {
      [...view.container.querySelectorAll('li button')]
        .find((each) => each.textContent.startsWith('Lưu'))
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await sent(view, 1);
    expect(view.commands[0]).toMatchObject({
      name: 'annotation.edit',
      args: { annotationId: 'a', baseVersion: 3, text: 'mới' },
    });
    await view.unmount();
  });

  it('removes a note with words only after asking, and brings it back on undo', async () => {
    const view = await show([note('a', 2, 'bỏ đi', { page: null })], () => ({ version: 1 }));
    await press('Ghi chú chung');
    await press('Xóa ghi chú');
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).not.toBeNull());
    expect(view.commands).toHaveLength(0);
    const confirm = [...document.querySelectorAll('[role=dialog] button')].at(-1);
    await act(async () => (confirm as HTMLButtonElement).click());
    await sent(view, 1);
    expect(view.commands[0]).toMatchObject({
      name: 'annotation.remove',
      args: { annotationId: 'a' },
    });
    await press('Hoàn tác');
    await sent(view, 2);
    expect(view.commands[1]).toMatchObject({
      name: 'annotation.add',
      args: { annotationId: 'a', text: 'bỏ đi' },
    });
    await view.unmount();
  });
});
