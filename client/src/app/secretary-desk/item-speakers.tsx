// How the list of the chosen item will be run and who has registered in advance, under it.
import { useTranslation } from 'react-i18next';
import { ItemSpeakers as Speakers } from '../../features/speaking';
import styles from './desk-section.module.css';

export function ItemSpeakers({ itemId }: { itemId: string }) {
  const { t } = useTranslation('speaking');
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{t('plan.title')}</h3>
      <Speakers itemId={itemId} />
    </section>
  );
}
