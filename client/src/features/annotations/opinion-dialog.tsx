// Sends a note to the secretariat as one's opinion on the page, or takes it back. What they will read is shown first.
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, showToast } from '../../ui';
import type { Note } from './note-operations';
import { useNoteActs } from './use-note-acts';

export function OpinionDialog({ note, onClose }: { note: Note; onClose: () => void }) {
  const { t } = useTranslation('annotations');
  const acts = useNoteActs();
  const withdraws = note.opinionAt !== null;
  const says = note.text !== '' || note.quote !== null;
  const words = withdraws ? 'back' : 'send';
  const send = () => {
    acts.sendOpinion(note, withdraws);
    showToast({ tone: 'ok', title: t(`opinion.${words}.done`) });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      question={says ? t(`opinion.${words}.question`) : t('opinion.noWords')}
      consequence={
        says
          ? t(`opinion.${words}.consequence`, { text: note.text || (note.quote?.exact ?? '') })
          : t('opinion.noWordsNext')
      }
      stayLabel={t('opinion.stay')}
      actLabel={says ? t(`opinion.${words}.act`) : t('opinion.understood')}
      onStay={onClose}
      onAct={says ? send : onClose}
    />
  );
}
