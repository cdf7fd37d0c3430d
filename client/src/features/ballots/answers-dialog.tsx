// Person by person: who is present without a connection, who is present and has not answered, who has, who is absent.
// What they chose only once it is declared.
import { isChoice, voteId, type Ballot } from '@hop/shared/ballots/ballot.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import { Check, Clock, User, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntity } from '../../live';
import { Badge, Button, Dialog, Row, RowList } from '../../ui';
import styles from './ballot-panel.module.css';
import { choiceLooks } from './choices';
import { useAnswers } from './desk-ballots';
import { paperWords } from './mark-looks';

export function AnswersDialog({ ballot, onClose }: { ballot: Ballot; onClose: () => void }) {
  const { t } = useTranslation('ballots');
  const { answered, waiting, lost, absent } = useAnswers(ballot.id);
  return (
    <Dialog
      open
      wide
      title={t('desk.answers')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('desk.closeAnswers')}</Button>}
    >
      {lost.length > 0 && (
        <Group title={t('desk.lostList', { count: lost.length })} people={lost}>
          {() => (
            <Badge icon={WifiOff} tone="warn">
              {t('desk.lost')}
            </Badge>
          )}
        </Group>
      )}
      <Group title={t('desk.waitingList', { count: waiting.length })} people={waiting}>
        {() => <Badge icon={Clock}>{t('notAnswered')}</Badge>}
      </Group>
      <Group title={t('desk.answeredList', { count: answered.length })} people={answered}>
        {(person) => <Answer ballot={ballot} participantId={person.id} />}
      </Group>
      <Group title={t('desk.absentList', { count: absent.length })} people={absent}>
        {() => <Badge icon={User}>{t('absent')}</Badge>}
      </Group>
    </Dialog>
  );
}

type GroupProps = {
  title: string;
  people: readonly Participant[];
  children: (person: Participant) => ReactNode;
};

function Group({ title, people, children }: GroupProps) {
  const { t } = useTranslation('ballots');
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{title}</h3>
      {people.length === 0 ? (
        <p className={styles.rule}>{t('desk.nobody')}</p>
      ) : (
        <RowList framed label={title}>
          {people.map((person) => (
            <Row
              key={person.id}
              person={person.name}
              title={`${person.honorific} ${person.name}`.trim()}
              detail={positionAtUnit(person.position, person.unitName)}
              act={children(person)}
            />
          ))}
        </RowList>
      )}
    </section>
  );
}

type AnswerProps = { ballot: Pick<Ballot, 'id' | 'kind'>; participantId: string };

function Answer({ ballot: { id, kind }, participantId }: AnswerProps) {
  const { t } = useTranslation('ballots');
  const choice = useEntity('vote', voteId(id, participantId))?.choice ?? null;
  if (choice === null) return <Badge icon={Check}>{t('desk.hidden')}</Badge>;
  if (isChoice(choice)) return <Badge {...choiceLooks[choice]}>{t(`choice.${choice}`)}</Badge>;
  return kind === 'motion' ? null : <span>{paperWords(kind, choice)}</span>;
}
