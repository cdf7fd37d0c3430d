// "Từ cuộc họp trước": a new meeting with the people, seats, sites, agenda and rules of one that one ran. Put it on screen when it is needed.
import { copyMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format';
import { refusalText, useCommand } from '../../live';
import { Button, DateTimeField, Dialog, SelectField, showToast, TextField } from '../../ui';
import styles from './meeting-form.module.css';
import { PlannedClashes } from './planned-clashes';
import { useEarlierMeetings } from './use-earlier-meetings';
import { usePlannedClashes } from './use-planned-clashes';

interface CopyMeetingDialogProps {
  onClose: () => void;
  /** The meeting is there; who copied it is its secretary, or what they were in the earlier one. */
  onCreated: (meetingId: string) => void;
}

export function CopyMeetingDialog({ onClose, onCreated }: CopyMeetingDialogProps) {
  const { t } = useTranslation('meetings');
  const id = useId();
  const { send, state } = useCommand(copyMeeting);
  const { meetings, trouble } = useEarlierMeetings();
  const [fromMeetingId, setFrom] = useState('');
  const [title, setTitle] = useState('');
  const [place, setPlace] = useState('');
  const [startsAt, setStartsAt] = useState<number | null>(null);
  const [checked, setChecked] = useState(false);
  const clashes = usePlannedClashes({
    ...{ startsAt, endsAt: null, place, meetingId: null, fromMeetingId },
  });
  const needed = (missing: boolean): string | undefined =>
    checked && missing ? t('create.needed') : undefined;
  const choose = (chosen: string): void => {
    const meeting = meetings?.find((one) => one.id === chosen);
    setFrom(chosen);
    setTitle(meeting?.title ?? '');
    setPlace(meeting?.place ?? '');
  };
  const copy = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (fromMeetingId === '' || startsAt === null || !title.trim() || !place.trim()) return;
    try {
      const made = await send({ fromMeetingId, title, startsAt, place });
      showToast({
        tone: 'ok',
        title: t('create.done'),
        detail: t('copy.done', { people: made.participants, items: made.agendaItems }),
      });
      onCreated(made.meetingId);
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    }
  };
  return (
    <Dialog
      open
      wide
      title={t('copy.title')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('later')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={id}
            busy={state === 'sending'}
            busyLabel={t('sending')}
          >
            {t('create.act')}
          </Button>
        </>
      }
    >
      <form id={id} noValidate className={styles.form} onSubmit={(event) => void copy(event)}>
        <p>{t('copy.words')}</p>
        {trouble !== '' && <p role="alert">{trouble}</p>}
        {meetings?.length === 0 && <p>{t('copy.none')}</p>}
        <SelectField
          label={t('copy.from')}
          error={needed(fromMeetingId === '')}
          data={[
            { value: '', label: t('copy.choose') },
            ...(meetings ?? []).map((meeting) => ({
              value: meeting.id,
              label: [formatDate(meeting.startsAt), meeting.title].join(' · '),
            })),
          ]}
          value={fromMeetingId}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <TextField
          label={t('field.title')}
          maxLength={300}
          error={needed(title.trim() === '')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <DateTimeField
          label={t('field.startsAt')}
          hint={t('copy.startsAtHint')}
          error={needed(startsAt === null)}
          value={startsAt}
          onChange={setStartsAt}
        />
        <TextField
          label={t('field.place')}
          maxLength={300}
          error={needed(place.trim() === '')}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <PlannedClashes clashes={clashes} />
      </form>
    </Dialog>
  );
}
