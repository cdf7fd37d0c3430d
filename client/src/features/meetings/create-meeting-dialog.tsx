// "Tạo cuộc họp": the few facts that a meeting begins with; everything else is prepared at the secretary's desk.
import { createMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { meetingTypes, type MeetingType } from '@hop/shared/meetings/meeting.js';
import { Copy } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../live';
import {
  Button,
  DateTimeField,
  Dialog,
  NumberField,
  SelectField,
  showToast,
  TextField,
} from '../../ui';
import styles from './meeting-form.module.css';
import { OfficeSuggestions, suggestionsFor } from './office-suggestions';
import { PlannedClashes } from './planned-clashes';
import { usePlannedClashes } from './use-planned-clashes';

interface CreateMeetingDialogProps {
  open: boolean;
  onClose: () => void;
  /** The meeting is there; its maker is its secretary. */
  onCreated: (meetingId: string) => void;
  /** Rather after an earlier one. */
  onCopy: () => void;
}

const texts = ['title', 'place', 'issuingBody', 'parentBody', 'locality'] as const;
/** A People's Council has none above it; papers then leave the line out. */
const needed = texts.filter((field) => field !== 'parentBody');
const lengths = { title: 300, place: 300, issuingBody: 200, parentBody: 200, locality: 100 };
const blank = { title: '', place: '', issuingBody: '', parentBody: '', locality: '' };

/** What is typed stays when the dialog is put away and opened again. */
export function CreateMeetingDialog({
  open,
  onClose,
  onCreated,
  onCopy,
}: CreateMeetingDialogProps) {
  const { t } = useTranslation('meetings');
  const id = useId();
  const { send, state } = useCommand(createMeeting);
  const [values, setValues] = useState(blank);
  const [type, setType] = useState<MeetingType>('committeeSession');
  const [startsAt, setStartsAt] = useState<number | null>(null);
  const [startAmiss, setStartAmiss] = useState(false);
  const [plannedEndAt, setPlannedEndAt] = useState<number | null>(null);
  const [endAmiss, setEndAmiss] = useState(false);
  const [members, setMembers] = useState<number | ''>('');
  const [checked, setChecked] = useState(false);
  const clashes = usePlannedClashes({
    ...{ startsAt: open ? startsAt : null, endsAt: plannedEndAt, place: values.place },
    meetingId: null,
  });
  /** What is no time yet is not among what stays. */
  const leaveBy = (way: () => void) => (): void => {
    setEndAmiss(false);
    way();
  };
  const missing = (field: (typeof texts)[number]): string | undefined =>
    checked && field !== 'parentBody' && values[field].trim() === ''
      ? t('create.needed')
      : undefined;

  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (endAmiss || startsAt === null || needed.some((field) => values[field].trim() === ''))
      return;
    const body = typeof members === 'number' ? { totalMembers: members } : {};
    try {
      const { meetingId } = await send({
        ...values,
        parentBody: values.parentBody.trim(),
        type,
        startsAt,
        plannedEndAt,
        ...body,
      });
      showToast({ tone: 'ok', title: t('create.done'), detail: t('create.next') });
      setValues(blank);
      onCreated(meetingId);
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    }
  };
  return (
    <Dialog
      open={open}
      wide
      title={t('create.title')}
      onClose={leaveBy(onClose)}
      acts={
        <>
          <Button onClick={leaveBy(onClose)}>{t('later')}</Button>
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
      <form id={id} noValidate className={styles.form} onSubmit={(event) => void create(event)}>
        <Button block icon={Copy} onClick={leaveBy(onCopy)}>
          {t('copy.act')}
        </Button>
        <SelectField
          label={t('field.type')}
          data={meetingTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
          value={type}
          onChange={(event) => {
            const picked = meetingTypes.find((value) => value === event.currentTarget.value);
            if (picked) setType(picked);
          }}
        />
        <DateTimeField
          label={t('field.startsAt')}
          // What is typed and wrong is told as wrong by the field itself.
          error={checked && startsAt === null && !startAmiss ? t('create.needed') : undefined}
          value={startsAt}
          onChange={(at, amiss) => {
            setStartsAt(at);
            setStartAmiss(amiss);
          }}
        />
        <DateTimeField
          label={t('field.plannedEndAt')}
          hint={t('field.plannedEndAtHint')}
          value={plannedEndAt}
          onChange={(at, amiss) => {
            setPlannedEndAt(at);
            setEndAmiss(amiss);
          }}
        />
        {open && <OfficeSuggestions id={id} />}
        {texts.map((field) => (
          <TextField
            key={field}
            label={t(`field.${field}`)}
            list={suggestionsFor(id, field)}
            hint={t(`hint.${field}`)}
            maxLength={lengths[field]}
            error={missing(field)}
            value={values[field]}
            onChange={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
          />
        ))}
        <NumberField
          label={t('field.totalMembers')}
          hint={t(members === '' ? 'field.totalMembersBlank' : 'field.totalMembersHint')}
          min={1}
          max={5000}
          allowDecimal={false}
          value={members}
          onChange={(value) => setMembers(typeof value === 'number' ? value : '')}
        />
        <PlannedClashes clashes={clashes} />
      </form>
    </Dialog>
  );
}
