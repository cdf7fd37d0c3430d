// Name, time, place, statutory number of members rules of voting and speaking times of a meeting. Its state changes elsewhere (meeting-moves.tsx).
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { editMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { mustTell } from '@hop/shared/meetings/changes.js';
import { isServed } from '@hop/shared/messages/receiving.js';
import { votersOf } from '@hop/shared/participants/members-total.js';
import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useDraft } from '../../lib/use-draft';
import { refusalText, useCommand, useEntities } from '../../live';
import {
  BothVersions,
  Button,
  DateTimeField,
  Dialog,
  Note,
  NumberField,
  showToast,
  TextField,
} from '../../ui';
import { membersIn, rulesFromForm, rulesInForm, type BallotRules } from './ballot-rules';
import { BallotRuleFields } from './ballot-rule-fields';
import { SpeakingRuleFields } from './speaking-rule-fields';
import { speakingInForm, withSpeaking } from './speaking-rules';
import { PlannedClashes } from './planned-clashes';
import { usePlannedClashes } from './use-planned-clashes';
import { useRuleWords } from './use-rule-words';

const plainFields = ['title', 'startsAt', 'plannedEndAt', 'place'];

/** The end moves with the beginning, as the server has it too. */
const movedTo = (
  startsAt: number,
  { startsAt: from, plannedEndAt }: { startsAt: number; plannedEndAt: number | null },
) => ({ startsAt, plannedEndAt: plannedEndAt === null ? null : plannedEndAt + startsAt - from });

export function EditMeetingDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const { send, state } = useCommand(editMeeting);
  const { title, startsAt, plannedEndAt, place } = meeting;
  const ruleWords = useRuleWords();
  const draft = useDraft(meeting.id, meeting.version, {
    ...{ title, startsAt, plannedEndAt, place },
    ...rulesInForm(meeting.rules),
    ...speakingInForm(meeting.rules),
  });
  const { values } = draft;
  const people = useEntities('participant');
  const voters = votersOf(people);
  const invited = people.filter(({ role }) => isServed(role)).length;
  const tells = mustTell(meeting.state) && (values.startsAt !== startsAt || values.place !== place);
  const moved = ['startsAt', 'plannedEndAt', 'place'].some((key) => key in draft.changes);
  const clashes = usePlannedClashes({
    ...{ startsAt: moved ? values.startsAt : null, endsAt: values.plannedEndAt },
    ...{ place: values.place, meetingId: meeting.id },
  });
  const [error, setError] = useState('');
  const [timed, setTimed] = useState(true);
  const [endAmiss, setEndAmiss] = useState(false);
  const ready = timed && !endAmiss && values.title.trim() !== '' && values.place.trim() !== '';
  const save = async (): Promise<void> => {
    const { baseVersion, changes } = draft;
    const changed = Object.keys(changes);
    const args = {
      ...(changed.includes('title') && { title: values.title }),
      ...(changed.includes('startsAt') && { startsAt: values.startsAt }),
      ...(changed.includes('plannedEndAt') && { plannedEndAt: values.plannedEndAt }),
      ...(changed.includes('place') && { place: values.place }),
      ...(changed.some((key) => !plainFields.includes(key)) && {
        rules: withSpeaking(rulesFromForm(meeting.rules, values), values),
      }),
    };
    try {
      const { version } = await send({ baseVersion, ...args });
      draft.saved(version, changes);
      showToast({ tone: 'ok', title: t('edit.saved') });
      onClose();
    } catch (refused) {
      setError(refusalText(refused));
    }
  };
  const inWords = (fields: Partial<typeof values>, key: string): string => {
    if (key === 'startsAt') return formatDateTime(fields.startsAt ?? 0);
    if (key === 'plannedEndAt')
      return fields.plannedEndAt == null ? '–' : formatDateTime(fields.plannedEndAt);
    if (key === 'title' || key === 'place') return fields[key] ?? '';
    return ruleWords(fields, key as keyof BallotRules);
  };
  return (
    <Dialog
      open
      wide
      title={t('edit.title')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('later')}</Button>
          <Button
            variant="primary"
            disabled={!draft.dirty || draft.stale || !ready}
            busy={state === 'sending'}
            busyLabel={t('sending')}
            onClick={() => void save()}
          >
            {t('edit.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('field.title')}
        maxLength={300}
        value={values.title}
        onChange={(event) => draft.set({ title: event.currentTarget.value })}
      />
      <DateTimeField
        label={t('field.startsAt')}
        value={values.startsAt}
        onChange={(at) => {
          setTimed(at !== null);
          if (at !== null) draft.set(movedTo(at, values));
        }}
      />
      <DateTimeField
        label={t('field.plannedEndAt')}
        hint={t('field.plannedEndAtHint')}
        value={values.plannedEndAt}
        onChange={(at, amiss) => {
          setEndAmiss(amiss);
          // The draft outlives the form: in it null means that no end is planned.
          if (!amiss) draft.set({ plannedEndAt: at });
        }}
      />
      <TextField
        label={t('field.place')}
        maxLength={300}
        value={values.place}
        onChange={(event) => draft.set({ place: event.currentTarget.value })}
      />
      <NumberField
        label={t('field.totalMembers')}
        hint={
          values.totalMembers === null
            ? t('field.totalMembersNone', { count: voters })
            : t('field.totalMembersHint')
        }
        error={
          values.totalMembers !== null &&
          voters > values.totalMembers &&
          t('field.moreVoters', { listed: voters })
        }
        min={1}
        max={5000}
        allowDecimal={false}
        value={values.totalMembers ?? ''}
        onChange={(value) => draft.set({ totalMembers: membersIn(value) })}
      />
      <BallotRuleFields {...{ values, voters }} type={meeting.type} onChange={draft.set} />
      <SpeakingRuleFields values={values} onChange={draft.set} />
      {draft.stale && (
        <BothVersions
          fields={Object.keys(draft.changes).map((key) => ({
            key,
            label: t(`field.${key}`),
            mine: inWords(draft.changes, key),
            present: inWords(draft.present, key),
          }))}
          onKeepMine={draft.keepMine}
          onTakePresent={draft.takePresent}
        />
      )}
      <PlannedClashes clashes={clashes} />
      {tells && invited > 0 && (
        <Note icon={Megaphone} tone="warn" title={t('edit.told', { count: invited })}>
          {t('edit.toldWords')}
        </Note>
      )}
      {error !== '' && !draft.stale && <p role="alert">{error}</p>}
    </Dialog>
  );
}
