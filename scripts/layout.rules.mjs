// Rules about one file's own text: length, opening comment, name, and where Vietnamese may stand.
// Not for imports (arrows.rules.mjs) or formatting (prettier).
import { posix } from 'node:path';

const maxLines = 300;
const isCode = (path) => /\.(ts|tsx|mjs)$/.test(path);

/** Long by nature: tables that are read from top to bottom, never edited by feature after feature. */
const mayBeLong = (path) => /^server\/src\/(database\/migrations|seeds)\//.test(path);

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Letters with the marks of Vietnamese, composed or not. */
const vietnamese =
  /[\u00C0-\u00C3\u00C8-\u00CA\u00CC\u00CD\u00D2-\u00D5\u00D9\u00DA\u00DD\u00E0-\u00E3\u00E8-\u00EA\u00EC\u00ED\u00F2-\u00F5\u00F9\u00FA\u00FD\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u0303\u0306\u0309\u031B\u0323\u1EA0-\u1EF9]/;

/** Where Vietnamese may stand in code; every other text lives in a JSON message catalogue. */
const vietnameseHomes = [
  /^server\/src\/(seeds|demo|simulate)\//, // demo people, what they say, places and papers
  /^shared\/src\/.*\/(sentences|words)[^/]*$/, // sentences that server and client must say alike
  /^server\/src\/.*official[^/]*/, // official documents in their prescribed form
  /^server\/src\/(.*\/)?minutes\//, // the minutes as a document
  /^server\/src\/invitations\/(.*\/)?[^/]*template[^/]*$/, // what an invitation says
  /^shared\/src\/invitations\/(invitation-text|sms-segments)\.ts$/, // its text, and letters of an SMS
  /^shared\/src\/core\/fold\.ts$/, // letters that a search takes for one
  /^server\/src\/documents\/old-encodings\.ts$/, // letters that fonts of before Unicode stand for
  /\.(test|spec)\.tsx?$/, // tests that read what a user reads
  /^(server|client)\/src\/testing\//, // people and meetings that tests build
  /^e2e\//, // the browser suite reads the screens
];

/** Each rule: `of` picks the files, `finds` answers with the line of the fault, or undefined. */
export const layout = [
  {
    name: `no file is longer than ${maxLines} lines`,
    of: (path) => (isCode(path) || path.endsWith('.css')) && !mayBeLong(path),
    finds: ({ text }) => (text.trimEnd().split('\n').length > maxLines ? maxLines : undefined),
  },
  {
    name: 'every file opens with what it is for',
    of: isCode,
    finds: ({ text }) => (/^(#!.*\n)?(\/\/|\/\*)/.test(text) ? undefined : 1),
  },
  {
    name: 'files are named in kebab-case',
    of: isCode,
    finds: ({ path }) => (kebabCase.test(posix.basename(path)) ? undefined : 1),
  },
  {
    // A comment may name the Vietnamese word that a name in the code stands for.
    name: 'Vietnamese stands only where it is at home',
    of: (path) => /\.tsx?$/.test(path) && !vietnameseHomes.some((home) => home.test(path)),
    finds: ({ words }) => words.find(({ text }) => vietnamese.test(text))?.line,
  },
];
