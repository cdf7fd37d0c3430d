// What the status line says of notes that wait, where it says "Đã lưu" otherwise: other acts that wait go first. Of notes that lie
// locked in the vault, too: they are no more on the server than the others.
import { CloudUpload, LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSealedUnsent } from '../../lib/vault/use-sealed-unsent';
import { usePending, useSavedWord, useSession } from '../../live';
import { useWaitingNotes } from './notes-device';

export function useNotesSavedWord(): ReturnType<typeof useSavedWord> {
  const { t } = useTranslation('annotations');
  const word = useSavedWord();
  const pending = usePending();
  const waiting = useWaitingNotes();
  const session = useSession();
  const sealed = useSealedUnsent(session.kind === 'signedIn' ? session.account.id : null);
  if (pending > 0 || waiting + sealed === 0) return word;
  if (waiting === 0) return { icon: LockKeyhole, label: t('sealed', { count: sealed }) };
  return { icon: CloudUpload, label: t('waiting', { count: waiting }) };
}
