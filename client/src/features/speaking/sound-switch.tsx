// Whether this device sounds when the time runs out: one quiet button beside the time.
import { Bell, BellOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui';
import { switchSound, useSoundOn } from './use-warning-sound';

export function SoundSwitch() {
  const { t } = useTranslation('speaking');
  const on = useSoundOn();
  return (
    <IconButton
      icon={on ? Bell : BellOff}
      label={t('floor.sound')}
      aria-pressed={on}
      onClick={() => switchSound(!on)}
    />
  );
}
