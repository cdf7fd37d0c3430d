// A note that was shared with me is announced once on this device, and counted on the button.
import type { SharedNote } from '@hop/shared/annotations/annotation.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { beforeEach, expect, it } from 'vitest';
import { renderWithMeeting } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import { useNotesStatus } from './use-notes';
import { useToldOfGiven } from './use-told-of-given';

const given = (id: string) =>
  ({
    ...{ id, version: 1, annotationId: id, writerId: 'phuc', documentId: null, page: null },
    ...{ versionNumber: null, placed: 'here', placedPage: null, kind: 'text', text: 'hỏi lại' },
    ...{ colour: 'yellow', strokes: null, areas: null, spot: null, quote: null, writtenAt: 1 },
  }) as unknown as SharedNote;
const phuc = { id: 'phuc', version: 1, name: 'Trần Phúc', honorific: 'Ông' } as Participant;

function Room() {
  useToldOfGiven();
  return <p>{useNotesStatus().detail}</p>;
}
const enter = (notes: SharedNote[]) =>
  renderWithMeeting(
    <UiProvider>
      <Room />
    </UiProvider>,
    { rows: { participant: [phuc], sharedNote: notes } },
  );
beforeEach(() => localStorage.clear());

it('tells of a new one once, also after a reload, and counts it on the button', async () => {
  const view = await enter([]);
  expect(view.container.textContent).toContain('Chưa có ghi chú');
  await view.patch({ sharedNote: [given('one')] });
  expect(view.container.textContent).toContain('Trần Phúc vừa chia sẻ một ghi chú');
  expect(view.container.textContent).toContain('1 ghi chú được chia sẻ');
  await view.unmount();
  const again = await enter([given('one')]);
  await again.patch({ sharedNote: [given('two'), given('three')] });
  expect(again.container.textContent).toContain('2 ghi chú mới được chia sẻ');
  await again.unmount();
});
