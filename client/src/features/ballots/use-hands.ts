// One site's count in hand: what is typed, what the server has recorded, and sending it. Mount it once per ballot and site
// (key): what is being typed is then never touched by what others do.
import { choices, type Choice } from '@hop/shared/ballots/ballot.js';
import { countHands } from '@hop/shared/ballots/ballots-commands.js';
import type { Hands } from '@hop/shared/ballots/hand-count.js';
import type { Refusal } from '@hop/shared/core/refusal.js';
import { useState } from 'react';
import { useCommand } from '../../live';

export type TypedHands = Readonly<Record<Choice, number | null>>;
interface RecordedHands {
  readonly version: number;
  readonly hands: Hands;
  readonly at: number;
}
export interface HandsInHand {
  readonly values: TypedHands;
  readonly sum: number;
  /** From the server alone: its reply, or the row it sent. */
  readonly recorded: RecordedHands | null;
  /** Typed and not sent. */
  readonly isTyped: boolean;
  /** Sending was tried with nothing entered. */
  readonly isMissing: boolean;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  set(choice: Choice, value: number | null): void;
  /** Answers whether it was recorded. */
  send(): Promise<boolean>;
}

const nothing: TypedHands = { inFavour: null, against: null, abstain: null };

export function useHands(
  of: { ballotId: string; siteId: string | null },
  row: RecordedHands | null,
): HandsInHand {
  const { send, state, refusal } = useCommand(countHands);
  const [typed, setTyped] = useState<TypedHands | null>(null);
  const [replied, setReplied] = useState<RecordedHands | null>(null);
  const [tried, setTried] = useState(false);
  const recorded = replied !== null && replied.at > (row?.at ?? 0) ? replied : row;
  const values = typed ?? recorded?.hands ?? nothing;
  const isEmpty = choices.every((choice) => values[choice] === null);
  return {
    values,
    recorded,
    sum: choices.reduce((total, choice) => total + (values[choice] ?? 0), 0),
    isTyped: typed !== null,
    isMissing: tried && isEmpty,
    busy: state === 'sending',
    refusal,
    set: (choice, value) => setTyped({ ...values, [choice]: value }),
    send: async () => {
      setTried(true);
      if (isEmpty) return false;
      const { inFavour, against, abstain } = values;
      const hands = { inFavour: inFavour ?? 0, against: against ?? 0, abstain: abstain ?? 0 };
      try {
        const baseVersion = recorded?.version ?? 0;
        const { at, version } = await send({ ...of, baseVersion, ...hands });
        setReplied({ hands, at, version });
        // What was typed meanwhile stays.
        setTyped((now) => (now === typed ? null : now));
        return true;
      } catch {
        // Shown from the command's own state.
        return false;
      }
    },
  };
}
