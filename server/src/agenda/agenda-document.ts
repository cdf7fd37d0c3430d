// The agenda as an official document (CHƯƠNG TRÌNH): a table of time, content and who presents, sitting by sitting.
import { agendaTree, flattenAgenda, type AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import { whoPresents } from '@hop/shared/agenda/agenda-item.js';
import { maySeeItem, withheld } from '@hop/shared/agenda/agenda-access.js';
import { sittingStarts } from '@hop/shared/agenda/sittings.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import type { MeetingRow, SittingRow } from '../meetings/meeting.entity.js';
import { paragraph, type Block, type OfficialDocument, type Table } from '../official/document.js';
import { issuerOf } from '../official/issuer.js';
import type { AgendaItemRow } from './agenda-item.entity.js';
import { officialWords as words } from './official-words.js';

interface Known {
  meeting: MeetingRow;
  sittings: readonly SittingRow[];
  items: readonly AgendaItemRow[];
  chair: string;
  /** Whom it is printed for: what they may not know of stands there with neutral words. */
  audience: Audience;
}

export function agendaDocument({
  meeting,
  sittings,
  items,
  chair,
  audience,
}: Known): OfficialDocument {
  const byId = new Map(items.map((item) => [item.id, item]));
  const seen = items.map((item) => (maySeeItem(item, audience, byId) ? item : withheld(item)));
  const nodes = flattenAgenda(agendaTree(seen, meeting.startsAt, sittingStarts(sittings)));
  const { day, month, year } = vietnamTime(meeting.startsAt);
  const issuer = issuerOf(meeting);
  return {
    ...(issuer.parentBody === undefined ? {} : { parentBody: issuer.parentBody }),
    issuingBody: issuer.issuingBody,
    number: { sequence: null, symbol: `CTr-${issuer.symbol}` },
    place: issuer.place,
    date: { day: null, month, year },
    documentKind: words.kind,
    subjectLine: meeting.title,
    blocks: [
      paragraph(
        { text: words.time, bold: true },
        words.timeOf(clock(meeting.startsAt), { day, month, year }),
      ),
      ...(meeting.place === ''
        ? []
        : [paragraph({ text: words.place, bold: true }, `${meeting.place}.`)]),
      ...tables(nodes, sittings),
    ],
    rightSignature: { titles: [words.chair], name: chair },
    recipients: issuer.recipients,
  };
}

/** Items under the sitting of the item at the top that they are part of; those of none come under no name. */
function tables(nodes: readonly AgendaNode[], sittings: readonly SittingRow[]): Block[] {
  const runs: { sittingId: string | null; nodes: AgendaNode[] }[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    const isPart = node.depth > 0;
    if (last && (isPart || last.sittingId === node.item.sittingId)) last.nodes.push(node);
    else runs.push({ sittingId: node.item.sittingId, nodes: [node] });
  }
  return runs.map(({ sittingId, nodes: own }) => {
    const sitting = sittings.find(({ id }) => id === sittingId);
    if (sitting === undefined) return table(runs.length > 1 ? words.noSitting : words.caption, own);
    return table(words.sitting(sitting.number, vietnamTime(own[0]?.plannedStartAt ?? 0)), own);
  });
}

const table = (caption: string, nodes: readonly AgendaNode[]): Table => ({
  kind: 'table',
  caption,
  columns: [
    { title: words.column.time, share: 2.4, align: 'center' },
    { title: words.column.number, share: 1, align: 'center' },
    { title: words.column.content, share: 7, align: 'left' },
    { title: words.column.presenter, share: 3.6, align: 'left' },
  ],
  rows: nodes.map(({ item, number, plannedStartAt, plannedEndAt }) => [
    plannedEndAt > plannedStartAt
      ? `${clock(plannedStartAt)} – ${clock(plannedEndAt)}`
      : clock(plannedStartAt),
    number,
    item.title,
    whoPresents(item),
  ]),
});

function clock(at: number): string {
  const { hour, minute } = vietnamTime(at);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
