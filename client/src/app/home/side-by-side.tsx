// Opens three roles at once, each in a tab with a slot of its own. Browsers may hold back the second tab of one tap:
// what did not open is offered as links.
import { ExternalLink, PanelLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemoRole } from '../../features/demo';
import { Button, Icon, Note } from '../../ui';
import { enterPath } from '../enter-role/enter-path';
import styles from './home.module.css';

const together: readonly DemoRole[] = ['chair', 'delegate', 'display'];

export function SideBySide() {
  const { t } = useTranslation('home');
  const [held, setHeld] = useState<readonly DemoRole[]>([]);
  const open = () =>
    setHeld(together.filter((role) => window.open(enterPath(role), `hop-${role}`) === null));
  return (
    <>
      <Button variant="primary" size="xl" block icon={PanelLeft} onClick={open}>
        {t('sideBySide')}
      </Button>
      {held.length > 0 && (
        <Note icon={ExternalLink} tone="warn" title={t('held.title')}>
          {t('held.words')}
          <span className={styles.held}>
            {held.map((role) => (
              <a key={role} href={enterPath(role)} target="_blank" rel="noreferrer">
                <Icon of={ExternalLink} size="s" />
                {t(`role.${role}`)}
              </a>
            ))}
          </span>
        </Note>
      )}
    </>
  );
}
