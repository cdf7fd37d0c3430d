// Another screen in the place of one that is dead, or the first of one that was named in advance: its six digits, and it takes
// name, site, pin and what was prepared.
import type { Display } from '@hop/shared/displays/display.js';
import { takeOverDisplay } from '@hop/shared/displays/displays-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { ConfirmDialog } from '../../ui';
import { CodeField, wholeCode } from './code-field';

export function TakeOverDialog({ display, onDone }: { display: Display; onDone: () => void }) {
  const { t } = useTranslation('displays');
  const { name, unpaired } = display;
  const words = unpaired ? 'first' : 'takeOver';
  const [typed, setTyped] = useState('');
  const [checked, setChecked] = useState(false);
  const { act, busy } = useAct(takeOverDisplay, { done: () => t(`${words}.done`, { name }) });
  const takeOver = async (): Promise<void> => {
    setChecked(true);
    const code = wholeCode(typed);
    if (code !== null && (await act({ displayId: display.id, code })) !== null) onDone();
  };
  return (
    <ConfirmDialog
      open
      question={t(`${words}.question`, { name })}
      consequence={t(`${words}.consequence`)}
      stayLabel={t(`${words}.stay`)}
      actLabel={t(`${words}.act`)}
      busy={busy}
      busyLabel={t('pairing')}
      onStay={onDone}
      onAct={() => void takeOver()}
    >
      <CodeField value={typed} checked={checked} onChange={setTyped} />
    </ConfirmDialog>
  );
}
