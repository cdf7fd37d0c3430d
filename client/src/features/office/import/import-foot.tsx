// The bar at the foot: how many will be written, what is left out, and the one act. Afterwards what became of it.
import { importColumns, type ImportColumn } from '@hop/shared/office/import-columns.js';
import { CircleCheck, Download, Info } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../../live';
import { Button, Icon, showToast } from '../../../ui';
import { errorRows } from './error-rows';
import styles from './import.module.css';
import type { Import, Written } from './use-import';

interface ImportFootProps {
  list: Import;
  /** What else is written with the people; its own words are shown by whoever does it. */
  onWritten?: ((written: Written) => Promise<void>) | undefined;
  onDone: () => void;
}

export function ImportFoot({ list, onWritten, onDone }: ImportFootProps) {
  const { t } = useTranslation('office');
  const [busy, setBusy] = useState(false);
  const faulty = list.checked.filter(({ status }) => status === 'error');
  const joins = onWritten !== undefined;
  const count = list.good.length;
  const known = list.good.filter(({ knownId }) => knownId !== null).length;
  const write = async (): Promise<void> => {
    setBusy(true);
    try {
      const written = await list.write();
      await onWritten?.(written);
      list.goTo('written');
    } catch (refusal) {
      showToast({ tone: 'no', title: refusalText(refusal), detail: t('import.nothingLost') });
    } finally {
      setBusy(false);
    }
  };
  const save = (): void => {
    const headings = Object.fromEntries(
      importColumns.map((column) => [column, t(`import.column.${column}`)]),
    ) as Record<ImportColumn, string>;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(errorRows(faulty, headings));
    link.download = t('import.errorFile');
    link.click();
    URL.revokeObjectURL(link.href);
  };
  if (list.step === 'written' && list.written)
    return (
      <div className={styles.foot} role="status">
        <Icon of={CircleCheck} />
        <p>
          {t(joins ? 'import.doneInto' : 'import.done', {
            ...list.written,
            count: list.written.rows.length,
          })}
        </p>
        <Button variant="primary" onClick={onDone}>
          {t('import.close')}
        </Button>
      </div>
    );
  return (
    <div className={styles.foot}>
      <Icon of={Info} />
      <p role="status">
        <strong>
          {t(joins ? 'import.sumInto' : 'import.sum', {
            ...{ count, fresh: count - known, known },
          })}
        </strong>{' '}
        {faulty.length > 0 && t('import.notWritten', { count: faulty.length })}
      </p>
      {faulty.length > 0 && (
        <Button icon={Download} onClick={save}>
          {t('import.saveErrors')}
        </Button>
      )}
      <Button
        variant="primary"
        disabled={list.good.length === 0}
        busy={busy}
        busyLabel={t('import.writing')}
        onClick={() => void write()}
      >
        {t('import.write', { count })}
      </Button>
    </div>
  );
}
