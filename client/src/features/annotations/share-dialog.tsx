// To whom a note is shown: people of this meeting, by name. They see it on its page, marked whose it is; nobody else does. Who may read
// its document is not asked here: that would say who was named for it.
import { shareAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { MAX_SHARED } from '@hop/shared/annotations/note-limits.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { CircleAlert, CloudOff } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useActor, useCommand, useEntities } from '../../live';
import { Button, Dialog, Note as Notice, showToast, TickList } from '../../ui';
import type { Note } from './note-operations';
import { useNoteActs } from './use-note-acts';

export function ShareDialog({ note, onClose }: { note: Note; onClose: () => void }) {
  const { t } = useTranslation('annotations');
  const everybody = useEntities('participant');
  const { participantId } = useActor();
  const acts = useNoteActs();
  const [chosen, setChosen] = useState<readonly string[]>(note.sharedWith);
  // Those who have it stand first, so that nobody looks for them among all; ticking moves nobody.
  const people = useMemo(() => {
    const has = ({ id }: { id: string }) => Number(note.sharedWith.includes(id));
    return everybody
      .filter(({ id }) => id !== participantId)
      .toSorted((one, other) => has(other) - has(one) || compareNames(one.name, other.name));
  }, [everybody, participantId, note.sharedWith]);
  // Not kept for later like the other changes of a note: whoever shares it wants it seen now, and hears whether it is.
  const { send, state, refusal } = useCommand(shareAnnotation);
  const save = () =>
    send({ annotationId: note.id, participantIds: [...chosen] }).then(
      () => {
        acts.shared(note);
        showToast({
          tone: 'ok',
          title: chosen.length === 0 ? t('share.none') : t('share.done', { count: chosen.length }),
        });
        onClose();
      },
      // Said below; what was chosen stays.
      () => undefined,
    );
  return (
    <Dialog
      open
      wide
      title={t('share.title')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('share.leave')}</Button>
          <Button
            variant="primary"
            disabled={note.waiting || (chosen.length === 0 && note.sharedWith.length === 0)}
            busy={state === 'sending'}
            onClick={() => void save()}
          >
            {chosen.length === 0 && note.sharedWith.length > 0
              ? t('share.saveNone')
              : t('share.save', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <p>{t('share.words')}</p>
      {note.documentId !== null && <p>{t('share.readers')}</p>}
      {note.waiting && (
        <Notice icon={CloudOff} tone="warn" title={t('share.waiting')}>
          {t('share.waitingNext')}
        </Notice>
      )}
      <div role="alert">
        {refusal && (
          <Notice icon={CircleAlert} tone="warn" title={t('share.refused')}>
            {refusalText(refusal)}
          </Notice>
        )}
      </div>
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
