// The new links, one per unit, to be sent on: copied one by one or all together with the units' names.
import { BellRing, Copy, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Button, Dialog, Icon, Row, RowList, showToast } from '../../ui';
import type { MadeLink } from './make-links';
import styles from './reports.module.css';
import type { Told } from './use-links';

interface LinksDialogProps {
  links: readonly MadeLink[];
  /** Right after asking; else null. */
  told?: Told | null;
  onClose: () => void;
}

export function LinksDialog({ links, told = null, onClose }: LinksDialogProps) {
  const { t } = useTranslation('reports');
  const reports = new Map(useEntities('reportRequest').map((report) => [report.id, report]));
  const named = links.map(({ reportRequestId, link }) => ({
    ...{ reportRequestId, link, name: reports.get(reportRequestId)?.name ?? '' },
  }));
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ tone: 'ok', title: t('links.copied') });
    } catch {
      // Plain HTTP and old browsers have no clipboard: the link stands there to be selected.
      showToast({ tone: 'no', title: t('links.notCopied') });
    }
  };
  return (
    <Dialog
      open
      wide
      title={t('links.title')}
      onClose={onClose}
      acts={
        <>
          {named.length > 1 && (
            <Button
              icon={Copy}
              onClick={() => void copy(named.map((one) => t('links.line', { ...one })).join('\n'))}
            >
              {t('links.copyAll')}
            </Button>
          )}
          <Button variant="primary" onClick={onClose}>
            {t('links.done')}
          </Button>
        </>
      }
    >
      {told !== null && <p role="status">{t('links.asked', { count: named.length })}</p>}
      <p>{t('links.words')}</p>
      <RowList framed label={t('links.title')}>
        {named.map(({ reportRequestId, name, link }) => (
          <Row
            key={reportRequestId}
            title={name}
            detail={
              <>
                {told !== null && <ToldLine count={told.get(reportRequestId) ?? 0} />}
                <span className={styles.link}>{link}</span>
              </>
            }
            act={
              <Button
                icon={Copy}
                aria-label={t('links.copyOf', { name })}
                onClick={() => void copy(link)}
              >
                {t('links.copy')}
              </Button>
            }
          />
        ))}
      </RowList>
    </Dialog>
  );
}

/** What became of the request by itself, and whether somebody has to do more. */
function ToldLine({ count }: { count: number }) {
  const { t } = useTranslation('reports');
  return (
    <span className={styles.told}>
      <Icon of={count > 0 ? BellRing : TriangleAlert} size="xs" />
      {count > 0 ? t('links.told', { count }) : t('links.toldNobody')}
    </span>
  );
}
