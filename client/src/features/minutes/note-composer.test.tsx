// A quick note stays bound to the speech that was on when one began to type.
import type { Participant } from '@hop/shared/participants/participant.js';
import type { Speech } from '@hop/shared/speaking/speech.js';
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UiProvider } from '../../ui';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { NoteComposer } from './note-composer';

const speaker: Participant = {
  id: 'person-1',
  version: 1,
  honorific: 'Bà',
  name: 'Hoàng Thị Lụa',
  position: '',
  unitName: '',
  role: 'delegate',
  votingRight: true,
  voteWeight: 1,
  siteId: null,
  seat: null,
  simulated: false,
};
const speech: Speech = {
  id: 'speech-1',
  version: 1,
  participantId: 'person-1',
  requestId: null,
  agendaItemId: 'item-6',
  kind: 'speech',
  turn: 1,
  limitSeconds: 420,
  startedAt: 0,
  usedMs: 0,
  runningSince: 0,
  endedAt: null,
  givenBy: null,
  endedBy: null,
  answersId: null,
  answersGroupId: null,
};
let view: MeetingView;
beforeEach(() => sessionStorage.clear());
afterEach(() => view.unmount());

it('is written about that speech although it has ended meanwhile', async () => {
  view = await renderWithMeeting(
    <UiProvider>
      <NoteComposer />
    </UiProvider>,
    {
      actor: { role: 'secretary' },
      rows: { participant: [speaker], speech: [speech] },
      answer: () => ({ noteId: 'note-1' }),
    },
  );
  const text = view.container.querySelector('textarea');
  if (text === null) throw new Error('no field');
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
  await act(async () => {
    set?.call(text, 'Đề nghị thêm máy đo đạc');
    text.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await view.patch({ speech: [{ ...speech, version: 2, runningSince: null, endedAt: 1 }] });
  const chosen = view.container.querySelector('[aria-pressed="true"]');
  expect(chosen?.textContent).toContain('Bà Hoàng Thị Lụa');
  const save = view.container.querySelector<HTMLButtonElement>('button[type="submit"]');
  await act(async () => save?.click());
  await view.settle();
  expect(view.commands.at(-1)?.args).toEqual({
    text: 'Đề nghị thêm máy đo đạc',
    agendaItemId: 'item-6',
    speechId: 'speech-1',
  });
});
