// Voiding where votes weigh, and where the ballot is voided but what repeats it cannot be prepared.
import type { CommandEnvelope } from '@hop/shared/core/protocol.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aMeeting, aVoterInTheRoom } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { VoidDialog } from './void-dialog';

let view: MeetingView;
afterEach(() => view.unmount());
const text = () => document.body.textContent;
const plain = aMeeting();

async function ask(
  ballot: Ballot,
  {
    weighted = false,
    answer = (_: CommandEnvelope): object => ({ state: 'voided', ballotId: 'ballot-2' }),
  } = {},
) {
  const meeting = [{ ...plain, rules: { ...plain.rules, weighted } }];
  view = await renderWithMeeting(
    <UiProvider>
      <VoidDialog ballot={ballot} onDone={() => undefined} />
    </UiProvider>,
    {
      rows: { ...aVoterInTheRoom(), meeting, ballot: [ballot] },
      actor: { role: 'chair', participantId: 'participant-1' },
      answer,
    },
  );
}
async function voidIt() {
  const reason = document.querySelector('textarea');
  if (reason === null) throw new Error('no field');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(reason, 'x');
    reason.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Hủy biểu quyết',
  );
  await act(async () => button?.click());
  await view.settle();
}

it('offers no hands and no names where votes weigh', async () => {
  await ask(aBallot());
  expect(text()).toContain('Giơ tay');
  await view.unmount();
  await ask(aBallot({ weighted: true }));
  expect(text()).not.toMatch(/Giơ tay|Gọi tên/);
  await view.unmount();
  await ask(aBallot({ method: 'hands' }), { weighted: true });
  expect(text()).not.toMatch(/Giơ tay|Gọi tên/);
  await voidIt();
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    ['ballot.void', { ballotId: 'ballot-1', reason: 'x' }],
    ['ballot.rerun', { ballotId: 'ballot-1', method: 'tablet' }],
  ]);
});

it('says that the ballot is voided and that the repeated one was refused, and why', async () => {
  await ask(aBallot(), {
    answer: ({ name }) => {
      if (name === 'ballot.rerun') throw ballotRefusals.notSecretly();
      return { state: 'voided' };
    },
  });
  await voidIt();
  const notices = document.querySelector('[role="log"]')?.textContent;
  expect(notices).toContain(
    'Đã hủy cuộc biểu quyết, nhưng chưa soạn được nội dung biểu quyết lại.',
  );
  expect(notices).toContain('Giơ tay và gọi tên không phải là bỏ phiếu kín');
});
