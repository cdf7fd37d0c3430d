// Icon and colour of each standing; the word comes from shared/reports/sentences.
import type { Standing } from '@hop/shared/reports/standing.js';
import {
  CircleCheck,
  CircleX,
  Clock,
  FileCheck2,
  FolderCheck,
  TimerOff,
  Undo2,
} from 'lucide-react';
import type { LucideIcon } from '../../ui';

type Tone = 'neutral' | 'ok' | 'warn' | 'lost';

export const standingLooks: Readonly<Record<Standing, { icon: LucideIcon; tone: Tone }>> = {
  missing: { icon: TimerOff, tone: 'lost' },
  late: { icon: FileCheck2, tone: 'warn' },
  inTime: { icon: CircleCheck, tone: 'ok' },
  returned: { icon: Undo2, tone: 'warn' },
  waiting: { icon: Clock, tone: 'neutral' },
  taken: { icon: FolderCheck, tone: 'ok' },
  withdrawn: { icon: CircleX, tone: 'neutral' },
};
