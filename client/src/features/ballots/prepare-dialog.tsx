// A motion written on the spot: the question, when it is carried in plain words, and how long one may vote.
import { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import type { RuleSet } from '@hop/shared/meetings/meeting.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntity, useScope } from '../../live';
import { Button, Dialog } from '../../ui';
import { BallotFields } from './ballot-fields';
import { ItemField } from './item-field';
import { contentOf, missingOf, newValues, type BallotValues } from './ballot-values';

interface PrepareDialogProps {
  /** The item it belongs to; left out: the current one. */
  itemId?: string | null;
  onDone: () => void;
}

export function PrepareDialog({ itemId, onDone }: PrepareDialogProps) {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  if (meeting === undefined) return null;
  const item = itemId === undefined ? meeting.currentItemId : itemId;
  return <PrepareForm rules={meeting.rules} itemId={item} onDone={onDone} />;
}

type PrepareFormProps = { rules: RuleSet; itemId: string | null; onDone: () => void };

function PrepareForm({ rules, itemId, onDone }: PrepareFormProps) {
  const { t } = useTranslation('ballots');
  const { act, busy } = useAct(prepareBallot, { done: () => t('done.prepare') });
  const [values, setValues] = useState<BallotValues>(() => newValues(rules));
  const [tried, setTried] = useState(false);
  const [item, setItem] = useState(itemId ?? '');
  const missing = missingOf(values);
  const save = async () => {
    if (missing !== null) {
      setTried(true);
      // The field may stand above what is in view.
      return setTimeout(() =>
        document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
    }
    const agendaItemId = item || null;
    const saved = await act({ ...contentOf(values, rules.majority), agendaItemId });
    if (saved !== null) onDone();
  };
  return (
    <Dialog
      open
      title={t('prepare.title')}
      onClose={onDone}
      acts={
        <>
          <Button onClick={onDone}>{t('prepare.stay')}</Button>
          <Button
            variant="primary"
            busy={busy}
            busyLabel={t('prepare.busy')}
            onClick={() => void save()}
          >
            {t('prepare.act')}
          </Button>
        </>
      }
    >
      <BallotFields
        values={values}
        onChange={(changed) => setValues({ ...values, ...changed })}
        rules={rules}
        missing={tried ? missing : null}
      />
      <ItemField itemId={item} onChange={setItem} />
    </Dialog>
  );
}
