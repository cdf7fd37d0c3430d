// The clashes of a day, below its meetings.
import type { Calendar } from '@hop/shared/meetings/calendar.js';
import { ClashCard } from './clash-card';
import { clashesOf } from './of-day';

interface DayClashesProps {
  /** Its midnight. */
  day: number;
  calendar: Calendar;
  onChanged: () => void;
}

export function DayClashes({ day, calendar, onChanged }: DayClashesProps) {
  return clashesOf(calendar, day).map((clash) => (
    <ClashCard
      key={clash.ids.join()}
      {...{ clash, day }}
      meetings={calendar.meetings}
      onMoved={onChanged}
    />
  ));
}
