// Which file may import which: one entry per arrow, each with its reason. `of` picks the files a
// rule looks at, `allows` judges one import of theirs (edges: capabilityEdges). Not for how files are read (arrows.mjs).

/** Test files see everything: they build what they need. */
export const isTest = (path) => /\.(test|spec)\.tsx?$/.test(path);

const under =
  (...folders) =>
  (path) =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const folderOf = (root) => (path) => new RegExp(`^${root}/([^/]+)/`).exec(path)?.[1];

const shared = under('shared/src');
const sharedFolder = folderOf('shared/src');
const serverFolder = folderOf('server/src');
const feature = (path) => folderOf('client/src/features')(`${path}/`);
/** How this server is set up, and where it is reached for that. */
const isConfig = (target) => ['server/src/config', 'server/src/addresses'].includes(target);

/** Rooms of the server that are no capability: what every capability may use, and the others. */
const commonRooms = ['kernel', 'identity', 'official'];
const otherRooms = ['live', 'database', 'seeds', 'demo', 'testing', 'admin'].concat(
  ...['verify', 'bench', 'simulate', 'faults'],
);
const serverRooms = [...commonRooms, ...otherRooms];
const capability = (path) => {
  const folder = serverFolder(path);
  return serverRooms.includes(folder) ? undefined : folder;
};

/** Libraries that contracts and pure rules may use. */
const pureLibraries = ['zod', 'libphonenumber-js', 'sms-segments-calculator'];
const libraryOf = (specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)[0];

/**
 * Server capability → the others whose `*.entity.ts` it reads or whose `acts.ts` it calls. Two may
 * read each other's rows; arrows.mjs refuses a circle of calls.
 */
export const capabilityEdges = {
  agenda: ['ballots', 'documents', 'meetings', 'minutes', 'participants', 'speaking'],
  annotations: ['documents', 'participants'],
  arrivals: ['meetings', 'participants', 'sites'],
  ballots: ['agenda', 'documents', 'meetings', 'participants', 'sites'],
  consultations: ['documents', 'meetings', 'participants'],
  displays: ['agenda', 'documents', 'meetings', 'sites'],
  invitations: ['meetings', 'participants', 'sites'],
  documents: [
    'agenda',
    // Touches notes in its own commands without changing one: acts of annotations would close a circle, for they call those here.
    'annotations',
    'ballots',
    'consultations',
    'displays',
    'meetings',
    'messages',
    'participants',
  ],
  folders: ['agenda', 'documents', 'office', 'participants'],
  meetings: [
    'arrivals',
    'agenda',
    'ballots',
    'catalogues',
    'displays',
    'documents',
    'messages',
    'minutes',
    'office',
    'participants',
    'sites',
    'speaking',
  ],
  messages: ['meetings', 'participants', 'sites'],
  minutes: ['agenda', 'ballots', 'invitations', 'meetings', 'participants', 'sites', 'speaking'],
  office: ['folders'],
  participants: [
    ...[
      'ballots',
      'consultations',
      'displays',
      'documents',
      'invitations',
      'meetings',
      'messages',
      'office',
      'readiness',
      'reports',
      'sites',
      'speaking',
    ],
  ],
  readiness: ['documents', 'participants'],
  reports: ['agenda', 'documents', 'meetings', 'messages', 'participants', 'sites'],
  seating: ['meetings', 'participants', 'sites'],
  sites: ['meetings'],
  speaking: ['agenda', 'meetings', 'minutes', 'participants'],
};

/** Which capability's acts an import calls from outside, if it does. */
export const calledActs = (path, target) => {
  const own = capability(path);
  const other = target?.endsWith('/acts') ? capability(target) : undefined;
  return own === undefined || other === own ? undefined : other;
};

const isCommon = (target) => commonRooms.includes(serverFolder(target)) || isConfig(target);

/** Who signs in is a person of the office: identity reads that one row. */
const personRow = 'server/src/office/person.entity';

/** Files of live and identity that need each other: the socket asks who it is, logout closes it. */
const betweenLiveAndIdentity = under('server/src/live', 'server/src/identity');

