// The secretary's documents: what the list says of each, the order by buttons, and what the inspector sends.
import { firstVersion } from '@hop/shared/documents/first-version.js';
import type { Document } from '@hop/shared/documents/document.js';
import { act } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { DocumentInspector } from './document-inspector';
import { DocumentList } from './document-list';
import { DocumentPicker } from './document-picker';

const aDocument = (change: Partial<Document> = {}): Document => ({
  ...{ id: 'paper', version: 3, agendaItemId: null, position: 1, title: 'Báo cáo quý III' },
  ...{ documentNumber: '', fileName: 'a.pdf', sizeBytes: 1000, pages: 24, sha256: 'f' },
  ...{ access: 'everyone', ...firstVersion(1, 'secretary-1') },
  ...change,
});
const item = {
  ...{ id: 'item-1', version: 1, parentId: null, position: 1, title: 'Khảo sát' },
  ...{ kind: 'ordinary', plannedMinutes: 10, presenter: '', state: 'waiting' },
  ...{ startedAt: null, usedMs: 0 },
} as unknown as NonNullable<GivenRows['agendaItem']>[number];
const secretary = { role: 'secretary', participantId: 'secretary-1' } as const;
const people = [
  aParticipant({ id: 'secretary-1', role: 'secretary', name: 'Lê Thu Hà', honorific: 'Bà' }),
  aParticipant({ id: 'chair-1', role: 'chair', name: 'Phùng Văn Đạt' }),
];

let view: MeetingView;
afterEach(() => view.unmount());
const text = () => view.container.textContent;
const press = async (name: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('button, input[role=switch]')].find(
    (one) =>
      one.getAttribute('aria-label') === name ||
      (one.closest('label') ?? one).textContent.startsWith(name),
  );
  if (!found) throw new Error(`no ${name}`);
  await act(async () => found.click());
  await view.settle();
};
const sent = () => view.commands.map(({ name, args }) => [name, args]);

async function show(rows: GivenRows, chosen: string | null = null): Promise<void> {
  const given = { meeting: [aMeeting()], participant: people, agendaItem: [item], ...rows };
  const one = (rows.document ?? []).find(({ id }) => id === chosen);
  view = await renderWithMeeting(
    <UiProvider>
      <MemoryRouter>
        <DocumentList chosenId={chosen} onChoose={() => undefined} onRead={() => undefined} />
        {one && <DocumentInspector document={one} onRemoved={() => undefined} />}
      </MemoryRouter>
    </UiProvider>,
    { rows: given, actor: secretary, answer: () => ({ version: 4 }) },
  );
}

