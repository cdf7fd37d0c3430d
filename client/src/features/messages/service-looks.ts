// How each kind of request looks everywhere. Their words are in the catalogue.
import type { ServiceKind } from '@hop/shared/messages/service-request.js';
import { GlassWater, Mic, MessageCircleQuestion, Wrench } from 'lucide-react';
import type { LucideIcon } from '../../ui';

export const serviceIcons: Readonly<Record<ServiceKind, LucideIcon>> = {
  water: GlassWater,
  microphone: Mic,
  technician: Wrench,
  other: MessageCircleQuestion,
};
