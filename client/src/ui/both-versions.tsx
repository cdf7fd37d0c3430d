// Two people have changed the same text: both versions side by side, and the choice between them. Nothing is lost until
// one chooses. What is compared is up to who fills it.
import { useTranslation } from 'react-i18next';
import { TriangleAlert } from 'lucide-react';
import styles from './both-versions.module.css';
import { Button } from './button';
import { Icon } from './icon';

type BothVersionsProps = {
  /** Each field with one's own text and the one that stands now. */
  fields: readonly { key: string; label: string; mine: string; present: string }[];
  onKeepMine: () => void;
  onTakePresent: () => void;
};

export function BothVersions({ fields, onKeepMine, onTakePresent }: BothVersionsProps) {
  const { t } = useTranslation('ui');
  return (
    <section className={styles.box} role="alert" aria-label={t('versions.title')}>
      <p className={styles.title}>
        <Icon of={TriangleAlert} size="s" />
        {t('versions.title')}
      </p>
      <p className={styles.words}>{t('versions.words')}</p>
      {fields.map((field) => (
        <dl key={field.key} className={styles.field}>
          <dt>{t('versions.mine', { label: field.label })}</dt>
          <dd>{field.mine || t('versions.empty')}</dd>
          <dt>{t('versions.present', { label: field.label })}</dt>
          <dd>{field.present || t('versions.empty')}</dd>
        </dl>
      ))}
      <div className={styles.acts}>
        <Button onClick={onTakePresent}>{t('versions.takePresent')}</Button>
        <Button variant="primary" onClick={onKeepMine}>
          {t('versions.keepMine')}
        </Button>
      </div>
    </section>
  );
}
