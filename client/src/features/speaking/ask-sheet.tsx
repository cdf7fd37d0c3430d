// Asking for the floor, waiting for it, and having it: one sheet for the delegate's button "Xin phát biểu".
import { useTranslation } from 'react-i18next';
import { useActor } from '../../live';
import { Sheet } from '../../ui';
import { AskForm } from './ask-form';
import { useSpeechOn } from './floor';
import { MySpeech } from './my-speech';
import { MyRequest } from './my-request';
import { useMyPlace } from './use-my-speech-status';

type AskSheetProps = {
  /** Held by the room: its button raises and lowers the sheet. */
  open: boolean;
  onClose: () => void;
};

export function AskSheet({ open, onClose }: AskSheetProps) {
  const { t } = useTranslation('speaking');
  const { participantId } = useActor();
  const speech = useSpeechOn();
  const mine = useMyPlace();
  const hasFloor = speech !== null && speech.participantId === participantId;
  return (
    <Sheet open={open} label={t('sheet')} onClose={onClose} takeFocus>
      {hasFloor ? (
        <MySpeech speech={speech} onClose={onClose} />
      ) : mine !== null ? (
        <MyRequest {...mine} onClose={onClose} />
      ) : (
        <AskForm onClose={onClose} />
      )}
    </Sheet>
  );
}
