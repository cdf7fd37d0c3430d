// How each choice looks everywhere: its shape and its tone; and the ways of voting. Its word is in the catalogue under `choice`.
import { choices, type Choice, type Method } from '@hop/shared/ballots/ballot.js';
import { Check, Hand, Mic, Minus, Tablet, X } from 'lucide-react';
import type { LucideIcon, Tone } from '../../ui';

export const choiceLooks: Readonly<Record<Choice, { tone: Tone; icon: LucideIcon }>> = {
  inFavour: { tone: 'a', icon: Check },
  against: { tone: 'b', icon: X },
  abstain: { tone: 'c', icon: Minus },
};

/** Always in this order, never by popularity. */
export const choicesInOrder = choices;

/** The way of voting, beside its word. */
export const methodIcons: Readonly<Record<Method, LucideIcon>> = {
  tablet: Tablet,
  hands: Hand,
  voice: Mic,
};