/** How a Vietnamese name is taken apart: the avatar's initials need it, and it knows no meeting. */
const personNames = 'shared/src/participants/names';

/** TypeORM's doors to the database; find operators such as `In` may be used anywhere. */
const doors = ['DataSource', 'EntityManager', 'Repository', 'QueryRunner', '*'];
const mayOpenDoors = under(
  ...['kernel', 'database', 'testing', 'seeds', 'verify', 'bench'].map(
    (room) => `server/src/${room}`,
  ),
);

const allowsCapability = ({ target }, path, edges) => {
  const own = capability(path);
  const other = capability(target);
  if (other === undefined) return shared(target) || isCommon(target);
  if (other === own) return true;
  const readsOrActs = /\.entity$|\/acts$/.test(target);
  return readsOrActs && (edges[own] ?? []).includes(other);
};

export const arrows = [
  {
    name: 'shared/core stands alone',
    of: (path) => sharedFolder(path) === 'core',
    allows: ({ target }) => target === undefined || sharedFolder(target) === 'core',
  },
  {
    name: 'shared capabilities do not know the registry or the composed policy',
    of: (path) => shared(path) && ![undefined, 'core'].includes(sharedFolder(path)),
    allows: ({ target }) => !['shared/src/registry', 'shared/src/policy/can'].includes(target),
  },
  {
    name: 'shared is pure: no input, output, Nest or React',
    of: shared,
    allows: ({ specifier, target }) =>
      target === undefined ? pureLibraries.includes(libraryOf(specifier)) : shared(target),
  },
  {
    name: 'server/kernel knows only shared',
    of: under('server/src/kernel'),
    allows: ({ target }) =>
      target === undefined || shared(target) || under('server/src/kernel')(target),
  },
  {
    name: 'live and identity know only kernel, shared and each other',
    of: betweenLiveAndIdentity,
    allows: ({ target }, path) =>
      target === undefined ||
      shared(target) ||
      isConfig(target) ||
      under('server/src/kernel')(target) ||
      betweenLiveAndIdentity(target) ||
      (under('server/src/identity')(path) && target === personRow),
  },
  {
    name: 'official knows only shared',
    of: under('server/src/official'),
    allows: ({ target }) =>
      target === undefined || shared(target) || under('server/src/official')(target),
  },
  {
    name: 'a server capability reaches another only through listed entities and acts',
    of: (path) => capability(path) !== undefined,
    allows: (wanted, path, edges) =>
      wanted.target === undefined || allowsCapability(wanted, path, edges),
  },
  {
    name: 'client ui and lib know no meeting',
    of: under('client/src/ui', 'client/src/lib'),
    allows: ({ target }, path) =>
      target === undefined ||
      under('client/src/ui', 'client/src/lib')(target) ||
      target === personNames ||
      (under('client/src/lib')(path) && shared(target)),
  },
  {
    name: 'client live knows ui, lib and shared',
    of: under('client/src/live'),
    allows: ({ target }) =>
      target === undefined ||
      shared(target) ||
      under('client/src/live', 'client/src/ui', 'client/src/lib')(target),
  },
  {
    name: 'a client feature knows no other feature and not app',
    of: under('client/src/features'),
    allows: ({ target }, path) =>
      target === undefined ||
      shared(target) ||
      (feature(target) === feature(path) && feature(target) !== undefined) ||
      under('client/src/live', 'client/src/ui', 'client/src/lib')(target),
  },
  {
    name: 'client and server do not know each other',
    of: under('client/src', 'server/src'),
    allows: ({ specifier, target }, path) => {
      const other = path.startsWith('client/') ? 'server' : 'client';
      return !(target ?? specifier).startsWith(`${other}/`) && specifier !== `@hop/${other}`;
    },
  },
  {
    name: 'only kernel and database open the database',
    of: (path) => under('server/src')(path) && !mayOpenDoors(path),
    allows: ({ specifier, names }) =>
      libraryOf(specifier) !== 'typeorm' || !names.some((name) => doors.includes(name)),
  },
];
