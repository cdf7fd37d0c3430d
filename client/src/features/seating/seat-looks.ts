// How each state of a seat is drawn: by its shape and sign, never by colour alone.
import type { SeatState } from '@hop/shared/seating/seat-state.js';
import { CheckCheck, Hand, MessageSquareText, Mic, Minus } from 'lucide-react';
import type { LucideIcon } from '../../ui';
import styles from './seats.module.css';

export const seatLooks: Readonly<
  Record<SeatState, { sign: LucideIcon | null; look: string | undefined }>
> = {
  present: { sign: null, look: undefined },
  asked: { sign: Hand, look: styles.asked },
  speaking: { sign: Mic, look: styles.speaking },
  spoke: { sign: MessageSquareText, look: styles.spoke },
  answered: { sign: CheckCheck, look: styles.answered },
  absent: { sign: Minus, look: styles.absent },
};
