// Leaving a section while something in it is not saved: save it and go on, go on without, or stay.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { forgetAllUnsaved, saveAll, useUnsaved } from '../../lib/unsaved';
import { Button, Dialog } from '../../ui';

export function LeaveQuestion() {
  const { t } = useTranslation('secretary-desk');
  const unsaved = useUnsaved();
  const [busy, setBusy] = useState(false);
  // Another meeting's desk has other forms.
  useEffect(() => forgetAllUnsaved, []);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved.some(({ open }) => open) && currentLocation.pathname !== nextLocation.pathname,
  );
  const save = async (): Promise<void> => {
    setBusy(true);
    const saved = await saveAll();
    setBusy(false);
    if (saved) blocker.proceed?.();
    else blocker.reset?.();
  };
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      title={t('unsaved.question')}
      onClose={() => blocker.reset?.()}
      acts={
        <>
          <Button data-autofocus onClick={() => blocker.reset?.()}>
            {t('unsaved.stay')}
          </Button>
          <Button onClick={() => blocker.proceed?.()}>{t('unsaved.leave')}</Button>
          <Button
            variant="primary"
            busy={busy}
            busyLabel={t('unsaved.saving')}
            onClick={() => void save()}
          >
            {t('unsaved.save')}
          </Button>
        </>
      }
    >
      <p>{t('unsaved.words', { names: unsaved.map(({ name }) => `“${name}”`).join(', ') })}</p>
    </Dialog>
  );
}
