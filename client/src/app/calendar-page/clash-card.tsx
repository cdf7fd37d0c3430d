// Two meetings that want one room or one person at one time: why, and for those who may, free times as acts.
import type { CalendarClash, CalendarMeeting } from '@hop/shared/meetings/calendar.js';
import { dayStart } from '@hop/shared/meetings/conflicts.js';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeepClashDialog } from '../../features/meetings/keep-clash';
import { ShiftMeetingDialog } from '../../features/meetings/shift-meeting-dialog';
import { formatTime, formatWeekday } from '../../lib/format';
import { MeetingProvider } from '../../live';
import { Button, Note } from '../../ui';
import styles from './day-panel.module.css';
import { KeptClash } from './kept-clash';

interface ClashCardProps {
  clash: CalendarClash;
  /** The midnight of the day it is told on; one of several days is told on each. */
  day: number;
  meetings: readonly CalendarMeeting[];
  onMoved: () => void;
}

const NAMED = 3;

export function ClashCard({ clash, day, meetings, onMoved }: ClashCardProps) {
  const { t } = useTranslation('calendar-page');
  const { t: meetingWords } = useTranslation('meetings');
  const [shift, setShift] = useState<number | null>(null);
  const [keeping, setKeeping] = useState(false);
  const { ids, sameRoom, people, moves, keepers, kept } = clash;
  const keeper = keepers[0] ?? null;
  const of = (id: string | undefined) => meetings.find((meeting) => meeting.id === id);
  const kind = !sameRoom ? 'people' : people.length === 0 ? 'room' : 'both';
  const place = of(ids[0])?.place ?? '';
  const starts = moves?.starts ?? [];
  const moved = of(moves?.meetingId);
  const sameDay = (at: number): boolean => dayStart(at) === day;
  const facts = (
    <>
      {people.length > 0 &&
        t('clash.who', {
          count: people.length,
          names: people.slice(0, NAMED).join(', '),
          rest: people.length > NAMED ? t('clash.rest', { count: people.length - NAMED }) : '',
        })}{' '}
      {sameRoom && t('clash.where', { place })}
    </>
  );
  const titleOf = (id: string): string => of(id)?.title ?? '';
  if (kept !== null) return <KeptClash {...{ clash, kept, facts, titleOf }} onChanged={onMoved} />;
  const other = ids.find((id) => id !== keeper) ?? '';
  return (
    <div className={styles.clash}>
      <Note icon={TriangleAlert} tone="warn" title={t(`clash.${kind}`)}>
        {facts}
      </Note>
      {moved && (
        <p className={styles.free}>
          {t(starts.length > 0 ? 'clash.free' : 'clash.noFree', { title: moved.title })}
        </p>
      )}
      {moved &&
        starts.map((at, index) => (
          <Button
            key={at}
            block
            variant={index === 0 ? 'primary' : 'plain'}
            onClick={() => setShift(at)}
          >
            {sameDay(at)
              ? t('clash.sameDay', { time: formatTime(at) })
              : t('clash.otherDay', { time: formatTime(at), day: formatWeekday(at) })}
          </Button>
        ))}
      {keeper !== null && (
        <Button block onClick={() => setKeeping(true)}>
          {meetingWords('keep.act')}
        </Button>
      )}
      {keeper !== null && keeping && (
        <MeetingProvider meetingId={keeper}>
          <KeepClashDialog
            otherMeetingId={other}
            sign={clash.sign}
            titles={{ one: titleOf(keeper), other: titleOf(other) }}
            onClose={() => setKeeping(false)}
            onKept={() => {
              setKeeping(false);
              onMoved();
            }}
          />
        </MeetingProvider>
      )}
      {moved && shift !== null && (
        <MeetingProvider meetingId={moved.id}>
          <ShiftMeetingDialog
            startsAt={shift}
            onClose={() => setShift(null)}
            onShifted={() => {
              setShift(null);
              onMoved();
            }}
          />
        </MeetingProvider>
      )}
    </div>
  );
}
