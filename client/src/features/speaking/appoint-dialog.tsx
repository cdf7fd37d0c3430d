// Calling somebody who did not ask: search without marks, those who have not spoken first.
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import type { SpeechKind } from '@hop/shared/speaking/speech.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Chip, Dialog, Row, RowList, TextField } from '../../ui';
import { addressed, named } from './floor';
import styles from './queue-card.module.css';
import type { Called } from './use-call';
import { useFoundPeople } from './use-found-people';
import { useUsedTime } from './use-used-time';

const kinds = ['speech', 'answer', 'question'] as const satisfies SpeechKind[];

type AppointDialogProps = { onCall: (called: Called) => void; onClose: () => void };

export function AppointDialog({ onCall, onClose }: AppointDialogProps) {
  const { t } = useTranslation('speaking');
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<SpeechKind>('speech');
  const found = useFoundPeople(words);
  const used = useUsedTime();
  return (
    <Dialog
      open
      wide
      title={t('appoint.title')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('appoint.close')}</Button>}
    >
      <div role="group" aria-label={t('appoint.kind')} className={styles.kinds}>
        {kinds.map((each) => (
          <Chip key={each} chosen={each === kind} onClick={() => setKind(each)}>
            {t(`kind.${each}`)}
          </Chip>
        ))}
      </div>
      <TextField
        data-autofocus
        label={t('appoint.search')}
        hint={t('appoint.searchHint')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p role="status">{found.length === 0 ? t('appoint.none') : t('appoint.few')}</p>
      <RowList framed label={t('appoint.title')}>
        {found.map((person) => {
          const name = named(person);
          return (
            <Row
              key={person.id}
              person={person.name}
              title={addressed(person)}
              detail={[positionAtUnit(person.position, person.unitName), used(person.id)]
                .filter(Boolean)
                .join(' · ')}
              act={
                <Button
                  aria-label={t('queue.callName', { name })}
                  onClick={() => onCall({ name, to: { participantId: person.id, kind } })}
                >
                  {t('queue.call')}
                </Button>
              }
            />
          );
        })}
      </RowList>
    </Dialog>
  );
}
