// A replaced file and the one in use side by side: what went, what came, from one change to the next. Over the whole place, until its
// reader goes on with the new file. What became of the reader's notes is told by whoever knows notes (`notes`).
import { useReadableDocument } from '../../live';
import { ArrowDown, ArrowUp, FileText, ScanText, WifiOff } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format';
import { Button, Empty, IconButton, Segmented } from '../../ui';
import styles from './comparison.module.css';
import { ComparisonRow } from './comparison-row';
import { useComparison, type Comparing } from './use-comparison';
import { useWatermark } from './use-watermark';
import { Watermark } from './watermark';

export interface ComparisonProps {
  documentId: string;
  versionNumber: number;
  notes?: ReactNode;
  /** Back to reading; also when the document is gone. */
  onClose: () => void;
  /** The reader has seen what is different and goes on with the new file. */
  onKnown: () => void;
}

export function Comparison(props: ComparisonProps) {
  const { documentId, versionNumber, notes, onClose, onKnown } = props;
  const { t } = useTranslation('documents');
  const comparing = useComparison(documentId, versionNumber);
  return (
    <section className={styles.place} aria-label={t('compare.title')}>
      {comparing.kind === 'there' ? (
        <Compared {...{ comparing, documentId, notes, onKnown }} />
      ) : (
        <div className={styles.middle}>
          <Waiting comparing={comparing} onClose={onClose} />
        </div>
      )}
    </section>
  );
}

function Waiting({
  comparing,
  onClose,
}: {
  comparing: Exclude<Comparing, { kind: 'there' }>;
  onClose: () => void;
}) {
  const { t } = useTranslation('documents');
  const back = (
    <Button variant="primary" onClick={onClose}>
      {t('compare.later')}
    </Button>
  );
  if (comparing.kind === 'failed' || comparing.kind === 'away')
    return (
      <Empty
        icon={WifiOff}
        title={t(`compare.${comparing.kind}.title`)}
        act={
          <div className={styles.acts}>
            <Button onClick={comparing.again}>{t('compare.failed.again')}</Button>
            {back}
          </div>
        }
      >
        {t(`compare.${comparing.kind}.words`)}
      </Empty>
    );
  return (
    <Empty icon={ScanText} title={t(`compare.${comparing.kind}.title`)} act={back}>
      {t(`compare.${comparing.kind}.words`)}
    </Empty>
  );
}

function Compared({
  comparing: { reply, rows },
  documentId,
  notes,
  onKnown,
}: Omit<ComparisonProps, 'versionNumber' | 'onClose'> & {
  comparing: Extract<Comparing, { kind: 'there' }>;
}) {
  const { t } = useTranslation('documents');
  const document = useReadableDocument(documentId);
  const watermark = useWatermark({ recall: document?.recall === true });
  const [shown, setShown] = useState<'changes' | 'all'>('changes');
  const [current, setCurrent] = useState(1);
  const body = useRef<HTMLDivElement>(null);
  const changes = rows.filter(({ change }) => change !== null);
  const pages = new Set(changes.map(({ page }) => page)).size;
  const { old, now } = reply;
  const show = (change: number) =>
    body.current?.querySelector(`[data-change="${change}"]`)?.scrollIntoView({ block: 'center' });
  const step = (to: number) => {
    setCurrent(to);
    show(to);
  };
  const choose = (next: 'changes' | 'all') => {
    setShown(next);
    // Once the other rows are there, the reader is still at the same change.
    requestAnimationFrame(() => show(current));
  };
  const listed = shown === 'all' ? rows : changes;
  return (
    <>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>{t('compare.title')}</h2>
          <p className={styles.about}>
            {reply.title} ·{' '}
            {changes.length === 0
              ? t('compare.same')
              : t('compare.summary', { count: changes.length, pages })}
          </p>
        </div>
        <Button variant="primary" icon={FileText} onClick={onKnown}>
          {t('compare.read')}
        </Button>
      </header>
      {notes}
      <div className={styles.tools}>
        <Segmented
          label={t('compare.which')}
          value={shown}
          options={[
            { value: 'changes', label: t('compare.onlyChanges') },
            { value: 'all', label: t('compare.all') },
          ]}
          onChange={choose}
        />
        {changes.length > 0 && (
          <span className={styles.pager}>
            <IconButton
              icon={ArrowUp}
              label={t('compare.previous')}
              disabled={current <= 1}
              onClick={() => step(current - 1)}
            />
            <b aria-live="polite">{t('compare.at', { current, count: changes.length })}</b>
            <IconButton
              icon={ArrowDown}
              label={t('compare.next')}
              disabled={current >= changes.length}
              onClick={() => step(current + 1)}
            />
          </span>
        )}
      </div>
      <div className={styles.sheet}>
        <div className={styles.columns}>
          <p>
            <b>{t('versions.number', { number: old.versionNumber })}</b> · {formatDate(old.at)} ·{' '}
            {t('versions.replaced')}
          </p>
          <p>
            <b>{t('versions.number', { number: now.versionNumber })}</b> · {formatDate(now.at)} ·{' '}
            {t('versions.inUse')}
          </p>
        </div>
        <div
          ref={body}
          className={styles.body}
          role="region"
          aria-label={t('compare.body')}
          tabIndex={0}
        >
          {listed.length === 0 && <p className={styles.none}>{t('compare.sameWords')}</p>}
          {listed.map((row, index) => (
            <ComparisonRow
              // Rows are made once, in one order.
              key={index}
              row={row}
              documentId={documentId}
              versions={[old.versionNumber, now.versionNumber]}
              opensPage={row.page !== listed[index - 1]?.page}
              current={row.change === current}
              onChoose={setCurrent}
            />
          ))}
        </div>
        <p className={styles.key}>
          <span>
            <del>{t('compare.key.gone')}</del> {t('compare.key.goneWords')}
          </span>
          <span>
            <ins>{t('compare.key.came')}</ins> {t('compare.key.cameWords')}
          </span>
          <span className={styles.kept}>{t('compare.key.kept')}</span>
        </p>
        {watermark !== null && <Watermark text={watermark} />}
      </div>
    </>
  );
}
