// All documents that this person may save, as one file to print. A plain link: the browser shows the progress itself.
import { fitsOnePack } from '@hop/shared/documents/pack-limits.js';
import { maySaveDocument } from '@hop/shared/documents/rights.js';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withSlot } from '../../lib/slot';
import { useActor, useReadableDocuments, useScope } from '../../live';
import { Icon } from '../../ui';
import styles from './download-link.module.css';

export function PackLink() {
  const { t } = useTranslation('documents');
  const { meetingId } = useScope();
  const actor = useActor();
  const documents = useReadableDocuments().filter((one) => maySaveDocument(actor, one));
  if (documents.length === 0 || meetingId === null) return null;
  // A link cannot show the server's refusal.
  if (!fitsOnePack(documents)) return <p className={styles.note}>{t('refusal.packTooLarge')}</p>;
  return (
    <a className={styles.link} href={withSlot(`/api/meetings/${meetingId}/document-pack`)} download>
      <Icon of={Printer} size="s" />
      {t('printAll')}
    </a>
  );
}
