// The form that hands a report in: files, a note, behind a link also a name. Alike on the page of the link and in the meeting.
import {
  HANDED_IN_BY_LENGTH,
  MAX_REPORT_FILES,
  REPORT_NOTE_LENGTH,
} from '@hop/shared/reports/reports-commands.js';
import { CircleX, FilePlus2, Send } from 'lucide-react';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSize } from '../../lib/format';
import { Button, Note, TextAreaField, TextField, VisuallyHidden } from '../../ui';
import { FilesToSend } from './files-to-send';
import type { HandInReport, HandInWay } from './hand-in';
import styles from './reports.module.css';
import { useHandIn } from './use-hand-in';

interface HandInFormProps {
  report: HandInReport;
  way: HandInWay;
  /** Behind a link nobody is signed in: who hands in is typed. */
  asksName?: boolean;
  /** Of one file, in bytes, where it is known. */
  limitBytes?: number;
  onDone: () => void;
  onLeave?: () => void;
}

export function HandInForm(props: HandInFormProps) {
  const { report, way, asksName = false, limitBytes, onDone, onLeave } = props;
  const { t } = useTranslation('reports');
  const inHand = useHandIn(report, way, onDone);
  const [note, setNote] = useState(report.note);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const count = inHand.kept.length + inHand.chosen.length;
  const nameMissing = asksName && name.trim() === '';
  const fault = faultOf(
    count,
    inHand.chosen.map(({ file }) => file.size),
    limitBytes,
  );
  /** Nothing is handed in while one of them stands in the list. */
  const refusedFiles = inHand.chosen.filter(({ refusal }) => refusal !== null).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (fault !== null || nameMissing) return setTried(true);
    void inHand.send(note, name.trim());
  };
  const label =
    report.state === 'returned'
      ? 'sendAgain'
      : report.handedInAt === null
        ? 'send'
        : 'sendReplacing';
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <FilesToSend inHand={inHand} />
      <ChooseFiles any={count > 0} disabled={inHand.busy} onChosen={inHand.add} />
      <p className={styles.quiet}>
        {limitBytes === undefined
          ? t('handIn.formatsPlain', { count: MAX_REPORT_FILES })
          : t('handIn.formats', { size: formatSize(limitBytes), count: MAX_REPORT_FILES })}
      </p>
      {asksName && (
        <TextField
          label={t('handIn.name')}
          hint={t('handIn.nameHint')}
          error={tried && nameMissing && t('handIn.nameMissing')}
          maxLength={HANDED_IN_BY_LENGTH}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      <TextAreaField
        label={t('handIn.note')}
        hint={t('handIn.noteHint')}
        maxLength={REPORT_NOTE_LENGTH}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {inHand.refusal !== null && (
        <div role="alert">
          <Note icon={CircleX} tone="lost" title={t('handIn.refused')}>
            {inHand.refusal}
          </Note>
        </div>
      )}
      {tried && fault !== null && (
        <p role="alert" className={styles.error}>
          {t(`handIn.${fault}`, { count: MAX_REPORT_FILES })}
        </p>
      )}
      {!inHand.busy && refusedFiles > 0 && (
        <div role="alert">
          <Note icon={CircleX} tone="lost" title={t('handIn.someRefused', { count: refusedFiles })}>
            {t('handIn.someRefusedWords')}
          </Note>
        </div>
      )}
      <div className={styles.acts}>
        {onLeave && <Button onClick={onLeave}>{t('handIn.leave')}</Button>}
        <Button
          type="submit"
          variant="primary"
          size="lg"
          icon={Send}
          busy={inHand.busy}
          busyLabel={t('handIn.sending')}
        >
          {t(`handIn.${label}`)}
        </Button>
      </div>
    </form>
  );
}

function faultOf(
  count: number,
  sizes: readonly number[],
  limitBytes = Infinity,
): 'filesMissing' | 'tooMany' | 'tooLarge' | null {
  if (count === 0) return 'filesMissing';
  if (count > MAX_REPORT_FILES) return 'tooMany';
  return sizes.some((size) => size > limitBytes) ? 'tooLarge' : null;
}

interface ChooseFilesProps {
  any: boolean;
  disabled: boolean;
  onChosen: (files: readonly File[]) => void;
}

function ChooseFiles({ any, disabled, onChosen }: ChooseFilesProps) {
  const { t } = useTranslation('reports');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const words = t(any ? 'handIn.chooseMore' : 'handIn.choose');
  return (
    <>
      <VisuallyHidden>
        <label htmlFor={id}>{words}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".pdf,.docx,.xlsx,.pptx,.jpg,.jpeg,.png"
          multiple
          tabIndex={-1}
          disabled={disabled}
          onChange={(event) => {
            onChosen([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again after it was left out.
            event.currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
      <Button
        icon={FilePlus2}
        size="lg"
        block
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {words}
      </Button>
    </>
  );
}
