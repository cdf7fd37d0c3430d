// The agenda in reading order with the current item, and who has the floor. Read once here for every view of it.
import { agendaTree, flattenAgenda, type AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import { useMemo } from 'react';
import { useEntities, useEntity, useScope } from '../../live';
import { useSittings } from './use-sittings';

export interface Agenda {
  /** Each item before its parts. */
  readonly nodes: readonly AgendaNode[];
  readonly current: AgendaNode | null;
  /** Items of the first level: "Mục 6/9" counts these. */
  readonly count: number;
}

export function useAgenda(): Agenda {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const items = useEntities('agendaItem');
  const startsAt = meeting?.startsAt ?? 0;
  const { starts } = useSittings();
  const currentItemId = meeting?.currentItemId ?? null;
  return useMemo(() => {
    const tree = agendaTree(items, startsAt, starts);
    const nodes = flattenAgenda(tree);
    return {
      nodes,
      count: tree.length,
      current: nodes.find((node) => node.item.id === currentItemId) ?? null,
    };
  }, [items, startsAt, starts, currentItemId]);
}

export interface Speaker {
  readonly name: string;
  /** "Bà Hoàng Thị Lụa – Cổ Đô" */
  readonly title: string;
}

/** Who has the floor now, with the site (or unit) they speak from. */
export function useSpeaker(): Speaker | null {
  const speech = useEntities('speech').find((each) => each.endedAt === null);
  const person = useEntity('participant', speech?.participantId);
  const site = useEntity('site', person?.siteId);
  if (person === undefined) return null;
  const from = site?.name ?? person.unitName;
  const name = `${person.honorific} ${person.name}`.trim();
  return { name: person.name, title: from === '' ? name : `${name} – ${from}` };
}
