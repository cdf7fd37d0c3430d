// The column of pages before one is inside: mark, name, the one form, and a foot with what is not allowed and the display menu.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui';
import { AppMenu } from './app-menu';
import styles from './door.module.css';
import { PlainHttpNote } from './plain-http-note';

export function Door({ children }: { children: ReactNode }) {
  const { t } = useTranslation('app');
  return (
    <div className={styles.door}>
      <main className={styles.column}>
        <header className={styles.head}>
          <Mark size="xl" className={styles.mark} />
          <h1>{t('product')}</h1>
        </header>
        {children}
        <PlainHttpNote />
      </main>
      <footer className={styles.foot}>
        <span>{t('noSecrets')}</span>
        <AppMenu />
      </footer>
    </div>
  );
}
