// A text instead of a speech: what was typed outlives the sheet, what was handed in can be replaced.
import { handInSpeech } from '@hop/shared/speaking/speaking-commands.js';
import type { SpeechRequest } from '@hop/shared/speaking/speech.js';
import { WRITTEN_SPEECH_LENGTH } from '@hop/shared/speaking/written-speech.js';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntity } from '../../live';
import { Button, TextAreaField } from '../../ui';
import { formatNumber } from '../../lib/format';
import { readTab, writeTab } from '../../lib/tab-storage';
import { AskHead } from './ask-head';
import styles from './ask-sheet.module.css';
import { ItemField, useAskedItem } from './item-field';

/** The request that the text takes the place of; null: one could not ask, or did not want to. */
export interface HandingIn {
  readonly request: SpeechRequest | null;
}

type HandInFormProps = { about: HandingIn; onClose: () => void; onDone: () => void };

export function HandInForm({ about: { request }, onClose, onDone }: HandInFormProps) {
  const { t } = useTranslation('speaking');
  const key = `written-speech ${request?.id ?? 'new'}`;
  const before = useEntity('myWrittenSpeech', request?.id)?.text ?? '';
  const [typed, setTyped] = useState<string | null>(() => readTab(key));
  const [agendaItemId, setItem] = useAskedItem();
  const { act, busy } = useAct(handInSpeech, { done: () => t('done.handIn') });
  const text = typed ?? before;
  const keep = (next: string | null): void => {
    setTyped(next);
    writeTab(key, next);
  };
  const send = async (): Promise<void> => {
    const to = request === null ? { agendaItemId } : { requestId: request.id };
    if ((await act({ text, ...to })) === null) return;
    keep(null);
    onDone();
  };
  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <AskHead onClose={onClose}>{t('written.title')}</AskHead>
      {request === null && <ItemField value={agendaItemId} onChange={setItem} />}
      <TextAreaField
        label={t('written.text')}
        hint={t('written.hint', {
          left: formatNumber(WRITTEN_SPEECH_LENGTH - text.length),
        })}
        maxLength={WRITTEN_SPEECH_LENGTH}
        minRows={5}
        maxRows={12}
        autosize
        value={text}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <p className={styles.hint}>{t('written.who')}</p>
      <div className={styles.ways}>
        <Button onClick={onDone}>{t('written.back')}</Button>
        <Button
          type="submit"
          variant="primary"
          icon={FileText}
          busy={busy}
          busyLabel={t('ask.sending')}
          disabled={text.trim() === ''}
        >
          {t('written.act')}
        </Button>
      </div>
    </form>
  );
}
