// A file that the server could not turn into pages: readers get no link that answers nothing, the secretary reads why and what to do.
import { firstVersion } from '@hop/shared/documents/first-version.js';
import type { Document } from '@hop/shared/documents/document.js';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { DocumentList } from './document-list';
import { NoPages, WhyNoPages } from './no-pages';

const sheet = (change: Partial<Document> = {}): Document => ({
  ...{ id: 'paper', version: 3, agendaItemId: null, position: 1, title: 'Biểu số 1' },
  ...{ documentNumber: '', fileName: 'a.xlsx', sizeBytes: 9000, pages: 0, sha256: 'f' },
  ...{ access: 'everyone', ...firstVersion(1, 'secretary-1'), format: 'xlsx', reading: 'none' },
  ...{ textState: 'none', textPages: 0, ...change },
});

let view: MeetingView;
afterEach(() => view.unmount());
const show = async (document: Document, role: 'delegate' | 'secretary') => {
  view = await renderWithMeeting(
    <UiProvider>
      <MemoryRouter>
        <NoPages document={document} reading="none" />
        <WhyNoPages document={document} />
        <DocumentList chosenId={null} onChoose={() => undefined} onRead={() => undefined} />
      </MemoryRouter>
    </UiProvider>,
    { rows: { meeting: [aMeeting()], document: [document] }, actor: { role } },
  );
  return view.container.textContent;
};
const links = () => view.container.querySelectorAll('a[href*="original"]').length;

it('offers no download of what may not be saved, and says what to wait for', async () => {
  expect(await show(sheet({ recall: true }), 'delegate')).toContain('Xin chờ thư ký đưa bản PDF');
  expect(links()).toBe(0);
});
it('offers the original to whoever may save it', async () => {
  await show(sheet(), 'delegate');
  expect(links()).toBe(1);
});
it('says to the secretary why, that nobody can read it, and to hand in a PDF', async () => {
  const said = await show(sheet({ recall: true }), 'secretary');
  for (const words of [
    'Máy chủ này chưa chuyển được tệp Word, Excel, PowerPoint sang PDF.',
    'Xin lưu tệp thành PDF trên máy tính rồi “Thay bằng bản mới”.',
    'không đại biểu nào đọc được',
    'Chưa ai đọc được: cần bản PDF',
    '1 tài liệu chưa đọc được trên hệ thống.',
  ])
    expect(said).toContain(words);
  expect(said).not.toMatch(/0 trang/);
});
