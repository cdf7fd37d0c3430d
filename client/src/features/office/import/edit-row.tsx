// One row of the list beside the table: corrected, checked again as it is typed, or left out.
import { importColumns, type ImportInput } from '@hop/shared/office/import-columns.js';
import type { CheckedRow } from '@hop/shared/office/import-rules.js';
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Note, TextField } from '../../../ui';
import styles from './import.module.css';
import { useFindingWords } from './use-finding-words';

interface EditRowProps {
  row: CheckedRow;
  onSave: (input: ImportInput) => void;
  onLeaveOut: () => void;
  /** Not who the office knows by that name. */
  onApart: () => void;
}

export function EditRow({ row, onSave, onLeaveOut, onApart }: EditRowProps) {
  const { t } = useTranslation('office');
  const words = useFindingWords();
  const [input, setInput] = useState(row.input);
  const [saved, setSaved] = useState(false);
  const faulty = row.status === 'error';
  return (
    <form
      className={styles.row}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(input);
        setSaved(true);
      }}
    >
      {row.findings.map((finding) => (
        <Note
          key={finding.code}
          icon={finding.level === 'error' ? CircleX : TriangleAlert}
          tone={finding.level === 'error' ? 'lost' : 'warn'}
          title={words(finding)}
        />
      ))}
      {row.findings.some(({ code }) => code === 'maybeKnown') && (
        <Button block onClick={onApart}>
          {t('import.apart')}
        </Button>
      )}
      {importColumns.map((column) => (
        <TextField
          key={column}
          label={t(`import.column.${column}`)}
          value={input[column]}
          onChange={(event) => {
            setInput({ ...input, [column]: event.currentTarget.value });
            setSaved(false);
          }}
        />
      ))}
      <div role="status">
        {saved && (
          <Note
            icon={faulty ? CircleX : CircleCheck}
            tone={faulty ? 'lost' : 'ok'}
            title={t(faulty ? 'import.stillWrong' : 'import.mended')}
          />
        )}
      </div>
      <div className={styles.acts}>
        <Button onClick={onLeaveOut}>{t('import.leaveOut')}</Button>
        <Button variant="primary" type="submit">
          {t('import.saveRow')}
        </Button>
      </div>
    </form>
  );
}
