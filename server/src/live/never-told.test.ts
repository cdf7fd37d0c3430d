// What must not reach somebody does not, by any road: socket frames, snapshots, changes, lists, files and exports are searched for it.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import JSZip from 'jszip';
import { addAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { addPerson } from '@hop/shared/office/office-commands.js';
import { sendInvitations } from '@hop/shared/invitations/invitations-commands.js';
import { writeNote } from '@hop/shared/minutes/minutes-commands.js';
import { CredentialRow, SessionRow } from '../identity/credential.entity.js';
import { InvitationRow } from '../invitations/invitation.entity.js';
import type { Identity } from '../kernel/identity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { cookieOf, everyone, viewerOf } from '../testing/everyone.js';
import { firstOf } from '../testing/scenario.js';
import { documentOf } from '../testing/uploading.js';

const NOTE = 'chỉ mình tôi đọc';
const MINUTE_NOTE = 'thư ký ghi riêng';
const PASSWORD = 'mật khẩu rất dài của tôi';
const CHOICE = /"choice":"(inFavour|against|abstain)"/;

let app: AppUnderTest;
let room: BallotRoom;
/** Everything that each of them was sent, as text, by who they are. */
const told = new Map<string, string>();
let owner: Identity;
let staffDocument: string;
let secrets: Record<string, string[]>;

beforeAll(async () => {
  app = await AppUnderTest.start();
  room = await BallotRoom.build(app, { delegates: 3 });
  const { meeting } = room;
  const { scope, secretary, delegates } = meeting;
  const [first, other] = delegates;
  if (!first || !other) throw new Error('too few');
  owner = first.identity;
  const people = [
    ...everyone(meeting).filter(([, one]) => one !== owner),
    ['delegate', other.identity] as const,
    ['owner', owner] as const,
    ['stranger', meeting.outsider] as const,
  ];
  const viewers = await Promise.all(
    people.map(async ([audience, identity]) => {
      const viewer = await viewerOf(app, scope, identity);
      if (audience === 'stranger') viewer.socket.connect();
      else await viewer.connect();
      return { audience, identity, viewer };
    }),
  );
  const person = { name: 'Lê Thị Bình', username: 'binh.le', password: PASSWORD };
  await app.done(secretary.identity, addPerson, 'office', person);
  await app.done(secretary.identity, sendInvitations, scope, {});
  await app.done(owner, addAnnotation, scope, {
    ...{ annotationId: newId(), documentId: null, page: null, text: NOTE },
  });
  await app.done(secretary.identity, writeNote, scope, { text: MINUTE_NOTE });
  staffDocument = await documentOf(app, meeting, { access: 'staff', title: 'Bản thảo kín' });
  const ballotId = await room.opened();
  await room.vote(first, ballotId, 'against');
  await room.vote(other, ballotId, 'inFavour');
  await vi.waitFor(() => {
    for (const { audience, viewer } of viewers)
      if (audience !== 'stranger') expect(JSON.stringify(viewer.heard)).toContain('"answered":2');
  });
  await room.closed(ballotId);
  for (const { audience, identity, viewer } of viewers)
    told.set(audience, JSON.stringify(viewer.heard) + (await overHttp(identity)));
  for (const { viewer } of viewers) viewer.close();
  secrets = {
    'a password or its hash': [
      PASSWORD,
      '$argon2',
      ...(await app.rows(CredentialRow)).map((row) => row.passwordHash),
    ],
    'the hash of an invitation link': (await app.rows(InvitationRow)).map((row) =>
      String(row.linkHash),
    ),
    'a session': (await app.rows(SessionRow)).map((row) => row.id),
  };
});
afterAll(() => app.close());

/** Everything that can be fetched of the meeting and the office, whatever the answer is; a Word file as its text. */
async function overHttp(identity: Identity): Promise<string> {
  const cookie = await cookieOf(app, identity);
  const own = `meetings/${room.meeting.id}`;
  const paths = [
    ...['snapshot', 'changes?from=0', 'actor', 'minutes', 'minutes.docx', 'journal'].map(
      (path) => `${own}/${path}`,
    ),
    `${own}/documents/${staffDocument}/file`,
    ...['meetings', 'session', 'health', 'admin/facts', 'phone', 'demo', 'setup'],
  ];
  const parts: string[] = [];
  for (const path of paths) {
    const response = await fetch(`${app.url}/api/${path}`, { headers: { cookie } });
    const body = Buffer.from(await response.arrayBuffer());
    const isWord = response.headers.get('content-type')?.includes('wordprocessingml');
    parts.push(
      `\n${path} ${response.status} `,
      isWord ? await textOf(body) : body.toString('latin1'),
      body.toString(),
    );
  }
  return parts.join('');
}
async function textOf(word: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(word);
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
}
const of = (who: string): string => told.get(who) ?? '';
const everybody = [
  'staff',
  'chair',
  'operator',
  'delegate',
  'guest',
  'display',
  'owner',
  'stranger',
];
const except = (...some: string[]): string[] => everybody.filter((who) => !some.includes(who));

it('each of them was told something, by socket and by HTTP', () => {
  expect([...told.keys()].sort()).toEqual(everybody.toSorted());
  for (const who of except('stranger')) expect(of(who), who).toMatch(/"patch"[^]*snapshot 200 /);
  expect(of('staff')).toMatch(/minutes\.docx 200 /);
  expect(of('staff')).toMatch(/journal 200 /);
  expect(of('chair')).toMatch(/file 200 %PDF/);
});

describe('before the result is declared', () => {
  it.each(except('owner', 'delegate'))('nobody’s choice reaches: %s', (who) => {
    expect(of(who)).not.toMatch(CHOICE);
  });
  it('[V12] those who voted are told their own choice and no other', () => {
    const choices = (who: string): Set<string> =>
      new Set([...of(who).matchAll(new RegExp(CHOICE, 'g'))].map(([, choice]) => String(choice)));
    expect([choices('owner'), choices('delegate')]).toEqual([
      new Set(['against']),
      new Set(['inFavour']),
    ]);
  });
});

describe('what is somebody’s own', () => {
  it.each(except('owner'))('a private note does not reach: %s', (who) => {
    expect(of(who)).not.toContain(NOTE);
  });
  it('a private note reaches its writer', () => {
    expect(of('owner')).toContain(NOTE);
  });
  it.each(except('staff', 'chair'))(
    'a note for the minutes and a paper for the staff do not reach: %s',
    (who) => {
      expect(of(who)).not.toContain(MINUTE_NOTE);
      expect(of(who)).not.toContain('Bản thảo kín');
      expect(of(who)).not.toContain('%PDF');
      expect(of(who)).toMatch(/file 404 /);
    },
  );
  it.each(except('staff'))('a telephone number does not reach: %s', (who) => {
    expect(of(who)).not.toMatch(/\+8491\d/);
  });
});

it.each(everybody)('no password, link or session reaches: %s', (who) => {
  for (const [what, texts] of Object.entries(secrets)) {
    expect(texts.length, what).toBeGreaterThan(0);
    for (const text of texts) expect(of(who).includes(text), what).toBe(false);
  }
});

it('[S8] nor does the journal keep a private note or a password', async () => {
  const lines = JSON.stringify(await app.source.query('SELECT * FROM "journal"'));
  for (const text of [NOTE, PASSWORD, '$argon2']) expect(lines).not.toContain(text);
  expect(firstOf((await app.rows(InvitationRow)).map((row) => row.linkHash))).toBeTruthy();
  for (const { linkHash } of await app.rows(InvitationRow))
    expect(lines).not.toContain(String(linkHash));
});
