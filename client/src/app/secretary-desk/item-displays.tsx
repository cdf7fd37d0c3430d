// What displays will show when the chosen item comes, under it.
import { useTranslation } from 'react-i18next';
import { ItemDisplays as Prepared } from '../../features/displays';
import { ScenePreview } from '../display-screen/scene-preview';
import styles from './desk-section.module.css';

export function ItemDisplays({ itemId }: { itemId: string }) {
  const { t } = useTranslation('displays');
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{t('prepare.itemTitle')}</h3>
      <Prepared
        itemId={itemId}
        preview={(moment, picture) => <ScenePreview {...moment} picture={picture} />}
      />
    </section>
  );
}
