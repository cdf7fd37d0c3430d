// The board of invitations: figures of the answers, then one row per person, what needs doing first. One person: answer-form.tsx.
import { countAnswers } from '@hop/shared/invitations/answer-rules.js';
import { Check, CircleAlert, Clock, Mail, UserPlus, UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../lib/search';
import { useEntities } from '../../live';
import { Card, Chip, CountTiles, Empty, RowList, SearchField } from '../../ui';
import { boardRows, type BoardRow } from './board-rows';
import { InvitationRow } from './invitation-row';
import styles from './invitations.module.css';

const filters = ['todo', 'everybody', 'attending', 'away'] as const;
type Filter = (typeof filters)[number];
const isIn: Readonly<Record<Filter, (row: BoardRow) => boolean>> = {
  everybody: () => true,
  todo: (row) => row.todo !== null,
  attending: (row) => row.invitation?.answer === 'attending',
  away: ({ invitation }) =>
    invitation?.answer === 'absenceRequested' || invitation?.answer === 'substitute',
};

interface InvitationBoardProps {
  chosenId: string | null;
  onChoose: (participantId: string) => void;
}

export function InvitationBoard({ chosenId, onChoose }: InvitationBoardProps) {
  const { t } = useTranslation('invitations');
  const invitations = useEntities('invitation');
  const messages = useEntities('smsMessage');
  const rows = boardRows(useEntities('participant'), invitations, messages);
  const [filter, setFilter] = useState<Filter>('everybody');
  const [typed, setTyped] = useState('');
  if (rows.length === 0)
    return (
      <Empty icon={Mail} title={t('board.empty')}>
        {t('board.emptyWords')}
      </Empty>
    );
  const answers = countAnswers(invitations.filter((one) => one.sentAt !== null));
  const failed = rows.filter((row) => row.message?.state === 'failed').length;
  const shown = rows
    .filter(isIn[filter])
    .filter(({ person }) => matches(`${person.name} ${person.unitName}`, typed));
  return (
    <>
      <CountTiles
        label={t('board.figures')}
        counts={[
          { icon: Check, count: answers.attending, label: t('board.attending') },
          { icon: UserX, count: answers.absenceRequested, label: t('board.absent') },
          { icon: UserPlus, count: answers.substitute, label: t('board.substitute') },
          { icon: Clock, count: answers.unconfirmed, label: t('board.unconfirmed') },
          { icon: CircleAlert, count: failed, label: t('board.failed') },
        ]}
      />
      <div className={styles.tools}>
        <SearchField
          label={t('board.search')}
          placeholder={t('board.searchHint')}
          value={typed}
          onChange={setTyped}
        />
        {filters.map((key) => (
          <Chip key={key} chosen={filter === key} onClick={() => setFilter(key)}>
            {t(`board.filter.${key}`, { count: rows.filter(isIn[key]).length })}
          </Chip>
        ))}
      </div>
      <Card flush>
        <RowList label={t('board.label')}>
          {shown.map((row) => (
            <InvitationRow
              key={row.person.id}
              row={row}
              chosen={row.person.id === chosenId}
              onChoose={() => onChoose(row.person.id)}
            />
          ))}
        </RowList>
      </Card>
      {shown.length === 0 && <p role="status">{t('board.noneFound')}</p>}
    </>
  );
}
