// What can be done with one's own note: another colour, other words, to whom it is shown, an opinion to the secretariat, removal.
// What carries words, or is with others, is removed only after asking; a stroke or a mark at once, for it can be taken back.
import { MessageSquareShare, Pencil, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, ConfirmDialog, showToast } from '../../ui';
import { ColourChoice } from './colour-choice';
import { EditNote } from './edit-note';
import type { Note } from './note-operations';
import styles from './notes-panel.module.css';
import { OpinionDialog } from './opinion-dialog';
import { ShareDialog } from './share-dialog';
import { useNoteActs } from './use-note-acts';

type Doing = 'nothing' | 'editing' | 'sharing' | 'sending' | 'removing';

export function NoteActs({ note, onGone }: { note: Note; onGone?: () => void }) {
  const { t } = useTranslation('annotations');
  const [doing, setDoing] = useState<Doing>('nothing');
  const acts = useNoteActs();
  const stop = () => setDoing('nothing');
  const remove = () => {
    acts.remove(note);
    showToast({ tone: 'ok', title: t('removed'), detail: t('removedNext') });
    onGone?.();
  };
  if (doing === 'editing') return <EditNote note={note} onDone={stop} />;
  const isWithOthers = note.sharedWith.length > 0 || note.opinionAt !== null;
  const askFirst = note.text !== '' || isWithOthers;
  const hasColour = note.kind !== 'text';
  return (
    <>
      {isWithOthers && (
        <p className={styles.badges}>
          {note.sharedWith.length > 0 && (
            <Badge icon={MessageSquareShare}>
              {t('sharedWith', { count: note.sharedWith.length })}
            </Badge>
          )}
          {note.opinionAt !== null && <Badge icon={Send}>{t('opinion.sent')}</Badge>}
        </p>
      )}
      {hasColour && (
        <ColourChoice
          label={t('colour.label')}
          value={note.colour}
          inked={note.kind === 'pen' || note.kind === 'underline'}
          onChoose={(colour) => colour !== note.colour && acts.edit(note, { colour })}
        />
      )}
      <div className={styles.pairs}>
        <Button icon={Pencil} onClick={() => setDoing('editing')}>
          {note.text === '' ? t('addWords') : t('edit')}
        </Button>
        <Button icon={MessageSquareShare} onClick={() => setDoing('sharing')}>
          {t('share.act')}
        </Button>
        <Button icon={Send} onClick={() => setDoing('sending')}>
          {note.opinionAt === null ? t('opinion.act') : t('opinion.takeBack')}
        </Button>
        <Button
          variant="danger"
          icon={Trash2}
          onClick={askFirst ? () => setDoing('removing') : remove}
        >
          {t('remove')}
        </Button>
      </div>
      {doing === 'sharing' && <ShareDialog note={note} onClose={stop} />}
      <ConfirmDialog
        open={doing === 'removing'}
        question={t('ask.question')}
        consequence={t(isWithOthers ? 'ask.fromOthers' : 'ask.consequence')}
        stayLabel={t('ask.stay')}
        actLabel={t('remove')}
        tone="danger"
        onStay={stop}
        onAct={remove}
      />
      {doing === 'sending' && <OpinionDialog note={note} onClose={stop} />}
    </>
  );
}
