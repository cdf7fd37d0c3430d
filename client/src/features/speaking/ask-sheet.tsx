// Asking for the floor, waiting for it, having it, and handing in a text: one sheet for the delegate's button "Xin phát biểu".
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor } from '../../live';
import { Sheet } from '../../ui';
import { AskForm } from './ask-form';
import { useSpeechOn } from './floor';
import { HandInForm, type HandingIn } from './hand-in-form';
import { MyRequests } from './my-requests';
import { MySpeech } from './my-speech';
import { OrderDialog } from './order-dialog';
import { useMyRequests } from './use-my-speech-status';

type AskSheetProps = {
  /** Held by the room: its button raises and lowers the sheet. */
  open: boolean;
  onClose: () => void;
};

export function AskSheet({ open, onClose }: AskSheetProps) {
  const { t } = useTranslation('speaking');
  const { participantId } = useActor();
  const speech = useSpeechOn();
  const mine = useMyRequests();
  const [asking, setAsking] = useState(false);
  const [handingIn, setHandingIn] = useState<HandingIn | null>(null);
  const [explaining, setExplaining] = useState(false);
  const hasFloor = speech !== null && speech.participantId === participantId;
  const hasSome = mine.waiting.length + mine.handedIn.length + mine.toFollow.length > 0;
  return (
    <Sheet open={open} label={t('sheet')} onClose={onClose} takeFocus>
      {hasFloor ? (
        <MySpeech speech={speech} onClose={onClose} />
      ) : handingIn !== null ? (
        <HandInForm about={handingIn} onClose={onClose} onDone={() => setHandingIn(null)} />
      ) : hasSome && !asking ? (
        <MyRequests
          mine={mine}
          onClose={onClose}
          onAskMore={() => setAsking(true)}
          onHandIn={setHandingIn}
          onExplain={() => setExplaining(true)}
        />
      ) : (
        <AskForm
          onClose={onClose}
          onAsked={() => setAsking(false)}
          onHandIn={() => setHandingIn({ request: null })}
        />
      )}
      {explaining && <OrderDialog onClose={() => setExplaining(false)} />}
    </Sheet>
  );
}
