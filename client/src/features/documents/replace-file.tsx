// Another file in the place of a document's present one: asks what is different, and that it may be on a network at all.
import type { Document } from '@hop/shared/documents/document.js';
import { replaceDocument } from '@hop/shared/documents/documents-commands.js';
import { Replace } from 'lucide-react';
import { useId, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSize } from '../../lib/format';
import { uploadPorts } from '../../lib/upload-ports';
import { UploadQueue } from '../../lib/upload-queue';
import { refusalText, useCan, useCommand, useScope } from '../../live';
import {
  ACCEPT,
  Button,
  Check,
  Dialog,
  Progress,
  showToast,
  TextField,
  VisuallyHidden,
} from '../../ui';
import styles from './document-list.module.css';

export function ReplaceFile({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const may = useCan('document.replace');
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button block icon={Replace} onClick={() => setOpen(true)}>
        {t('replace.open')}
      </Button>
      <Dialog
        open={open}
        title={t('replace.title', { title: document.title })}
        onClose={() => setOpen(false)}
      >
        <ReplaceForm document={document} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function ReplaceForm({ document, onClose }: { document: Document; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const { t: ui } = useTranslation('ui');
  const { meetingId } = useScope();
  const { send } = useCommand(replaceDocument);
  const [note, setNote] = useState('');
  const [sure, setSure] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [queue] = useState(
    () =>
      new UploadQueue(
        uploadPorts(`/api/meetings/${meetingId ?? ''}`, {
          words: refusalText,
          add: async ({ uploadToken }) => {
            const { id: documentId, version: baseVersion } = document;
            const said = input.current?.dataset['note'] ?? '';
            const { versionNumber } = await send({
              documentId,
              baseVersion,
              uploadToken,
              note: said,
            });
            showToast({ tone: 'ok', title: t('replace.done', { number: versionNumber }) });
            onClose();
          },
        }),
      ),
  );
  const [sent] = useSyncExternalStore(queue.subscribe, queue.snapshot);
  const refusal = sent?.state === 'failed' ? sent.reason : null;
  return (
    <div className={styles.form}>
      <p>{t('replace.words')}</p>
      <TextField
        label={t('replace.note')}
        hint={t('replace.noteHint')}
        value={note}
        maxLength={300}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Check checked={sure} onChange={setSure}>
        {ui('upload.noSecrets')}
      </Check>
      <VisuallyHidden>
        <label htmlFor={id}>{ui('upload.choose')}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept={ACCEPT}
          tabIndex={-1}
          // Asked for when the file has arrived: as the note stands then, not as it stood when the file left.
          data-note={note}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) queue.add([file], null);
          }}
        />
      </VisuallyHidden>
      {sent && sent.state !== 'failed' && (
        <Progress
          label={t('replace.sending')}
          value={sent.sentBytes}
          total={sent.totalBytes}
          count={`${formatSize(sent.sentBytes)}/${formatSize(sent.totalBytes)}`}
        />
      )}
      {refusal !== null && <p role="alert">{refusal}</p>}
      <div className={styles.acts}>
        <Button onClick={onClose}>{ui('upload.leave')}</Button>
        <Button
          variant="primary"
          busy={queue.busy()}
          busyLabel={t('replace.sending')}
          disabled={!sure}
          onClick={() => input.current?.click()}
        >
          {t('replace.choose')}
        </Button>
      </div>
    </div>
  );
}
