// Who may count a secret ballot, and which board a ballot belongs to.
import { expect, it } from 'vitest';
import { boardOf, keepsTellers, tellersProblem, type Board } from './tellers.js';
import { plainVote } from './unopened.js';

const participants = [
  { id: 'a', name: 'Nguyễn Văn An' },
  { id: 'b', name: 'Trần Thị Bình' },
  { id: 'c', name: 'Lê Văn Cường' },
];
const board: Board = {
  ...{ participantIds: ['a', 'b'], leadId: 'a', appointedAt: 1_000 },
  ...{ ballotId: null, name: 'Thư ký' },
};
const secret = { ...plainVote(), secret: true };
const known = { ballots: [], participants, required: true, tellers: board, ballot: secret };
const carried = { id: 'x', state: 'declared', passed: true, trial: false } as const;

it('a secret ballot waits for its board where the rules ask for one', () => {
  expect(tellersProblem({ ...known, tellers: undefined })).toBe('tellersNeeded');
  expect(tellersProblem(known)).toBeNull();
  expect(tellersProblem({ ...known, required: false, tellers: undefined })).toBeNull();
});

it('an open ballot and a trial need none', () => {
  for (const ballot of [plainVote(), { ...secret, trial: true }])
    expect(tellersProblem({ ...known, tellers: undefined, ballot })).toBeNull();
});

it('a board stands no longer when its approval was voided or somebody left the list', () => {
  const tellers = { ...board, ballotId: 'x' };
  expect(tellersProblem({ ...known, tellers, ballots: [carried] })).toBeNull();
  for (const ballots of [[], [{ ...carried, state: 'voided' as const }]])
    expect(tellersProblem({ ...known, tellers, ballots })).toBe('tellersNeeded');
  expect(tellersProblem({ ...known, participants: participants.slice(1) })).toBe('tellersNeeded');
});

it('nobody counts a ballot on oneself, whatever the letters', () => {
  const of = (text: string) => [{ text, detail: '' }];
  for (const kind of ['agreement', 'names', 'confidence'] as const) {
    const on = (text: string) => ({ ...secret, kind, lines: of(text) });
    expect(tellersProblem({ ...known, ballot: on('TRẦN THỊ BÌNH') })).toBe('tellerIsCandidate');
    expect(tellersProblem({ ...known, ballot: on('Lê Văn Cường') })).toBeNull();
  }
  const options = { ...secret, kind: 'options' as const, lines: of('Trần Thị Bình') };
  expect(tellersProblem({ ...known, ballot: options })).toBeNull();
});

it('a candidate is recognised with an honorific, in other letters and with more blanks', () => {
  const on = (text: string) => ({
    ...secret,
    kind: 'names' as const,
    lines: [{ text, detail: '' }],
  });
  for (const text of [
    'Ông Nguyễn Văn An',
    'Đồng chí  Nguyễn Văn An',
    'Đ/c Trần Thị Bình',
    'BÀ TRẦN THỊ BÌNH ',
    'Đồng chí Bà Trần Thị Bình',
    'Nguyễn Văn\u00a0An'.normalize('NFD'),
  ])
    expect(tellersProblem({ ...known, ballot: on(text) }), text).toBe('tellerIsCandidate');
  for (const text of ['Ông Nguyễn Văn Ân', 'Bà Nguyễn Văn Anh', 'Bàng Văn An'])
    expect(tellersProblem({ ...known, ballot: on(text) }), text).toBeNull();
  const [an] = participants;
  const listed = [{ ...an!, name: ' Nguyễn  Văn An' }, ...participants.slice(1)];
  const ballot = on('Ông Nguyễn Văn An');
  expect(tellersProblem({ ...known, participants: listed, ballot })).toBe('tellerIsCandidate');
});

it('a counted ballot keeps the board that it was opened with', () => {
  const tellers = { ...board, appointedAt: 5_000, earlier: [{ ...board, leadId: 'b' }] };
  const leadAt = (openedAt: number | null) => boardOf(tellers, { ...secret, openedAt })?.leadId;
  expect([leadAt(500), leadAt(2_000), leadAt(6_000), leadAt(null)]).toEqual([
    ...[undefined, 'b', 'a', 'a'],
  ]);
  expect(boardOf(tellers, { ...plainVote(), openedAt: 6_000 })).toBeNull();
});

it('papers that are out or not declared hold the board', () => {
  const holds = (['draft', 'open', 'paused', 'closed', 'declared', 'voided'] as const).filter(
    (state) => keepsTellers({ secret: true, state }),
  );
  expect(holds).toEqual(['open', 'paused', 'closed']);
  expect(keepsTellers({ secret: false, state: 'open' })).toBe(false);
});
