// First step: the file, chosen or dropped. What it should look like is said beside it.
import { FileSpreadsheet, TriangleAlert } from 'lucide-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../../live';
import { Button, Empty, Note, VisuallyHidden } from '../../../ui';
import styles from './import.module.css';
import { readFile, type Table } from './read-file';

export function ChooseFile({ onRead }: { onRead: (table: Table) => void }) {
  const { t } = useTranslation('office');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setError(null);
    try {
      onRead(await readFile(file));
    } catch (refusal) {
      setError(refusalText(refusal));
    } finally {
      setBusy(false);
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  };
  return (
    <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Empty
        icon={FileSpreadsheet}
        title={t('import.choose.title')}
        act={
          <Button
            variant="primary"
            busy={busy}
            busyLabel={t('import.choose.reading')}
            onClick={() => input.current?.click()}
          >
            {t('import.choose.act')}
          </Button>
        }
      >
        {t('import.choose.words')}
      </Empty>
      <VisuallyHidden>
        <label htmlFor={id}>{t('import.choose.act')}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".xlsx,.csv,.txt"
          tabIndex={-1}
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
      {error !== null && (
        <div role="alert">
          <Note icon={TriangleAlert} tone="lost" title={t('import.choose.refused')}>
            {error}
          </Note>
        </div>
      )}
    </div>
  );
}
