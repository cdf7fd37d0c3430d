// The file as it was handed in, to be saved on this device. A plain link: the browser shows the progress itself.
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui';
import styles from './download-link.module.css';

export function DownloadLink({ url, children }: { url: string; children?: ReactNode }) {
  const { t } = useTranslation('documents');
  return (
    <a className={styles.link} href={url} download>
      <Icon of={Download} size="s" />
      {children ?? t('download')}
    </a>
  );
}
