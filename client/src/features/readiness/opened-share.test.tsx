// What the secretary's list of documents says of who has opened one: figures, or why there are none.
import type { Document } from '@hop/shared/documents/document.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { OpenedBlock, OpenedShare } from './opened-share';
import { useReadership } from './use-readership';

const aDocument = (given: Partial<Document>): Document => ({
  ...{ id: 'd1', version: 1, agendaItemId: null, position: 1, title: 'Tờ trình' },
  ...{ access: 'everyone', documentNumber: '', fileName: 'a.pdf', sizeBytes: 1, pages: 1 },
  ...{ sha256: 'd1' },
  ...firstVersion(1, null),
  ...given,
});

function Told({ document }: { document: Document }) {
  const readership = useReadership();
  return (
    <UiProvider>
      <main>
        <OpenedShare document={document} {...readership(document)} />
        <OpenedBlock document={document} />
      </main>
    </UiProvider>
  );
}

let view: MeetingView | undefined;
afterEach(async () => {
  await view?.unmount();
  view = undefined;
});
const told = async (document: Document): Promise<string> => {
  view = await renderWithMeeting(<Told document={document} />, {
    rows: {
      meeting: [aMeeting({ state: 'issued' })],
      participant: [
        aParticipant({ id: 'participant-1', name: 'Nguyễn Văn An' }),
        aParticipant({ id: 'participant-2', name: 'Đỗ Thị Bình' }),
      ],
      document: [document],
      readership: [{ id: 'participant-1', version: 1, opened: { d1: 1 }, read: {} }],
    },
    actor: { role: 'secretary', participantId: 'participant-9', votingRight: false },
  });
  await view.settle();
  return view.container.querySelector('main')?.textContent ?? '';
};

it('counts who has opened it and names who has not', async () => {
  const words = await told(aDocument({}));
  expect(words).toContain('1/2');
  expect(words).toContain('Chưa mở: Đỗ Thị Bình.');
});

it.each(['waiting', 'returned'] as const)('asks nobody to open what is %s', async (reviewState) => {
  expect(await told(aDocument({ reviewState }))).toBe('chưa phát hành');
});

it('says so when it is for no reader', async () => {
  expect(await told(aDocument({ access: 'staff' }))).toBe('không có người đọc');
});
