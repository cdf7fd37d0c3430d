// A roll call by voice at the desk: everybody who is there in the order of names, ticked as they answer. Two may tick at once.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { compareNames } from '@hop/shared/participants/names.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { CirclePause, ListChecks } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useEntity } from '../../live';
import { Button, Chip, Dialog, Note, ProgressBar } from '../../ui';
import styles from './call-names.module.css';
import { CallRow } from './call-row';
import { useAnswers } from './desk-ballots';
import { focusRow } from './focus-row';

export function CallNames({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const mayTick = useCan('vote.tick');
  const [open, setOpen] = useState(false);
  if (!mayTick) return null;
  return (
    <>
      <Button variant="primary" icon={ListChecks} onClick={() => setOpen(true)}>
        {t('call.act')}
      </Button>
      {open && <CallDialog ballot={ballot} onClose={() => setOpen(false)} />}
    </>
  );
}

function CallDialog({ ballot, onClose }: { ballot: Ballot; onClose: () => void }) {
  const { t } = useTranslation('ballots');
  const { answered, waiting, absent } = useAnswers(ballot.id);
  /** Who was not called when the filter was set: a row that is ticked stays where the finger is. */
  const [kept, setKept] = useState<ReadonlySet<string> | null>(null);
  const state = useEntity('ballot', ballot.id)?.state;
  const uncalled = new Set(waiting.map(({ id }) => id));
  const everybody = [...answered, ...waiting].toSorted(
    (one, other) => compareNames(one.name, other.name) || (one.id < other.id ? -1 : 1),
  );
  const placed = everybody.map((person, at) => ({ person, place: at + 1 }));
  const shown = placed.filter(
    ({ person: { id } }) => kept === null || kept.has(id) || uncalled.has(id),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = document.activeElement?.closest('li');
    if (by === undefined || !row) return;
    event.preventDefault();
    focusRow(row, by);
  };
  return (
    <Dialog
      open
      wide
      title={ballot.motion}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('call.close')}</Button>}
    >
      {state === 'paused' && (
        <Note icon={CirclePause} tone="warn" title={t('pausedTitle')}>
          {t('call.pausedWords')}
        </Note>
      )}
      {state !== 'open' && state !== 'paused' && (
        <Note icon={CirclePause} tone="warn" title={t('call.over')} />
      )}
      <div className={styles.tools}>
        <p role="status" className={styles.count}>
          {t('call.count', { answered: answered.length, present: everybody.length })}
        </p>
        <Chip chosen={kept !== null} onClick={() => setKept(kept === null ? uncalled : null)}>
          {t('call.uncalled', { count: waiting.length })}
        </Chip>
      </div>
      <ProgressBar label={t('desk.progress')} value={answered.length} total={everybody.length} />
      <p className={styles.hint}>{t('call.keys')}</p>
      {shown.length === 0 && <p>{t('call.allCalled')}</p>}
      <ol className={styles.rows} aria-label={t('call.list')} onKeyDown={onKeyDown}>
        {shown.map(({ person, place }) => (
          <CallRow
            key={person.id}
            ballot={ballot}
            person={person}
            place={place}
            disabled={state !== 'open'}
            onSaid={(row) => focusRow(row, 1)}
          />
        ))}
      </ol>
      {absent.length > 0 && <Absent people={absent} />}
    </Dialog>
  );
}

function Absent({ people }: { people: readonly Participant[] }) {
  const { t } = useTranslation('ballots');
  return (
    <section>
      <h3 className={styles.name}>{t('desk.absentList', { count: people.length })}</h3>
      <p className={styles.detail}>{people.map(({ name }) => name).join(', ')}</p>
    </section>
  );
}
