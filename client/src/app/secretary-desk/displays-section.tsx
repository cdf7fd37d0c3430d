// Màn hình: the displays, paired or named in advance, what they will show, and pairing another.
import { DisplayList, NameForm, PairForm, PreparedList } from '../../features/displays';
import { useTranslation } from 'react-i18next';
import { ScenePreview } from '../display-screen/scene-preview';
import { DeskSection } from './desk-section';
import styles from './desk-section.module.css';

export function DisplaysSection() {
  const { t } = useTranslation('displays');
  return (
    <DeskSection
      section="displays"
      side={{
        focusKey: 'pair',
        title: t('pair'),
        body: (
          <>
            <PairForm />
            <section className={styles.block}>
              <h3 className={styles.blockTitle}>{t('advance.title')}</h3>
              <NameForm />
            </section>
          </>
        ),
      }}
    >
      <DisplayList />
      <PreparedList preview={(moment, picture) => <ScenePreview {...moment} picture={picture} />} />
    </DeskSection>
  );
}
