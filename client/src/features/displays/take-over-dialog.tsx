// Another screen in the place of one that is dead: its six digits, and it takes name, site and pin.
import type { Display } from '@hop/shared/displays/display.js';
import { takeOverDisplay } from '@hop/shared/displays/displays-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { ConfirmDialog } from '../../ui';
import { CodeField, wholeCode } from './code-field';

export function TakeOverDialog({ display, onDone }: { display: Display; onDone: () => void }) {
  const { t } = useTranslation('displays');
  const { name } = display;
  const [typed, setTyped] = useState('');
  const [checked, setChecked] = useState(false);
  const { act, busy } = useAct(takeOverDisplay, { done: () => t('takeOver.done', { name }) });
  const takeOver = async (): Promise<void> => {
    setChecked(true);
    const code = wholeCode(typed);
    if (code !== null && (await act({ displayId: display.id, code })) !== null) onDone();
  };
  return (
    <ConfirmDialog
      open
      question={t('takeOver.question', { name })}
      consequence={t('takeOver.consequence')}
      stayLabel={t('takeOver.stay')}
      actLabel={t('takeOver.act')}
      busy={busy}
      busyLabel={t('pairing')}
      onStay={onDone}
      onAct={() => void takeOver()}
    >
      <CodeField value={typed} checked={checked} onChange={setTyped} />
    </ConfirmDialog>
  );
}
