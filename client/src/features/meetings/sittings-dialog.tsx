// The sittings of a meeting: which are planned, a new one, another time for one, and removing one that is not needed.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import type { Meeting, Sitting } from '@hop/shared/meetings/meeting.js';
import { removeSitting } from '@hop/shared/meetings/sittings-commands.js';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatTime } from '../../lib/format';
import { refusalText, useCommand, useEntities } from '../../live';
import { Button, ConfirmDialog, Dialog, Row, RowList, showToast } from '../../ui';
import { SittingDialog } from './sitting-dialog';

export function SittingsDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const sittings = useEntities('sitting').toSorted((a, b) => a.number - b.number);
  const { send, state } = useCommand(removeSitting);
  const [written, setWritten] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<Sitting | null>(null);
  const living = !isOver(meeting.state);
  const remove = async (sittingId: string): Promise<void> => {
    try {
      await send({ sittingId });
      showToast({ tone: 'ok', title: t('sittings.removed') });
      setLeaving(null);
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    }
  };
  if (written !== null)
    return (
      <SittingDialog
        key={written}
        sitting={sittings.find(({ id }) => id === written)}
        onClose={() => setWritten(null)}
      />
    );
  if (leaving)
    return (
      <ConfirmDialog
        open
        question={t('sittings.removeQuestion', { name: nameOf(leaving, t) })}
        consequence={t('sittings.removeWords')}
        stayLabel={t('stay')}
        actLabel={t('sittings.remove')}
        tone="danger"
        busy={state === 'sending'}
        busyLabel={t('sending')}
        onStay={() => setLeaving(null)}
        onAct={() => void remove(leaving.id)}
      />
    );
  return (
    <Dialog
      open
      wide
      title={t('sittings.title')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('sittings.close')}</Button>
          {living && (
            <Button variant="primary" icon={CalendarPlus} onClick={() => setWritten('')}>
              {t('sittings.plan')}
            </Button>
          )}
        </>
      }
    >
      <RowList framed label={t('sittings.title')}>
        {sittings.map((sitting) => (
          <Row
            key={sitting.id}
            title={nameOf(sitting, t)}
            detail={[whenOf(sitting), t(`sittings.state.${sitting.state}`)]
              .filter(Boolean)
              .join(' · ')}
            act={
              living &&
              sitting.state === 'planned' && (
                <>
                  {sitting.id !== meeting.currentSittingId && (
                    <Button variant="quiet" onClick={() => setLeaving(sitting)}>
                      {t('sittings.remove')}
                    </Button>
                  )}
                  <Button onClick={() => setWritten(sitting.id)}>{t('sittings.edit')}</Button>
                </>
              )
            }
          />
        ))}
      </RowList>
    </Dialog>
  );
}

type Words = (key: string, values: Record<string, unknown>) => string;

function nameOf({ number, title }: Sitting, t: Words): string {
  return title === '' ? t('sittings.number', { number }) : t('sittings.named', { number, title });
}

/** "08:00 12/10/2021 – 11:30"; with the day of the end where it is another one. */
function whenOf({ startsAt, startedAt, plannedEndAt, endedAt }: Sitting): string {
  const from = startedAt ?? startsAt;
  const to = endedAt ?? plannedEndAt;
  if (from === null) return '';
  if (to === null) return formatDateTime(from);
  const end = formatDate(from) === formatDate(to) ? formatTime(to) : formatDateTime(to);
  return `${formatDateTime(from)} – ${end}`;
}
