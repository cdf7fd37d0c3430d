// What became of a change of a note: with the server, kept on this device until it can be sent, or refused. Knows nothing of React.
import type { NotesOutbox } from './notes-outbox';

export type NoteOutcome = 'saved' | 'kept' | 'refused';

/** A server that answers at all has answered by then, in milliseconds; whoever wrote does not wait longer for a word. */
export const ANSWER_MS = 1_500;

type Outbox = Pick<NotesOutbox, 'operations' | 'onChange' | 'isOpen'>;

/** Answers at once where there is no way to the server. */
export function outcomeOf(outbox: Outbox, annotationId: string): Promise<NoteOutcome> {
  const look = (): NoteOutcome | null => {
    const left = outbox.operations.filter(({ args }) => args.annotationId === annotationId);
    if (left.some(({ refused }) => refused !== null)) return 'refused';
    if (left.length === 0) return 'saved';
    return outbox.isOpen ? null : 'kept';
  };
  return new Promise((resolve) => {
    const settle = (outcome: NoteOutcome) => {
      clearTimeout(timer);
      forget();
      resolve(outcome);
    };
    const timer = setTimeout(() => settle('kept'), ANSWER_MS);
    const check = () => {
      const outcome = look();
      if (outcome !== null) settle(outcome);
    };
    const forget = outbox.onChange(check);
    check();
  });
}
