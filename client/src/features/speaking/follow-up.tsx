// My question was put: one line to ask on. It is called right after the answer.
import { askToSpeak } from '@hop/shared/speaking/speaking-commands.js';
import type { SpeechRequest } from '@hop/shared/speaking/speech.js';
import { CornerDownRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { Button, TextField } from '../../ui';
import styles from './ask-sheet.module.css';
import { useAddresseeName } from './use-addressee-name';

export function FollowUp({ question }: { question: SpeechRequest }) {
  const { t } = useTranslation('speaking');
  const name = useAddresseeName()(question);
  const [subject, setSubject] = useState('');
  const { act, busy } = useAct(askToSpeak, { done: () => t('done.follow') });
  const { id: followsId, agendaItemId } = question;
  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void act({ kind: 'question', subject, agendaItemId, followsId });
      }}
    >
      <TextField
        label={name === '' ? t('follow.title') : t('follow.titleTo', { name })}
        hint={t('follow.words')}
        maxLength={200}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Button type="submit" icon={CornerDownRight} busy={busy} busyLabel={t('ask.sending')}>
        {t('follow.act')}
      </Button>
    </form>
  );
}
