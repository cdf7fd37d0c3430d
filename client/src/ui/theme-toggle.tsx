// Light for bright halls, dark for dim ones, or as the device says. Stored in this browser.
import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { Moon, Sun, TabletSmartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Segmented } from './segmented';

export function ThemeToggle() {
  const { t } = useTranslation('ui');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Segmented<MantineColorScheme>
      label={t('theme')}
      value={colorScheme}
      onChange={setColorScheme}
      options={[
        { value: 'auto', label: t('themeAuto'), icon: TabletSmartphone },
        { value: 'light', label: t('themeLight'), icon: Sun },
        { value: 'dark', label: t('themeDark'), icon: Moon },
      ]}
    />
  );
}
