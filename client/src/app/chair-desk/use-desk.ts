// The facts of the meeting as the chair's desk needs them, gathered once: for the next step, the bar and the dialogs.
import { flattenAgenda, agendaTree, nextItem } from '@hop/shared/agenda/agenda-tree.js';
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { remainingMs } from '@hop/shared/speaking/speaking-time.js';
import { useTranslation } from 'react-i18next';
import { useSittings } from '../../features/agenda';
import {
  isRunning,
  tieToRepeat,
  useBallotInView,
  useDrafts,
  useTellersProblem,
} from '../../features/ballots';
import { useQuorum } from '../../features/participants/use-quorum';
import { named, useDueAnswer, useFloor, useQueue } from '../../features/speaking';
import { useEntities, useEntity, useServerNow } from '../../live';
import { nextStep, type DeskFacts } from './next-step';

export function useAgendaNow(meeting: Meeting) {
  const items = useEntities('agendaItem');
  const { starts } = useSittings();
  const order = flattenAgenda(agendaTree(items, meeting.startsAt, starts));
  const index = order.findIndex(({ item }) => item.id === meeting.currentItemId);
  const next = nextItem(items, meeting.currentItemId);
  return {
    count: order.filter(({ depth }) => depth === 0).length,
    current: order[index] ?? null,
    next: order.find(({ item }) => item.id === next?.id) ?? null,
  };
}

const noQuorum = { needed: 0, present: 0, reached: false };

/** "ông Quyền": as one is called in the hall. */
const shortOf = (person: Pick<Participant, 'honorific' | 'name'> | undefined): string =>
  person === undefined
    ? ''
    : `${person.honorific.toLocaleLowerCase('vi')} ${person.name.split(' ').at(-1) ?? ''}`.trim();

export function useNextStep(meeting: Meeting) {
  const { t } = useTranslation('chair-desk');
  const now = useServerNow(1_000);
  const agenda = useAgendaNow(meeting);
  const quorum = useQuorum() ?? noQuorum;
  const drafts = useDrafts();
  const ballot = useBallotInView();
  const progress = useEntity('ballotProgress', ballot?.id);
  const floor = useFloor();
  const first = useQueue()[0];
  const due = useDueAnswer();
  const siteName = useEntity('site', first?.person?.siteId)?.name;
  const draft = drafts.find(({ agendaItemId }) => agendaItemId === meeting.currentItemId);
  const tellersProblem = useTellersProblem(draft);
  const facts: DeskFacts = {
    meetingState: meeting.state,
    quorum,
    currentItem: agenda.current?.item ?? null,
    nextItem: agenda.next && {
      id: agenda.next.item.id,
      number: agenda.next.number,
      title: agenda.next.item.title,
    },
    draft: draft === undefined ? null : { ...draft, tellersProblem },
    ballot:
      ballot !== null && (isRunning(ballot) || ballot.state === 'closed')
        ? {
            id: ballot.id,
            state: ballot.state === 'open' || ballot.state === 'paused' ? ballot.state : 'closed',
            closing: ballot.closing,
            answered: progress?.answered ?? 0,
            present: progress?.present ?? 0,
            unconfirmed: ballot.method === 'hands' && ballot.countConfirmed === null,
            undecided: ballot.tied === true && ballot.passed === null,
            objectionSeconds: Math.max(0, Math.ceil(((ballot.objectionEndsAt ?? 0) - now) / 1_000)),
          }
        : null,
    toRepeat: tieToRepeat(useEntities('ballot')),
    speaker: floor && {
      short: shortOf(floor.person),
      isOver: remainingMs(floor.speech, now) < 0,
    },
    due: due && {
      questionId: due.question.id,
      answererId: due.answerer.id,
      name: named(due.answerer),
      short: shortOf(due.answerer),
    },
    first:
      first === undefined
        ? null
        : {
            requestId: first.request.id,
            name: named(first.person),
            short: shortOf(first.person),
            from:
              siteName === undefined
                ? (first.person?.unitName ?? '')
                : t('site', { name: siteName }),
          },
  };
  return { step: nextStep(facts), quorum, agenda, ballot, floor };
}
