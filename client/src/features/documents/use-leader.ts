// Who turns the page for the room, as everybody names them, and whether they are at it. Not for the right to lead: use-lead-tool.ts.
import { VIEW_AGAIN_MS, viewSchema } from '@hop/shared/documents/lead.js';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor, useEntity, useEphemeral, useScope } from '../../live';
import { titledName } from './people';

/** Two words of whoever leads may be lost on the way before they count as having stopped. */
const SILENCE_MS = 3 * VIEW_AGAIN_MS;

/** Whom those who run the meeting handed the lead. */
export function useLeaderId(): string | null {
  const { meetingId } = useScope();
  return useEntity('presentation', meetingId)?.leaderId ?? null;
}

export interface Leader {
  /** "Chủ tọa", or the one who was handed the lead: "Bà Hoàng Thị Lụa". */
  readonly name: string;
  readonly isChair: boolean;
  /** Oneself: nobody to follow. */
  readonly isMe: boolean;
}

export function useLeader(): Leader {
  const { t } = useTranslation('documents');
  const { participantId, role } = useActor();
  const leaderId = useLeaderId();
  const person = useEntity('participant', leaderId);
  const isChair = leaderId === null || person?.role === 'chair';
  const name = isChair ? t('leader.chair') : person ? titledName(person) : t('leader.gone');
  const isMe = leaderId === null ? role === 'chair' : leaderId === participantId;
  return { name, isChair, isMe };
}

/** Whether the room is being led through the pages at this moment: whoever does says so every two seconds, and once
 * that they have stopped; a device that dropped out falls silent.
 */
export function useIsLed(): boolean {
  const leaderId = useLeaderId();
  const [heardId, setHeardId] = useState<string | null>(null);
  const silence = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const hear = useCallback((body: unknown) => {
    const heard = viewSchema.safeParse(body);
    if (!heard.success) return;
    const { participantId, last } = heard.data;
    if (last) return setHeardId((now) => (now === participantId ? null : now));
    clearTimeout(silence.current);
    silence.current = setTimeout(() => setHeardId(null), SILENCE_MS);
    setHeardId(participantId);
  }, []);
  useEphemeral('view', hear);
  useEffect(() => () => clearTimeout(silence.current), []);
  return heardId !== null && (leaderId === null || heardId === leaderId);
}
