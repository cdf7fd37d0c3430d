// The state of a meeting as one word with its shape.
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import {
  Archive,
  CalendarClock,
  CalendarX,
  Check,
  Coffee,
  Flag,
  Hourglass,
  Mail,
  PenLine,
  Radio,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui';

type Tone = ComponentProps<typeof Badge>['tone'];
const looks: Readonly<Record<MeetingState, { icon: LucideIcon; tone: Tone }>> = {
  draft: { icon: PenLine, tone: 'neutral' },
  pendingApproval: { icon: Hourglass, tone: 'warn' },
  returned: { icon: Undo2, tone: 'warn' },
  approved: { icon: Check, tone: 'ok' },
  issued: { icon: Mail, tone: 'ok' },
  inSession: { icon: Radio, tone: 'live' },
  adjourned: { icon: Coffee, tone: 'warn' },
  closed: { icon: Flag, tone: 'neutral' },
  archived: { icon: Archive, tone: 'neutral' },
  cancelled: { icon: CalendarX, tone: 'lost' },
  postponed: { icon: CalendarClock, tone: 'warn' },
};

export function MeetingStateBadge({ state }: { state: MeetingState }) {
  const { t } = useTranslation('meetings');
  const { icon, tone } = looks[state];
  return (
    <Badge icon={icon} tone={tone}>
      {t(`state.${state}`)}
    </Badge>
  );
}
