// How a screen acts: one command, its state, and what became of it. Sending itself is command-sender.ts.
import type { ArgsInputOf, CommandDefinition, ResultOf } from '@hop/shared/core/contract.js';
import type { Scope } from '@hop/shared/core/protocol.js';
import { Refusal, refusals } from '@hop/shared/core/refusal.js';
import { useCallback, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Dropped } from './command-sender';
import { ScopeContext, useLive } from './context';

export type CommandState<R> =
  | { readonly state: 'idle'; readonly refusal: null; readonly result: null }
  | { readonly state: 'sending'; readonly refusal: null; readonly result: null }
  | { readonly state: 'done'; readonly refusal: null; readonly result: R }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly result: null };

interface SendOptions {
  onOrderOf?: string;
  /** Another scope than the one on screen. */
  scope?: Scope;
}

export type Command<D extends CommandDefinition> = CommandState<ResultOf<D>> & {
  /** Each call is a new command. Rejects with a Refusal; need not be awaited. */
  send: (args: ArgsInputOf<D>, options?: SendOptions) => Promise<ResultOf<D>>;
  /** Back to `idle`, for a form that opens again. */
  reset: () => void;
};

const idle = { state: 'idle', refusal: null, result: null } as const;

/** In the scope on screen; a command of the office always goes to the office. */
export function useCommand<D extends CommandDefinition>(definition: D): Command<D> {
  const { sender } = useLive();
  const inView = useContext(ScopeContext);
  const scope = definition.scope === 'office' ? 'office' : inView?.scope;
  const [state, setState] = useState<CommandState<ResultOf<D>>>(idle);
  const latest = useRef(0);
  useEffect(() => () => void (latest.current += 1), []);

  const send = useCallback<Command<D>['send']>(
    (args, options) => {
      const where = options?.scope ?? scope;
      if (where === undefined) throw new Error(`${definition.name} needs a meeting around it`);
      const mine = (latest.current += 1);
      const show = (next: CommandState<ResultOf<D>>) => {
        if (latest.current === mine) setState(next);
      };
      show({ state: 'sending', refusal: null, result: null });
      const answer = sender.send(definition, where, args, options?.onOrderOf);
      answer.then(
        (result) => show({ state: 'done', refusal: null, result }),
        (error: unknown) =>
          show({
            state: 'refused',
            refusal: error instanceof Refusal ? error : refusals.fault(),
            result: null,
          }),
      );
      return answer;
    },
    [sender, definition, scope],
  );
  const reset = useCallback(() => {
    latest.current += 1;
    setState(idle);
  }, []);
  return { ...state, send, reset };
}

/** How many commands wait to be sent or answered for longer than a second. */
export function usePending(): number {
  const { sender } = useLive();
  return useSyncExternalStore(sender.onChange, () => sender.pending);
}

/** Hears of commands given up, or refused when nobody waited any more. Someone must put it in words. */
export function useDropped(listener: Dropped): void {
  const { sender } = useLive();
  const current = useRef(listener);
  useEffect(() => {
    current.current = listener;
  });
  useEffect(
    () => sender.onDropped((refusal, envelope) => current.current(refusal, envelope)),
    [sender],
  );
}
