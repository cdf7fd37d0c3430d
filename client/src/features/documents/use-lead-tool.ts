// Whether one leads the room through the pages: on and off at this device, and who was handed the lead. What is sent while it is on:
// use-lead.ts.
import { leadDocument } from '@hop/shared/documents/documents-commands.js';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  refusalText,
  useActor,
  useCan,
  useChairOrder,
  useCommand,
  useEntity,
  useScope,
} from '../../live';
import { showToast } from '../../ui';

export interface LeadTool {
  readonly may: boolean;
  /** May take it from whoever has it, and hand it on. */
  readonly mayHandOver: boolean;
  readonly on: boolean;
  readonly leaderId: string | null;
  /** Null: back to those who run the meeting. Answers whether it was done. */
  hand(participantId: string | null): Promise<boolean>;
  toggle(): void;
  /** Off here alone. */
  drop(): void;
}

/** Whom those who run the meeting handed the lead. */
export function useLeaderId(): string | null {
  const { meetingId } = useScope();
  return useEntity('presentation', meetingId)?.leaderId ?? null;
}

export const useMayShow = (): boolean => useCan('document.show', { participantId: useLeaderId() });

export function useLeadTool(): LeadTool {
  const { t } = useTranslation('documents');
  const { participantId } = useActor();
  const leaderId = useLeaderId();
  const mayHandOver = useCan('document.lead');
  const may = useMayShow() && participantId !== null;
  const order = useChairOrder();
  const orderOf = order?.onOrderOf;
  const { send } = useCommand(leadDocument);
  const [wanted, setWanted] = useState(false);
  // One hand at a time: whoever else takes the lead ends it here.
  useEffect(() => {
    if (leaderId !== null && leaderId !== participantId) setWanted(false);
  }, [leaderId, participantId]);

  const hand = useCallback(
    async (to: string | null) => {
      try {
        await send(
          { participantId: to },
          orderOf === undefined ? undefined : { onOrderOf: orderOf },
        );
        return true;
      } catch (error) {
        showToast({ tone: 'no', title: refusalText(error) });
        return false;
      }
    },
    [send, orderOf],
  );
  const on = may && wanted;
  const drop = useCallback(() => setWanted(false), []);
  const toggle = useCallback(() => {
    setWanted(!on);
    if (!on) showToast({ tone: 'ok', title: t('lead.begun'), detail: t('lead.how') });
    const to = on ? null : participantId;
    if (mayHandOver && to !== leaderId) void hand(to);
  }, [on, t, participantId, mayHandOver, leaderId, hand]);
  return useMemo(
    () => ({ may, mayHandOver, on, leaderId, hand, toggle, drop }),
    [may, mayHandOver, on, leaderId, hand, toggle, drop],
  );
}
