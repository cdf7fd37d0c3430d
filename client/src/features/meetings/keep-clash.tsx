// "Giữ nguyên, ghi lý do": two meetings stay in each other's way on purpose. Stands in the meeting whose staff says so (MeetingProvider).
import { keepClash, releaseClash } from '@hop/shared/meetings/clash-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useAct, useCommand } from '../../live';
import { Button, ConfirmDialog, showToast, TextAreaField } from '../../ui';

interface KeepClashDialogProps {
  otherMeetingId: string;
  sign: string;
  titles: { one: string; other: string };
  onClose: () => void;
  onKept: () => void;
}

export function KeepClashDialog(props: KeepClashDialogProps) {
  const { otherMeetingId, sign, titles, onClose, onKept } = props;
  const { t } = useTranslation('meetings');
  const { send, state } = useCommand(keepClash);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const keep = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    try {
      await send({ otherMeetingId, sign, reason });
      showToast({ tone: 'ok', title: t('keep.done') });
      onKept();
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    }
  };
  return (
    <ConfirmDialog
      open
      question={t('keep.question')}
      consequence={t('keep.words', titles)}
      stayLabel={t('stay')}
      actLabel={t('keep.send')}
      busy={state === 'sending'}
      busyLabel={t('sending')}
      onStay={onClose}
      onAct={() => void keep()}
    >
      <TextAreaField
        label={t('keep.reason')}
        hint={t('keep.reasonHint')}
        error={tried && reason.trim() === '' && t('keep.needed')}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

interface ReleaseClashProps {
  otherMeetingId: string;
  /** Of the meeting it is taken back in, where each of the two keeps it. */
  title: string | null;
  onReleased: () => void;
}

export function ReleaseClash({ otherMeetingId, title, onReleased }: ReleaseClashProps) {
  const { t } = useTranslation('meetings');
  const { act, busy } = useAct(releaseClash, {
    done: () => t(title === null ? 'keep.released' : 'keep.releasedIn'),
  });
  const release = async (): Promise<void> => {
    if ((await act({ otherMeetingId })) !== null) onReleased();
  };
  return (
    <Button block busy={busy} busyLabel={t('sending')} onClick={() => void release()}>
      {title === null ? t('keep.release') : t('keep.releaseIn', { title })}
    </Button>
  );
}
