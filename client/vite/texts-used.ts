// Which texts a module says, read from its code: the first part of each key that it hands to `t`. A key that is put together at run
// time may be any of its namespace. Not for where the texts are; that is texts.ts.

/** What the catalogues hold: the first parts of the keys of each namespace. */
export type Catalogues = ReadonlyMap<string, ReadonlySet<string>>;

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  else if (isNode(value)) {
    yield value;
    for (const field of Object.values(value)) yield* nodesOf(field);
  }
}

const textOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

/** `t` or `i18next.t`; null for what is called in another way. */
function nameOf(callee: unknown): string | null {
  if (!isNode(callee)) return null;
  if (callee.type === 'Identifier') return String(callee.name);
  const { object, property } = callee;
  return isNode(object) && object.name === 'i18next' && isNode(property) && property.name === 't'
    ? 'i18next.t'
    : null;
}

/** Keys that an argument may be, as far as they are written there: "files.title", or "files." of a longer one; null when any. */
function keysOf(argument: unknown): readonly (string | null)[] {
  if (!isNode(argument)) return [null];
  if (argument.type === 'ConditionalExpression')
    return [...keysOf(argument.consequent), ...keysOf(argument.alternate)];
  if (argument.type === 'ArrayExpression' && Array.isArray(argument.elements))
    return argument.elements.flatMap(keysOf);
  if (argument.type === 'TemplateLiteral') {
    const [head] = argument.quasis as readonly { value: { cooked: string } }[];
    return [head?.value.cooked.includes('.') ? head.value.cooked : null];
  }
  return [textOf(argument)];
}

/** The names under which this module holds a `t`, each with its namespaces. */
function translators(nodes: readonly Node[], own: string | null): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { type, id, init } of nodes) {
    if (type !== 'VariableDeclarator' || !isNode(init) || init.type !== 'CallExpression') continue;
    if (nameOf(init.callee) !== 'useTranslation') continue;
    const namespace = textOf((init.arguments as readonly unknown[])[0]);
    if (namespace === null || !isNode(id) || id.type !== 'ObjectPattern')
      throw new Error('write const { t } = useTranslation("…"): texts are found by it');
    for (const property of id.properties as readonly Node[]) {
      const { key, value } = property;
      if (!isNode(key) || key.name !== 't' || !isNode(value)) continue;
      const name = String(value.name);
      found.set(name, (found.get(name) ?? new Set()).add(namespace));
    }
  }
  // A helper is given the `t` of whoever calls it, which is a neighbour.
  if (!found.has('t') && own !== null) found.set('t', new Set([own]));
  found.set('i18next.t', new Set());
  return found;
}

/** "ballots/files" for every text that the module may say. Throws for a key that no catalogue has. */
export function textsUsed(
  program: unknown,
  own: string | null,
  catalogues: Catalogues,
): readonly string[] {
  const nodes = [...nodesOf(program)];
  const names = translators(nodes, own);
  const used = new Set<string>();
  for (const { type, callee, arguments: given } of nodes) {
    if (type !== 'CallExpression') continue;
    const namespaces = names.get(nameOf(callee) ?? '');
    if (namespaces === undefined) continue;
    for (const key of keysOf((given as readonly unknown[])[0])) {
      const [named, rest] = key?.includes(':') ? key.split(':') : [undefined, key];
      const within = named === undefined ? [...namespaces] : [named];
      const first = rest?.split('.')[0];
      const known = within.flatMap((namespace) =>
        [...(catalogues.get(namespace) ?? [])]
          .filter((part) => first === undefined || part === first)
          .map((part) => `${namespace}/${part}`),
      );
      if (known.length === 0 && first !== undefined)
        throw new Error(`no text "${key}" in ${within.join(', ')}`);
      for (const text of known) used.add(text);
    }
  }
  return [...used].sort();
}
