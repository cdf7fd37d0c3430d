// The files of message catalogues: every folder of features, ui, app and live may bring one, and its name is the namespace.
export type Catalogue = Readonly<Record<string, unknown>>;

/** The folder a catalogue lies in: "../features/ballots/messages.vi.json" → "ballots". */
export function namespaceOf(path: string): string {
  const folder = path.split('/').at(-2);
  if (folder === undefined)
    throw new Error(`no folder in the path of a message catalogue: ${path}`);
  return folder;
}

export const byNamespace = (files: Record<string, Catalogue>): Record<string, Catalogue> =>
  Object.fromEntries(
    Object.entries(files).map(([path, catalogue]) => [namespaceOf(path), catalogue]),
  );
