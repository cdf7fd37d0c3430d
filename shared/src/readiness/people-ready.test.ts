// Who is ready, why not, and whom to call first.
import { describe, expect, it } from 'vitest';
import { byUrgency, CLOCK_OFF_MS, personReady, type PersonFacts } from './people-ready.js';

const ready: PersonFacts = {
  ...{ answer: 'attending', attendance: null, rollIsOpen: false },
  ...{ opened: 7, documents: 7, lastSeenAt: 1, clockOffsetMs: 0 },
};
const of = (changes: Partial<PersonFacts>) => personReady({ ...ready, ...changes });

describe('before the meeting', () => {
  it('whoever has answered, signed in and opened everything is ready', () => {
    expect(of({})).toEqual({ state: 'ready', reasons: [] });
  });

  it('every lack is named, the gravest first', () => {
    const facts = { answer: 'unconfirmed', lastSeenAt: null, opened: 6, clockOffsetMs: -180_000 };
    expect(of({ ...facts, answer: 'unconfirmed' })).toEqual({
      state: 'notReady',
      reasons: ['notAnswered', 'notSignedIn', 'documents', 'clock'],
    });
  });

  it('whoever was not invited yet is not chased, whatever is lacking', () => {
    const uninvited = { state: 'notInvited', reasons: ['notInvited'] };
    expect(of({ answer: null, lastSeenAt: null, opened: 0 })).toEqual(uninvited);
  });

  it('what is not known yet is no reason', () => {
    expect(of({ lastSeenAt: undefined, clockOffsetMs: null }).state).toBe('ready');
  });

  it('a clock may be off by a minute either way', () => {
    expect(of({ clockOffsetMs: CLOCK_OFF_MS }).reasons).toEqual([]);
    expect(of({ clockOffsetMs: -CLOCK_OFF_MS - 1 }).reasons).toEqual(['clock']);
  });

  it('nobody is chased who has asked to be away or sends somebody else', () => {
    for (const answer of ['absenceRequested', 'substitute'] as const)
      expect(of({ answer, lastSeenAt: null, opened: 0 })).toEqual({ state: 'away', reasons: [] });
  });
});

describe('once the roll is open', () => {
  it('who is not here is called first, whatever else is lacking', () => {
    expect(of({ rollIsOpen: true, opened: 0 }).reasons).toEqual(['notHere', 'documents']);
    expect(of({ rollIsOpen: true, answer: null }).reasons).toEqual(['notHere', 'notInvited']);
    expect(of({ rollIsOpen: true, attendance: 'left' }).reasons).toEqual(['notHere']);
    expect(of({ rollIsOpen: true, attendance: 'absent' }).reasons).toEqual(['notHere']);
  });

  it('who is here needs no call, with or without a device', () => {
    const without = { answer: null, lastSeenAt: null, opened: 0 } as const;
    expect(of({ rollIsOpen: true, attendance: 'present', ...without }).state).toBe('ready');
  });

  it('who came although they had asked to be away is here', () => {
    expect(of({ attendance: 'present', answer: 'absenceRequested' }).state).toBe('ready');
    expect(of({ attendance: 'excused' }).state).toBe('away');
    expect(of({ attendance: 'substituted' }).state).toBe('away');
  });
});

describe('the order of the board', () => {
  const row = (name: string, changes: Partial<PersonFacts>, votingRight = true) => ({
    person: { name, votingRight },
    ready: of(changes),
  });
  const names = (...rows: ReturnType<typeof row>[]) =>
    rows.toSorted(byUrgency).map(({ person }) => person.name);

  it('begins with the gravest reason and ends with who is away', () => {
    expect(
      names(
        row('Vắng', { answer: 'absenceRequested' }),
        row('Xong', {}),
        row('Chưa mời', { answer: null }),
        row('Đọc', { opened: 3 }),
        row('Mời', { answer: 'unconfirmed' }),
      ),
    ).toEqual(['Mời', 'Đọc', 'Chưa mời', 'Xong', 'Vắng']);
  });

  it('puts those with a vote before guests, and those who lack more before the others', () => {
    const late = { answer: 'unconfirmed' } as const;
    expect(
      names(
        row('Khách', { ...late, lastSeenAt: null }, false),
        row('Một', late),
        row('Hai', { ...late, lastSeenAt: null }),
      ),
    ).toEqual(['Hai', 'Một', 'Khách']);
  });

  it('then by given name, the Vietnamese way', () => {
    expect(names(row('Trần Văn Đạt', {}), row('Lê Thị Ánh', {}), row('Ngô Bá Dũng', {}))).toEqual([
      'Lê Thị Ánh',
      'Ngô Bá Dũng',
      'Trần Văn Đạt',
    ]);
  });
});
