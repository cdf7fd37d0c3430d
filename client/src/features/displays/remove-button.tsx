// Takes a display out of the meeting, once asked.
import type { Display } from '@hop/shared/displays/display.js';
import { removeDisplay } from '@hop/shared/displays/displays-commands.js';
import { MonitorX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { Button, ConfirmDialog } from '../../ui';

export function RemoveButton({ display }: { display: Display }) {
  const { t } = useTranslation('displays');
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(removeDisplay, {
    done: () => t('removed', { name: display.name }),
  });
  const remove = async (): Promise<void> => {
    await act({ displayId: display.id });
    setAsking(false);
  };
  return (
    <>
      <Button variant="danger" icon={MonitorX} onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('removeQuestion', { name: display.name })}
        consequence={t('removeConsequence')}
        stayLabel={t('keep')}
        actLabel={t('remove')}
        tone="danger"
        busy={busy}
        onStay={() => setAsking(false)}
        onAct={() => void remove()}
      />
    </>
  );
}
