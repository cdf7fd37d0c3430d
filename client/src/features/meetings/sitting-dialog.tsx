// One sitting: a new one to plan, or one to change. Of two people who change one, the later reads both texts.
import type { Sitting } from '@hop/shared/meetings/meeting.js';
import { overlapped } from '@hop/shared/meetings/sitting-plan.js';
import { editSitting, planSitting } from '@hop/shared/meetings/sittings-commands.js';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useDraft } from '../../lib/use-draft';
import { refusalText, useCommand, useEntities, useScope } from '../../live';
import { BothVersions, Button, Dialog, Note, showToast } from '../../ui';
import { ShortenSitting } from './shorten-sitting';
import { SittingFields, type SittingWords } from './sitting-fields';

interface SittingDialogProps {
  /** Left out: a new one. */
  sitting: Sitting | undefined;
  onClose: () => void;
}

const blank: SittingWords = { title: '', startsAt: null, plannedEndAt: null };

export function SittingDialog({ sitting, onClose }: SittingDialogProps) {
  const { t } = useTranslation('meetings');
  const { meetingId } = useScope();
  const planning = useCommand(planSitting);
  const editing = useCommand(editSitting);
  const present = sitting ?? blank;
  const draft = useDraft<SittingWords & Record<string, unknown>>(
    sitting?.id ?? `new-sitting-${meetingId ?? ''}`,
    sitting?.version ?? 0,
    { title: present.title, startsAt: present.startsAt, plannedEndAt: present.plannedEndAt },
  );
  const [error, setError] = useState('');
  const { title, startsAt, plannedEndAt } = draft.values;
  const inTheWay = useInTheWay(sitting?.id ?? '', startsAt, plannedEndAt);
  const save = async (): Promise<void> => {
    if (startsAt === null || plannedEndAt === null) return setError(t('sittings.timesNeeded'));
    try {
      if (sitting) {
        const { changes, baseVersion } = draft;
        const { version } = await editing.send({
          ...{ sittingId: sitting.id, baseVersion },
          ...('title' in changes && { title }),
          ...('startsAt' in changes && { startsAt }),
          ...('plannedEndAt' in changes && { plannedEndAt }),
        });
        draft.saved(version, changes);
      } else {
        await planning.send({ title, startsAt, plannedEndAt });
        draft.takePresent();
      }
      showToast({ tone: 'ok', title: t('sittings.saved') });
      onClose();
    } catch (refused) {
      setError(refusalText(refused));
    }
  };
  const inWords = (fields: Partial<SittingWords>, key: string): string => {
    if (key === 'title') return fields.title ?? '';
    const at = key === 'startsAt' ? fields.startsAt : fields.plannedEndAt;
    return at == null ? '–' : formatDateTime(at);
  };
  return (
    <Dialog
      open
      title={t(sitting ? 'sittings.editTitle' : 'sittings.plan', { number: sitting?.number })}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('later')}</Button>
          <Button
            variant="primary"
            disabled={!draft.dirty || draft.stale || inTheWay !== undefined}
            busy={planning.state === 'sending' || editing.state === 'sending'}
            busyLabel={t('sending')}
            onClick={() => void save()}
          >
            {t('sittings.save')}
          </Button>
        </>
      }
    >
      <SittingFields
        values={draft.values}
        startFixed={sitting?.number === 1}
        onChange={(values) => {
          setError('');
          draft.set(values);
        }}
      />
      {draft.stale && (
        <BothVersions
          fields={Object.keys(draft.changes).map((key) => ({
            key,
            label: t(key === 'title' ? 'sittings.name' : `sittings.${key}`),
            mine: inWords(draft.changes, key),
            present: inWords(draft.present, key),
          }))}
          onKeepMine={draft.keepMine}
          onTakePresent={draft.takePresent}
        />
      )}
      {inTheWay !== undefined && startsAt !== null && (
        <ShortenSitting
          key={inTheWay.id}
          sitting={inTheWay}
          nextAt={startsAt}
          onShortened={() => setError('')}
        />
      )}
      {error !== '' && !draft.stale && (
        <div role="alert">
          <Note icon={TriangleAlert} tone="lost" title={error} />
        </div>
      )}
    </Dialog>
  );
}

/** Said while it is written: the server refuses it. */
function useInTheWay(
  id: string,
  startsAt: number | null,
  plannedEndAt: number | null,
): Sitting | undefined {
  const sittings = useEntities('sitting');
  return startsAt === null || plannedEndAt === null
    ? undefined
    : overlapped({ id, startsAt, plannedEndAt }, sittings);
}
