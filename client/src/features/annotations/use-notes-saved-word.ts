// What the status line says of notes that wait, where it says "Đã lưu" otherwise: other acts that wait go first.
import { CloudUpload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePending, useSavedWord } from '../../live';
import { useWaitingNotes } from './notes-device';

export function useNotesSavedWord(): ReturnType<typeof useSavedWord> {
  const { t } = useTranslation('annotations');
  const word = useSavedWord();
  const pending = usePending();
  const waiting = useWaitingNotes();
  if (pending > 0 || waiting === 0) return word;
  return { icon: CloudUpload, label: t('waiting', { count: waiting }) };
}
