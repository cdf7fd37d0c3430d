// Entering people who said before the meeting that they want to speak on an item: one tap each, the dialog stays for the next. Who asks a
// question says of whom: one answerer for those entered one after the other.
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { askToSpeak } from '@hop/shared/speaking/speaking-commands.js';
import { namesAddressee } from '@hop/shared/speaking/speaker-list.js';
import type { SpeechKind } from '@hop/shared/speaking/speech.js';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Button, Chip, Dialog, Row, RowList, TextField } from '../../ui';
import { AddresseeField, nobody } from './addressee-field';
import { addressed, named } from './floor';
import styles from './queue-card.module.css';
import { useFoundPeople } from './use-found-people';

const kinds = ['speech', 'question'] as const satisfies SpeechKind[];

export function RegisterDialog({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const { t } = useTranslation('speaking');
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('speech');
  const [addressee, setAddressee] = useState(nobody);
  const [checked, setChecked] = useState(false);
  const needed = namesAddressee(useEntities('speakerList'), useEntities('listPlan'), itemId);
  const missing = kind === 'question' && needed && addressee.addresseeId === null;
  const found = useFoundPeople(words).filter(
    ({ id }) => kind !== 'question' || id !== addressee.addresseeId,
  );
  const requests = useEntities('speechRequest');
  // Read when the answer comes, after this render is long gone.
  const name = useRef('');
  const { act, busy } = useAct(askToSpeak, { done: () => t('plan.added', { name: name.current }) });
  const isIn = (participantId: string): boolean =>
    requests.some(
      (request) =>
        request.participantId === participantId &&
        request.agendaItemId === itemId &&
        request.kind === kind &&
        request.state === 'waiting',
    );
  const add = (person: Participant): void => {
    setChecked(true);
    if (missing) return;
    name.current = named(person);
    const to = kind === 'question' ? addressee : nobody;
    void act({ kind, agendaItemId: itemId, participantId: person.id, ...to });
  };
  return (
    <Dialog
      open
      wide
      title={t('plan.registerTitle')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('plan.close')}</Button>}
    >
      <div role="group" aria-label={t('appoint.kind')} className={styles.kinds}>
        {kinds.map((each) => (
          <Chip key={each} chosen={each === kind} onClick={() => setKind(each)}>
            {t(`kind.${each}`)}
          </Chip>
        ))}
      </div>
      {kind === 'question' && (
        <AddresseeField
          value={addressee}
          needed={needed}
          error={checked && missing ? t('ask.addresseeNeeded') : undefined}
          onChange={setAddressee}
        />
      )}
      <TextField
        data-autofocus
        label={t('appoint.search')}
        hint={t('appoint.searchHint')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {found.length === 0 && <p role="status">{t('appoint.none')}</p>}
      <RowList framed label={t('plan.registerTitle')}>
        {found.map((person) => (
          <Row
            key={person.id}
            person={person.name}
            title={addressed(person)}
            detail={positionAtUnit(person.position, person.unitName)}
            act={
              <Button
                aria-label={t('plan.addName', { name: named(person) })}
                disabled={busy || isIn(person.id)}
                onClick={() => add(person)}
              >
                {t(isIn(person.id) ? 'plan.isIn' : 'plan.add')}
              </Button>
            }
          />
        ))}
      </RowList>
    </Dialog>
  );
}
