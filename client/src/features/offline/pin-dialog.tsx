// Asks for the PIN of what this device keeps: chosen before the first download, entered later. Closes by itself when it opens the vault.
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui';
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
  return (
    <Dialog open={open} title={actLabel} onClose={onClose}>
      {question !== 'unlock' && <p>{t('offer.words')}</p>}
      {question === 'choose' ? (
        <ChoosePin actLabel={actLabel} onChosen={choose} />
      ) : (
        <EnterPin actLabel={actLabel} onEntered={enter} />
      )}
    </Dialog>
  );
}
