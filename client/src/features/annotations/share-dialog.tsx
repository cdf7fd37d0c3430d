// To whom a note is shown: people of this meeting, by name. They see it on its page, marked whose it is; nobody else does.
import { MAX_SHARED } from '@hop/shared/annotations/note-limits.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor, useEntities } from '../../live';
import { Button, Dialog, showToast, TickList } from '../../ui';
import type { Note } from './note-operations';
import { useNoteActs } from './use-note-acts';

export function ShareDialog({ note, onClose }: { note: Note; onClose: () => void }) {
  const { t } = useTranslation('annotations');
  const everybody = useEntities('participant');
  const { participantId } = useActor();
  const acts = useNoteActs();
  const [chosen, setChosen] = useState<readonly string[]>(note.sharedWith);
  const people = useMemo(
    () =>
      everybody
        .filter(({ id }) => id !== participantId)
        .toSorted((one, other) => compareNames(one.name, other.name)),
    [everybody, participantId],
  );
  const save = () => {
    acts.share(note, [...chosen]);
    showToast({
      tone: 'ok',
      title: chosen.length === 0 ? t('share.none') : t('share.done', { count: chosen.length }),
    });
    onClose();
  };
  return (
    <Dialog
      open
      wide
      title={t('share.title')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('share.leave')}</Button>
          <Button variant="primary" onClick={save}>
            {chosen.length === 0 ? t('share.saveNone') : t('share.save', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <p>{t('share.words')}</p>
      <TickList
        searchLabel={t('share.search')}
        options={people.map(({ id, name, position, unitName }) => ({
          ...{ id, name },
          detail: [position, unitName].filter((word) => word !== '').join(' · '),
        }))}
        ticked={chosen}
        most={MAX_SHARED}
        onChange={setChosen}
      />
    </Dialog>
  );
}