describe('the list', () => {
  it('says version, flags and review of each document, and which item has none', async () => {
    const flags = { internal: true, recall: true, versionNumber: 2 };
    await show({ document: [aDocument({ ...flags, reviewState: 'waiting' })] });
    for (const word of ['Báo cáo quý III', '24 trang', 'nội bộ', 'thu hồi sau họp', 'Chờ duyệt'])
      expect(text()).toContain(word);
    expect(text()).toContain('Mục 1 Khảo sátChưa có tài liệu');
  });

  it('moves the chosen document on by a button, past the end of its item into the next', async () => {
    await show(
      { document: [aDocument(), aDocument({ id: 'other', position: 2, title: 'Phụ lục' })] },
      'other',
    );
    await press('Đưa “Phụ lục” lên');
    await press('Đưa “Phụ lục” xuống');
    expect(sent()).toEqual([
      ['document.move', { documentId: 'other', agendaItemId: null, beforeId: 'paper' }],
      ['document.move', { documentId: 'other', agendaItemId: 'item-1', beforeId: null }],
    ]);
  });

  it('gives several documents to one item at once, and puts each back where it stood', async () => {
    const others = [2, 3, 4].map((position) =>
      aDocument({ id: `p${position}`, position, title: `Phụ lục ${position}` }),
    );
    await show({ document: [aDocument(), ...others] });
    await press('Chọn nhiều tài liệu');
    await press('Phụ lục 2');
    const last = [...document.querySelectorAll('input')].find(
      (one) => one.getAttribute('aria-label') === 'Chọn tài liệu “Phụ lục 4”',
    );
    const shifted = new MouseEvent('click', { bubbles: true, shiftKey: true });
    await act(async () => last?.dispatchEvent(shifted));
    const select = view.container.querySelector('select') as HTMLSelectElement;
    expect(text()).toContain('Đưa 3 tài liệu vào');
    await act(async () => {
      select.value = 'item-1';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press('Đưa vào mục');
    await press('Hoàn tác: chuyển 3 tài liệu');
    const to = (documentId: string, agendaItemId: string | null, beforeId: string | null) => [
      ...['document.move', { documentId, agendaItemId, beforeId }],
    ];
    expect(sent()).toEqual([
      ...['p2', 'p3', 'p4'].map((id) => to(id, 'item-1', null)),
      ...[to('p4', null, null), to('p3', null, 'p4'), to('p2', null, 'p3')],
    ]);
  });

  it('takes a document out of the trash again', async () => {
    const trashed = {
      id: 'gone',
      version: 2,
      agendaItemId: null,
      title: 'Bản nháp cũ',
      documentNumber: '',
    };
    await show({ removedDocument: [{ ...trashed, sizeBytes: 1, pages: 1, removedAt: 5 }] });
    expect(text()).toContain('Thùng rác (1)');
    await press('Khôi phục');
    expect(sent()).toEqual([['document.restore', { documentId: 'gone' }]]);
  });
});

describe('the inspector', () => {
  const replaced = {
    ...{ id: 'v1', version: 1, documentId: 'paper', versionNumber: 1, fileName: 'a.pdf' },
    ...{
      sizeBytes: 1,
      format: 'pdf' as const,
      reading: 'ready' as const,
      pages: 1,
      sha256: 'e',
      note: '',
      handedInBy: 'secretary-1',
      handedInAt: 1,
    },
  };

  it('shows the versions with who handed them in, and leads to the replaced file', async () => {
    const document = aDocument({ versionNumber: 2, versionNote: 'thêm phụ lục' });
    await show({ document: [document], documentVersion: [replaced] }, 'paper');
    for (const word of ['Bản 2 · đang dùng', 'Bà Lê Thu Hà · thêm phụ lục', 'Bản 1 · đã thay'])
      expect(text()).toContain(word);
    const link = view.container.querySelector('a[aria-label="Xem bản 1"]');
    expect(link?.getAttribute('href')).toMatch(/documents\/paper\/file\?version=1&slot=/);
  });

  it('sets a flag at once, on the version that was seen', async () => {
    await show({ document: [aDocument()] }, 'paper');
    await press('Thu hồi sau họp');
    expect(sent()).toEqual([
      ['document.edit', { documentId: 'paper', baseVersion: 3, recall: true }],
    ]);
  });

  it('asks the chair for a review, and says what came of one', async () => {
    await show({ document: [aDocument()] }, 'paper');
    await press('Trình soát nội dung');
    expect(sent()).toEqual([['document.askReview', { documentId: 'paper', reviewerId: null }]]);
    await view.unmount();
    const review = { reviewedBy: 'chair-1', reviewedAt: 1, reviewNote: 'Thiếu số liệu' };
    await show({ document: [aDocument({ reviewState: 'returned', ...review })] }, 'paper');
    expect(text()).toContain('Ông Phùng Văn Đạt đã trả lại');
    expect(text()).toContain('“Thiếu số liệu”');
  });
});

describe('a delegate', () => {
  it('has what names them in the one list, and no download of what is recalled', async () => {
    const own = { ...aDocument({ title: 'Riêng cho vài người', access: 'named', recall: true }) };
    view = await renderWithMeeting(
      <UiProvider>
        <DocumentPicker
          reading={{ document: undefined, presented: null } as never}
          onPicked={() => undefined}
          onClose={() => undefined}
        />
      </UiProvider>,
      {
        rows: {
          meeting: [aMeeting()],
          document: [aDocument()],
          myDocument: [{ ...own, id: 'reader-row', documentId: 'named-paper' }],
        },
      },
    );
    expect(text()).toContain('Báo cáo quý III');
    expect(text()).toContain('Riêng cho vài người');
    const saved = [...view.container.querySelectorAll('a[download][aria-label]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(saved).toEqual(['Tải bản gốc về máy: Báo cáo quý III']);
  });
});
