// Asks for the PIN of what this device keeps: chosen before the first download, entered later. Closes by itself when it opens the vault.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ConfirmDialog, Dialog, showToast } from '../../ui';
import type { PinQuestion } from './pack-provider';
import { ChoosePin, EnterPin } from './pin-form';
import type { Pack } from './use-pack';

interface PinDialogProps {
  pack: Pack;
  open: boolean;
  question: PinQuestion;
  onClose: () => void;
}

export function PinDialog({ pack, open, question, onClose }: PinDialogProps) {
  const { t } = useTranslation('offline');
  const [forgetting, setForgetting] = useState(false);
  const actLabel = t(question === 'unlock' ? 'unlock' : 'offer.act');
  const enter = async (pin: string) => {
    const answer = await pack.unlock(pin);
    if (answer.kind === 'open') {
      onClose();
      if (question === 'offer') pack.start();
    }
    return answer;
  };
  const choose = async (pin: string) => {
    await pack.create(pin);
    onClose();
  };
  const { state } = pack;
  const { unsent, wrongTries } = state.kind === 'locked' ? state : { unsent: 0, wrongTries: 0 };
  return (
    <>
      <Dialog
        open={open}
        title={actLabel}
        onClose={onClose}
        acts={<Button onClick={onClose}>{t('offer.leave')}</Button>}
      >
        {question !== 'unlock' && <p>{t('offer.words')}</p>}
        {question === 'choose' ? (
          <ChoosePin actLabel={actLabel} onChosen={choose} />
        ) : (
          <>
            <EnterPin {...{ actLabel, wrongTries, unsent }} onEntered={enter} />
            <Button variant="quiet" block onClick={() => setForgetting(true)}>
              {t('forgot.act')}
            </Button>
          </>
        )}
      </Dialog>
      <ConfirmDialog
        open={forgetting}
        question={t('forgot.question')}
        consequence={[
          t('forgot.consequence'),
          unsent > 0 ? t('forgot.unsent', { count: unsent }) : '',
        ]
          .filter(Boolean)
          .join(' ')}
        stayLabel={t('forgot.stay')}
        actLabel={t('forgot.wipe')}
        tone="danger"
        onStay={() => setForgetting(false)}
        onAct={() => {
          setForgetting(false);
          onClose();
          pack.forget().catch(() => {
            const [title, detail] = [t('wipe.failed.title'), t('wipe.failed.words')];
            showToast({ tone: 'no', title, detail });
          });
        }}
      />
    </>
  );
}
