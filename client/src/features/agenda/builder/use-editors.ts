// Tells the other desks which item one has open here, and knows what they tell. Ephemeral: lost words are said again.
import { newId } from '@hop/shared/core/ids.js';
import { useEffect, useMemo, useState } from 'react';
import { useActor, useEntities, useEphemeral, useSendEphemeral } from '../../../live';
import { afterWord, bodyOf, stillThere, TELL_MS, type Editor } from './editors';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly agendaItemId: string | null;
}

/** One window's name for as long as it is open. */
const tab = newId();

/** The colleagues who have the agenda open, without oneself. */
export function useEditors(agendaItemId: string | null): readonly Colleague[] {
  const send = useSendEphemeral();
  const me = useActor().participantId;
  const people = useEntities('participant');
  const [editors, setEditors] = useState<ReadonlyMap<string, Editor>>(new Map());
  useEphemeral('editing', (body) => {
    if (body['tab'] !== tab) setEditors((known) => afterWord(known, body, Date.now()));
  });
  useEffect(() => {
    const tell = (): void => send('editing', bodyOf(tab, agendaItemId, true));
    tell();
    const timer = setInterval(() => {
      tell();
      setEditors((known) => stillThere(known, Date.now()));
    }, TELL_MS);
    return () => clearInterval(timer);
  }, [send, agendaItemId]);
  useEffect(() => {
    const leave = (): void => send('editing', bodyOf(tab, null, false));
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [send]);
  return useMemo(
    () =>
      [...editors].flatMap(([id, { participantId, agendaItemId: itemId }]): Colleague[] => {
        const person = people.find((one) => one.id === participantId);
        return person === undefined || participantId === me
          ? []
          : [{ id, name: person.name, agendaItemId: itemId }];
      }),
    [editors, people, me],
  );
}
