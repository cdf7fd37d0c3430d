// Whether this device sounds when the time runs out.
import { useTranslation } from 'react-i18next';
import { Switch } from '../../ui';
import { switchSound, useSoundOn } from './use-warning-sound';

export function SoundSwitch() {
  const { t } = useTranslation('speaking');
  return (
    <Switch checked={useSoundOn()} onChange={switchSound}>
      {t('floor.sound')}
    </Switch>
  );
}
