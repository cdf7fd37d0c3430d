// Who else has the agenda open and which item they are changing, as desks tell each other every few seconds. Nothing of it is kept.
export interface Editor {
  readonly participantId: string;
  /** null: looks at the agenda and changes nothing. */
  readonly agendaItemId: string | null;
  readonly heardAt: number;
}
export const TELL_MS = 3_000;
/** Two words missed and a little more: whoever closed the lid is gone within seconds. */
export const BELIEVED_MS = 7_500;

type Body = Readonly<Record<string, string | number | boolean>>;

/** What one's own desk says; `open` false as it leaves. */
export const bodyOf = (tab: string, agendaItemId: string | null, open: boolean): Body => ({
  tab,
  open,
  agendaItemId: agendaItemId ?? '',
});

/** The editors by tab after one word: one person may have two windows. */
export function afterWord(
  editors: ReadonlyMap<string, Editor>,
  body: Body,
  now: number,
): ReadonlyMap<string, Editor> {
  const { tab, open, participantId, agendaItemId } = body;
  if (typeof tab !== 'string' || typeof participantId !== 'string') return editors;
  const next = new Map(editors);
  const item = typeof agendaItemId === 'string' && agendaItemId !== '' ? agendaItemId : null;
  if (open === true) next.set(tab, { participantId, agendaItemId: item, heardAt: now });
  else next.delete(tab);
  return next;
}

/** Without those who have fallen silent; the same map when all have spoken. */
export function stillThere(
  editors: ReadonlyMap<string, Editor>,
  now: number,
): ReadonlyMap<string, Editor> {
  const there = [...editors].filter(([, { heardAt }]) => now - heardAt < BELIEVED_MS);
  return there.length === editors.size ? editors : new Map(there);
}
