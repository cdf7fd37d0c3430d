// What sort of paper or act a name speaks of ("tờ trình", "thẩm tra", "biểu quyết"): it says which of the items about one subject is
// meant, never which subject. Read from folded text.

interface Kind {
  readonly name: string;
  /** Kinds that go together without being the same: a draft resolution is for the item that votes on it. */
  readonly family: 'report' | 'proposal' | 'verification' | 'decision' | 'discussion';
  readonly words: RegExp;
}

const kinds: readonly Kind[] = [
  {
    name: 'verification',
    family: 'verification',
    words: /\b(?:bao cao |bc )?tham (?:tra|dinh)\b/g,
  },
  { name: 'report', family: 'report', words: /\b(?:bao cao|bc)\b/g },
  { name: 'proposal', family: 'proposal', words: /\b(?:trinh bay )?(?:to trinh|ttr)\b/g },
  { name: 'bringing', family: 'proposal', words: /\btrinh bay\b/g },
  { name: 'resolution', family: 'decision', words: /\b(?:du thao )?(?:nghi quyet|nq)\b/g },
  { name: 'vote', family: 'decision', words: /\b(?:bieu quyet|thong qua)\b/g },
  { name: 'discussion', family: 'discussion', words: /\bthao luan\b/g },
];
/** Said of any paper and of no subject. */
const SAYS_NOTHING =
  /\b(?:du thao|tai lieu|ho so|phu luc|ban (?:quet|cuoi|chinh thuc)|scan\d*|final|ve|va|cua|cac|theo|viec)\b/g;

export interface ReadName {
  /** What it is about. */
  readonly words: readonly string[];
  readonly kinds: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
}

export function readName(folded: string): ReadName {
  let rest = folded.replace(/[^a-z0-9]+/g, ' ');
  const found = kinds.filter(({ words }) => {
    const before = rest;
    rest = rest.replace(words, ' ');
    return rest !== before;
  });
  return {
    words: [...new Set(rest.replace(SAYS_NOTHING, ' ').match(/[a-z]{2,}|[ivx]+|\d+/g) ?? [])],
    kinds: new Set(found.map(({ name }) => name)),
    families: new Set(found.map(({ family }) => family)),
  };
}

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((name) => other.has(name));

/** 2: of one kind; 1: of kinds that go together; 0: nothing of the sort. */
export const kindLikeness = (one: ReadName, other: ReadName): 0 | 1 | 2 =>
  shares(one.kinds, other.kinds) ? 2 : shares(one.families, other.families) ? 1 : 0;
