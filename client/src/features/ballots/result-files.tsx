// The record of a declared ballot to take away: its result sheet and, unless it was secret, the named list.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withSlot } from '../../lib/slot';
import { useCan, useScope } from '../../live';
import { ButtonLink } from '../../ui';
import styles from './ballot-panel.module.css';

const ofEverybody = [
  { part: 'sheet', format: 'pdf' },
  { part: 'sheet', format: 'docx' },
] as const;
const ofOpenVotes = [
  { part: 'list', format: 'xlsx' },
  { part: 'list', format: 'csv' },
] as const;

type ResultFilesProps = { ballot: Pick<Ballot, 'id' | 'declaredAt' | 'secret'> };

export function ResultFiles({ ballot: { id, declaredAt, secret } }: ResultFilesProps) {
  const { t } = useTranslation('ballots');
  const { meetingId } = useScope();
  const mayRead = useCan('ballot.readResult');
  if (declaredAt === null || !mayRead) return null;
  const base = `/api/meetings/${meetingId ?? ''}/ballots/${id}/result`;
  return (
    <div className={styles.files} role="group" aria-label={t('files.label')}>
      {[...ofEverybody, ...(secret ? [] : ofOpenVotes)].map(({ part, format }) => (
        <ButtonLink
          key={format}
          variant="quiet"
          icon={format === 'pdf' ? Download : undefined}
          reloadDocument
          download
          aria-label={t(`files.whole.${format}`)}
          to={withSlot(`${base}?part=${part}&format=${format}`)}
        >
          {t(`files.${format}`)}
        </ButtonLink>
      ))}
    </div>
  );
}
