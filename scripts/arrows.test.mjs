// Plants one violation of every rule and expects exactly that rule to name exactly that file:
// a rule that sees nothing would otherwise stay green for ever.
import { describe, expect, it } from 'vitest';
import { circleIn, judge } from './arrows.mjs';
import { arrows } from './arrows.rules.mjs';
import { layout } from './layout.rules.mjs';

const comment = '// A planted file.\n';
const importing = (specifier) =>
  `${comment}import { x } from '${specifier}';\nexport const y = x;\n`;

/** Rule name → the files that break it and no other rule. */
const planted = {
  'shared/core stands alone': [['shared/src/core/ids.ts', importing('../ballots/ballot.js')]],
  'shared capabilities do not know the registry or the composed policy': [
    ['shared/src/ballots/tally.ts', importing('../registry.js')],
    ['shared/src/ballots/rights.ts', importing('../policy/can.js')],
  ],
  'shared is pure: no input, output, Nest or React': [
    ['shared/src/ballots/a.ts', importing('node:fs')],
    ['shared/src/ballots/b.ts', importing('@nestjs/common')],
    ['shared/src/ballots/c.ts', `${comment}export const load = () => import('react');\n`],
  ],
  'server/kernel knows only shared': [
    ['server/src/kernel/lane.ts', importing('../ballots/ballot.entity.js')],
  ],
  'live and identity know only kernel, shared and each other': [
    ['server/src/live/deliverer.ts', importing('../ballots/ballot.projection.js')],
    ['server/src/identity/guard.ts', importing('../seeds/people.js')],
    ['server/src/live/person.ts', importing('../office/person.entity.js')],
  ],
  'official knows only shared': [
    ['server/src/official/paper.ts', importing('../minutes/outline.js')],
  ],
  'a server capability reaches another only through listed entities and acts': [
    ['server/src/ballots/open-ballot.ts', importing('../agenda/start-item.js')],
    ['server/src/ballots/close-ballot.ts', importing('../speaking/speech.entity.js')],
    ['server/src/ballots/count.ts', `${comment}export type T = import('../sites/acts.js').T;\n`],
    ['server/src/ballots/tell.ts', importing('../live/deliverer.js')],
    ['server/src/ballots/fill.ts', importing('../seeds/people.js')],
  ],
  'client ui and lib know no meeting': [
    ['client/src/ui/button.tsx', importing('@hop/shared/ballots/ballot.js')],
    ['client/src/lib/http.ts', importing('../live/socket')],
  ],
  'client live knows ui, lib and shared': [
    ['client/src/live/socket.ts', importing('../features/ballots/card')],
  ],
  'a client feature knows no other feature and not app': [
    ['client/src/features/ballots/card.tsx', importing('../agenda/item')],
    ['client/src/features/ballots/page.tsx', importing('../../app/router')],
  ],
  'client and server do not know each other': [
    ['client/src/app/router.tsx', importing('../../../server/src/config')],
    ['server/src/main.ts', importing('@hop/client/app/router.js')],
  ],
  'only kernel and database open the database': [
    [
      'server/src/ballots/list.ts',
      `${comment}import type { Repository } from 'typeorm';\nexport type R = Repository<object>;\n`,
    ],
    [
      'server/src/ballots/all.ts',
      `${comment}import * as orm from 'typeorm';\nexport const o = orm;\n`,
    ],
    ['server/src/ballots/door.ts', `${comment}export { DataSource as D } from 'typeorm';\n`],
  ],
  'no file is longer than 300 lines': [
    ['server/src/ballots/long.ts', `${comment}${'export {};\n'.repeat(300)}`],
    ['client/src/ui/long.css', 'a {\n}\n'.repeat(151)],
  ],
  'every file opens with what it is for': [
    ['server/src/ballots/silent.ts', 'export const x = 1;\n'],
  ],
  'files are named in kebab-case': [['client/src/ui/ActionBar.tsx', comment]],
  'Vietnamese stands only where it is at home': [
    ['client/src/ui/greeting.tsx', `${comment}export const hello = <b>Xin chào</b>;\n`],
    [
      'server/src/ballots/reply.ts',
      `${comment}export const reply = (n: number) => \`\${n} phiếu\`;\n`,
    ],
  ],
};

const brokenRules = (pairs, edges) => judge(pairs, edges).filter(({ faults }) => faults.length > 0);

describe('every rule', () => {
  it('has a planted violation', () => {
    expect(Object.keys(planted)).toEqual([...arrows, ...layout].map(({ name }) => name));
  });

  const cases = Object.entries(planted).flatMap(([name, files]) =>
    files.map(([path, text]) => ({ name, path, text })),
  );
  it.each(cases)('"$name" refuses $path', ({ name, path, text }) => {
    const broken = brokenRules([[path, text]], { ballots: ['participants'] });
    expect(broken.map((rule) => rule.name)).toEqual([name]);
    expect(broken[0].faults[0]).toMatch(path);
  });
});

describe('what the rules allow', () => {
  it.each([
    ['server/src/ballots/vote.ts', importing('../participants/participant.entity.js')],
    [
      'server/src/ballots/find.ts',
      `${comment}import { In } from 'typeorm';\nexport const i = In;\n`,
    ],
    [
      'server/src/kernel/bus.ts',
      `${comment}import { DataSource } from 'typeorm';\nexport type D = DataSource;\n`,
    ],
    ['client/src/features/ballots/card.tsx', importing('../../ui/button')],
    ['client/src/live/banner.tsx', importing('../ui')],
    ['server/src/identity/accounts.ts', importing('../office/person.entity.js')],
    ['shared/src/policy/can.ts', importing('../ballots/rights.js')],
    ['shared/src/ballots/sentences.ts', `${comment}export const s = 'Thông qua';\n`],
    ['client/src/ui/badge.tsx', '// A badge for a site (điểm cầu).\nexport {};\n'],
    ['server/src/seeds/people.ts', `${comment}${"export const a = 'Nguyễn';\n".repeat(400)}`],
  ])('%s', (path, text) => {
    expect(brokenRules([[path, text]], { ballots: ['participants'] })).toEqual([]);
  });
});

describe('calls of acts', () => {
  const calling = (from, to) => [`server/src/${from}/handler.ts`, importing(`../${to}/acts.js`)];
  const edges = { meetings: ['speaking'], speaking: ['agenda'], agenda: ['meetings'] };
  const way = [calling('meetings', 'speaking'), calling('speaking', 'agenda')];

  it('are refused when they run in a circle', () => {
    const broken = brokenRules([...way, calling('agenda', 'meetings')], edges);
    expect(broken).toEqual([
      expect.objectContaining({
        name: 'calls of acts run in no circle',
        faults: ['meetings → speaking → agenda → meetings'],
      }),
    ]);
  });

  it('may be answered by reading the rows of the caller', () => {
    const reading = ['server/src/agenda/reader.ts', importing('../meetings/meeting.entity.js')];
    expect(brokenRules([...way, reading], edges)).toEqual([]);
  });

  it('may meet again without a circle', () => {
    expect(circleIn({ meetings: ['speaking', 'ballots'], speaking: ['ballots'] })).toBeUndefined();
  });
});
