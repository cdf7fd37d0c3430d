// Another file in the place of a document's present one: asks what is different, and that it may be on a network at all.
import type { Document } from '@hop/shared/documents/document.js';
import { replaceDocument } from '@hop/shared/documents/documents-commands.js';
import { uploadReplySchema } from '@hop/shared/documents/upload.js';
import { Replace } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSize } from '../../lib/format';
import { upload } from '../../lib/upload';
import { refusalText, useCan, useCommand, useScope } from '../../live';
import { Button, Check, Dialog, Progress, showToast, TextField, VisuallyHidden } from '../../ui';
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

type Sent = { sentBytes: number; totalBytes: number };

function ReplaceForm({ document, onClose }: { document: Document; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const { meetingId } = useScope();
  const { send } = useCommand(replaceDocument);
  const [note, setNote] = useState('');
  const [sure, setSure] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const replace = async (file: File) => {
    const body = new FormData();
    body.append('file', file, file.name);
    setRefusal(null);
    setSent({ sentBytes: 0, totalBytes: file.size });
    try {
      const { uploadToken } = await upload(`/api/meetings/${meetingId}/uploads`, {
        ...{ schema: uploadReplySchema, body },
        onProgress: (sentBytes, total) => setSent({ sentBytes, totalBytes: total || file.size }),
      });
      const { id: documentId, version: baseVersion } = document;
      const { versionNumber } = await send({ documentId, baseVersion, uploadToken, note });
      showToast({ tone: 'ok', title: t('replace.done', { number: versionNumber }) });
      onClose();
    } catch (error) {
      setRefusal(refusalText(error));
      setSent(null);
    }
  };
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
        {t('upload.noSecrets')}
      </Check>
      <VisuallyHidden>
        <label htmlFor={id}>{t('upload.choose')}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept="application/pdf,.pdf"
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void replace(file);
          }}
        />
      </VisuallyHidden>
      {sent && (
        <Progress
          label={t('replace.sending')}
          value={sent.sentBytes}
          total={sent.totalBytes}
          count={`${formatSize(sent.sentBytes)}/${formatSize(sent.totalBytes)}`}
        />
      )}
      {refusal !== null && <p role="alert">{refusal}</p>}
      <div className={styles.acts}>
        <Button onClick={onClose}>{t('upload.leave')}</Button>
        <Button
          variant="primary"
          busy={sent !== null}
          busyLabel={t('upload.busy')}
          disabled={!sure}
          onClick={() => input.current?.click()}
        >
          {t('replace.choose')}
        </Button>
      </div>
    </div>
  );
}
