// A button's act: sends one command and says what became of it in a notice. For forms that show their own words: useCommand.
import type { ArgsInputOf, CommandDefinition, ResultOf } from '@hop/shared/core/contract.js';
import { isSecretary } from '@hop/shared/policy/actor.js';
import { useRef, useState } from 'react';
import { hideToast, showToast } from '../ui';
import { useActor, useEntities } from './hooks';
import { refusalText } from './refusal-text';
import { useCommand } from './use-command';

export interface Act<D extends CommandDefinition> {
  /** Answers with the result, or null when it was refused (and said so). */
  act: (args: ArgsInputOf<D>) => Promise<ResultOf<D> | null>;
  busy: boolean;
}

/** In practice the chair speaks and the secretary presses: the journal names both. */
export function useChairOrder(): { onOrderOf: string } | undefined {
  const actor = useActor();
  const chair = useEntities('participant').find((person) => person.role === 'chair');
  return isSecretary(actor) && chair !== undefined ? { onOrderOf: chair.id } : undefined;
}

/** `done`: null when what comes on the screen says it. `chairsAct`: what belongs to the chair is sent on the chair's order when the secretary presses. */
export function useAct<D extends CommandDefinition>(
  definition: D,
  {
    done,
    chairsAct = false,
  }: { done: (result: ResultOf<D>) => string | null; chairsAct?: boolean },
): Act<D> {
  const { send } = useCommand(definition);
  const order = useChairOrder();
  const [underWay, setUnderWay] = useState(0);
  const refused = useRef<number | null>(null);
  const act: Act<D>['act'] = async (args) => {
    // Tried again: what was said of the last time is over.
    if (refused.current !== null) hideToast(refused.current);
    refused.current = null;
    setUnderWay((count) => count + 1);
    try {
      const result = await send(args, chairsAct ? order : undefined);
      const title = done(result);
      if (title !== null) showToast({ tone: 'ok', title });
      return result;
    } catch (error) {
      refused.current = showToast({ tone: 'no', title: refusalText(error) });
      return null;
    } finally {
      setUnderWay((count) => count - 1);
    }
  };
  return { act, busy: underWay > 0 };
}
