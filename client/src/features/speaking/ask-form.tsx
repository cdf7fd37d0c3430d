// The form: what kind of speech, one line about what, and the act.
import { isOver, isUnderWay } from '@hop/shared/meetings/meeting-machine.js';
import { askToSpeak } from '@hop/shared/speaking/speaking-commands.js';
import type { SpeechKind } from '@hop/shared/speaking/speech.js';
import { Hand, Info } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntity, useScope } from '../../live';
import { Button, Chip, Note, TextField } from '../../ui';
import { AskHead } from './ask-head';
import styles from './ask-sheet.module.css';

/** Answers are called by the chair, so nobody asks for one. */
const kinds = ['speech', 'rebuttal', 'question', 'pointOfOrder'] as const satisfies SpeechKind[];

const SUBJECT_LENGTH = 200;

export function AskForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('speaking');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const [kind, setKind] = useState<SpeechKind>('speech');
  const [subject, setSubject] = useState('');
  const { act, busy } = useAct(askToSpeak, { done: () => t('done.ask') });
  const underWay = meeting !== undefined && isUnderWay(meeting.state);
  const over = meeting !== undefined && isOver(meeting.state);
  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void act({ kind, subject });
      }}
    >
      <AskHead onClose={onClose}>{t('ask.title')}</AskHead>
      <div role="group" aria-label={t('ask.kind')} className={styles.kinds}>
        {kinds.map((each) => (
          <Chip key={each} chosen={each === kind} onClick={() => setKind(each)}>
            {t(`kind.${each}`)}
          </Chip>
        ))}
      </div>
      <p className={styles.hint}>{t(`kindHint.${kind}`)}</p>
      <TextField
        label={t('ask.subject')}
        hint={t('ask.subjectHint')}
        maxLength={SUBJECT_LENGTH}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      {!underWay && (
        <Note icon={Info} tone="warn" title={t(over ? 'ask.over' : 'ask.notYet')}>
          {t(over ? 'ask.overWords' : 'ask.notYetWords')}
        </Note>
      )}
      <Button
        type="submit"
        variant="primary"
        size="xl"
        icon={Hand}
        block
        busy={busy}
        busyLabel={t('ask.sending')}
        disabled={!underWay}
      >
        {t('ask.act')}
      </Button>
    </form>
  );
}
