// Opens the meeting. Without a quorum the server says so first, and the chair's word is asked for with the figures.
import { Refusal } from '@hop/shared/core/refusal.js';
import { openMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { quorumSentence } from '@hop/shared/participants/sentences.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../lib/i18n';
import { refusalText, useChairOrder, useCommand } from '../../live';
import { ConfirmDialog, showToast } from '../../ui';
import { useOrderAsked } from './use-order-asked';

interface Shortage {
  needed: number;
  present: number;
}

function shortageOf(error: unknown): Shortage | null {
  if (!(error instanceof Refusal) || error.key !== 'meetings.noQuorum') return null;
  const { needed, present } = error.details ?? {};
  return typeof needed === 'number' && typeof present === 'number' ? { needed, present } : null;
}

export function OpenDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const { send, state } = useCommand(openMeeting);
  const order = useChairOrder();
  const [shortage, setShortage] = useState<Shortage | null>(null);
  const asked = useOrderAsked(true);
  const open = async (): Promise<void> => {
    if (!asked.given()) return;
    try {
      const result = await send({ confirmWithoutQuorum: shortage !== null }, order);
      showToast({ tone: 'ok', title: t(`now.${result.state}`) });
      onClose();
    } catch (error) {
      const missing = shortageOf(error);
      if (missing === null) showToast({ tone: 'no', title: refusalText(error) });
      setShortage(missing);
    }
  };
  return (
    <ConfirmDialog
      open
      question={t(shortage ? 'move.openShort.question' : 'move.open.question')}
      consequence={
        shortage ? (
          <>
            <p>{quorumSentence(currentLanguage(), shortage)}</p>
            <p>{t('move.openShort.consequence')}</p>
          </>
        ) : (
          t('move.open.consequence')
        )
      }
      stayLabel={t('stay')}
      actLabel={t(shortage ? 'move.openShort.act' : 'move.open.act')}
      tone={shortage ? 'danger' : 'primary'}
      busy={state === 'sending'}
      busyLabel={t('sending')}
      onStay={onClose}
      onAct={() => void open()}
    >
      {asked.question}
    </ConfirmDialog>
  );
}
