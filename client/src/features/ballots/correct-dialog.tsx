// A correction of a declared result is written. It says first what it does: nothing of the record changes.
import { correctBallot } from '@hop/shared/ballots/ballots-commands.js';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { Button, Dialog, TextAreaField } from '../../ui';

const CORRECTION_LENGTH = 1_000;

type CorrectDialogProps = { ballot: Pick<Ballot, 'id' | 'motion'>; onDone: () => void };

export function CorrectDialog({ ballot, onDone }: CorrectDialogProps) {
  const { t } = useTranslation('ballots');
  const { act, busy } = useAct(correctBallot, { done: () => t('done.correct'), chairsAct: true });
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const save = async () => {
    if (text.trim() === '') return setMissing(true);
    if ((await act({ ballotId: ballot.id, text })) !== null) onDone();
  };
  return (
    <Dialog
      open
      title={t('correction.title')}
      onClose={onDone}
      acts={
        <>
          <Button onClick={onDone}>{t('correction.stay')}</Button>
          <Button
            variant="primary"
            busy={busy}
            busyLabel={t('correction.busy')}
            onClick={() => void save()}
          >
            {t('correction.save')}
          </Button>
        </>
      }
    >
      <p>{t('correction.words')}</p>
      <TextAreaField
        data-autofocus
        label={t('correction.text')}
        hint={t('correction.hint')}
        error={missing && text.trim() === '' && t('correction.missing')}
        maxLength={CORRECTION_LENGTH}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Dialog>
  );
}
