// Whether one leads the room through the pages: on and off at this device, and who was handed the lead. What is sent while it is on:
// use-lead.ts.
import { VIEW_EVERY_MS } from '@hop/shared/documents/lead.js';
import { leadDocument } from '@hop/shared/documents/documents-commands.js';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  refusalText,
  useActor,
  useCan,
  useChairOrder,
  useCommand,
  useSendEphemeral,
} from '../../live';
import { showToast } from '../../ui';
import type { ViewWord } from './lead';
import { useLeader, useLeaderId } from './use-leader';

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
  /** What the room was told last of the part in view; it is told of the end with it. */
  readonly told: { current: ViewWord | null };
}

export const useMayShow = (): boolean => useCan('document.show', { participantId: useLeaderId() });

/** `onLost`: somebody else took or ended the lead that one had. */
export function useLeadTool(onLost?: () => void): LeadTool {
  const { t } = useTranslation('documents');
  const { participantId } = useActor();
  const leaderId = useLeaderId();
  const mayHandOver = useCan('document.lead');
  const may = useMayShow() && participantId !== null;
  const order = useChairOrder();
  const orderOf = order?.onOrderOf;
  const { send } = useCommand(leadDocument);
  const [wanted, setWanted] = useState(false);
  const isMine = leaderId !== null && leaderId === participantId;
  const { name, isChair } = useLeader();
  const wasMine = useRef(isMine);
  const lose = useRef(onLost);
  useEffect(() => {
    lose.current = onLost;
  });
  const gave = useRef(false);
  // One hand at a time: whoever else takes the lead ends it here, and so do those who take it back. Whoever loses it is told.
  useEffect(() => {
    const lost = wasMine.current && !isMine;
    if (lost || (leaderId !== null && !isMine)) setWanted(false);
    if (lost && !gave.current) {
      lose.current?.();
      showToast({
        tone: 'ok',
        title: isChair ? t('lead.takenBack') : t('lead.passedOn', { name }),
        detail: t('lead.takenBackNext'),
      });
    }
    wasMine.current = isMine;
    gave.current = false;
  }, [leaderId, isMine, isChair, name, t]);

  const hand = useCallback(
    async (to: string | null) => {
      gave.current = true;
      try {
        await send(
          { participantId: to },
          orderOf === undefined ? undefined : { onOrderOf: orderOf },
        );
        return true;
      } catch (error) {
        gave.current = false;
        showToast({ tone: 'no', title: refusalText(error) });
        return false;
      }
    },
    [send, orderOf],
  );
  const on = may && wanted;
  const told = useRef<ViewWord | null>(null);
  const tell = useSendEphemeral();
  const lastWord = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!on) return;
    clearTimeout(lastWord.current);
    return () => {
      const view = told.current;
      told.current = null;
      if (view === null) return;
      // A word that may be lost is lost beside a command that goes out at this moment: the lead is given back by one.
      lastWord.current = setTimeout(() => tell('view', { ...view, last: true }), VIEW_EVERY_MS);
    };
  }, [on, tell]);
  const drop = useCallback(() => setWanted(false), []);
  const toggle = useCallback(() => {
    setWanted(!on);
    const to = on ? null : participantId;
    if (mayHandOver && to !== leaderId) void hand(to);
  }, [on, participantId, mayHandOver, leaderId, hand]);
  return useMemo(
    () => ({ may, mayHandOver, on, leaderId, hand, toggle, drop, told }),
    [may, mayHandOver, on, leaderId, hand, toggle, drop],
  );
}
