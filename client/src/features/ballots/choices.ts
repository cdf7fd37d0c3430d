// How each choice looks everywhere: its shape and its tone. Its word is in the catalogue under `choice`.
import { choices, type Choice } from '@hop/shared/ballots/ballot.js';
import { Check, Minus, X } from 'lucide-react';
import type { LucideIcon, Tone } from '../../ui';

export const choiceLooks: Readonly<Record<Choice, { tone: Tone; icon: LucideIcon }>> = {
  inFavour: { tone: 'a', icon: Check },
  against: { tone: 'b', icon: X },
  abstain: { tone: 'c', icon: Minus },
};

/** Always in this order, never by popularity. */
export const choicesInOrder = choices;
