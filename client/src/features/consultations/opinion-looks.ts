// How each opinion and each status looks everywhere: its shape and its tone. Their words are in the catalogue.
import type { AnswerStatus } from '@hop/shared/consultations/answering.js';
import type { Opinion } from '@hop/shared/consultations/consultation.js';
import { Check, Clock, MessageSquareText, TimerOff, X } from 'lucide-react';
import type { LucideIcon, Tone } from '../../ui';

export const opinionLooks: Readonly<Record<Opinion, { tone: Tone; icon: LucideIcon }>> = {
  agree: { tone: 'a', icon: Check },
  disagree: { tone: 'b', icon: X },
  other: { tone: 'c', icon: MessageSquareText },
};

export const statusLooks: Readonly<
  Record<AnswerStatus, { tone: 'ok' | 'warn' | 'neutral'; icon: LucideIcon }>
> = {
  inTime: { tone: 'ok', icon: Check },
  late: { tone: 'warn', icon: TimerOff },
  notAnswered: { tone: 'neutral', icon: Clock },
};
