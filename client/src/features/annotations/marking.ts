// What somebody is doing with notes on the pages now: which tool, which colour, which note is chosen.
import type { NoteColour, Quote } from '@hop/shared/annotations/annotation.js';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useActor } from '../../live';
import { notesOutbox } from './notes-device';

export type Tool = 'pen' | 'highlight' | 'underline' | 'sticky';
type WordsTool = Extract<Tool, 'highlight' | 'underline'>;
/** It is drawn over words; a tap with it still means the note that lies there. */
export const marksWords = (tool: Tool | null): tool is WordsTool =>
  tool === 'highlight' || tool === 'underline';
/** A sticky note that is still to be worded. */
export interface StickyPlace {
  readonly page: number;
  readonly spot: { readonly x: number; readonly y: number };
  readonly quote: Quote | null;
}
export interface Marking {
  /** The strip with the tools is in sight. */
  readonly open: boolean;
  readonly tool: Tool | null;
  readonly colour: NoteColour;
  readonly chosenId: string | null;
  readonly sticky: StickyPlace | null;
  /** Pages seen to be pictures, where no words can be marked: by `pageKey`. */
  readonly wordless: ReadonlySet<string>;
  show(open: boolean): void;
  take(tool: Tool | null): void;
  dye(colour: NoteColour): void;
  /** Puts down a tool that would lie over the note. */
  choose(noteId: string | null): void;
  stick(place: StickyPlace | null): void;
  /** Of a page that was drawn: whether it has letters. */
  sawWords(pageKey: string, has: boolean): void;
}

/** A page of one file, for what is known of its letters. */
export const pageKey = (documentId: string, versionNumber: number, page: number): string =>
  `${documentId} ${versionNumber} ${page}`;

/** The pen writes in ink and the marker in yellow, until somebody chooses. */
const firstColour = (tool: Tool | null): NoteColour =>
  tool === 'pen' || tool === 'underline' ? 'ink' : 'yellow';

export function useMarking(): Marking {
  const { id } = useActor();
  const [open, show] = useState(false);
  const [tool, setTool] = useState<Tool | null>(null);
  const [colours, setColours] = useState<Partial<Record<Tool, NoteColour>>>({});
  const [chosenId, setChosen] = useState<string | null>(null);
  const [sticky, stick] = useState<StickyPlace | null>(null);
  useEffect(() => {
    // Whoever came by the link of an invitation has no account to be signed in with.
    void notesOutbox.use(id);
  }, [id]);
  const choose = useCallback(
    (noteId: string | null) => {
      if (noteId !== null && !marksWords(tool)) setTool(null);
      setChosen(noteId);
    },
    [tool],
  );
  const [wordless, setWordless] = useState<ReadonlySet<string>>(new Set());
  const sawWords = useCallback(
    (key: string, has: boolean) =>
      setWordless((known) => {
        if (known.has(key) !== has) return known;
        const others = [...known].filter((each) => each !== key);
        return new Set(has ? others : [...others, key]);
      }),
    [],
  );
  const colour = colours[tool ?? 'highlight'] ?? firstColour(tool);
  return useMemo(
    () => ({
      ...{ open, tool, colour, chosenId, sticky, wordless, choose, stick, sawWords },
      show(next) {
        show(next);
        if (!next) setTool(null);
      },
      take(next) {
        setTool(next);
        setChosen(null);
      },
      dye: (next) => setColours((known) => ({ ...known, [tool ?? 'highlight']: next })),
    }),
    [open, tool, colour, chosenId, sticky, wordless, choose, sawWords],
  );
}
