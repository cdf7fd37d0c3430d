// "Nhắc Phòng Kinh tế": a notice to those who prepare an item that has no document yet. Written once; then it says when.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { preparers, REMIND_AGAIN_MS } from '@hop/shared/agenda/preparing.js';
import { documentReminder } from '@hop/shared/agenda/sentences.js';
import { sendMessage } from '@hop/shared/messages/messages-commands.js';
import { isServed, mayMessage } from '@hop/shared/messages/receiving.js';
import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import {
  refusalText,
  useCommand,
  useEntities,
  useEntity,
  useScope,
  useServerNow,
} from '../../live';
import { Button, showToast } from '../../ui';
import styles from './desk-section.module.css';

/** Often enough for a button that opens again after minutes. */
const TICK_MS = 30_000;

export function RemindOfDocuments({ item }: { item: AgendaItem }) {
  const { t } = useTranslation('secretary-desk');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const people = preparers(
    item,
    useEntities('participant').filter(({ role }) => isServed(role)),
  );
  const text = documentReminder(item);
  const messages = useEntities('message');
  const { send } = useCommand(sendMessage);
  const [busy, setBusy] = useState(false);
  const now = useServerNow(TICK_MS);
  const [first] = people;
  if (meeting === undefined) return null;
  if (first === undefined || !mayMessage(meeting.state))
    return (
      <p className={styles.detail}>
        {t(first === undefined ? 'remind.nobody' : 'remind.notIssued')}
      </p>
    );
  const whom = new Set(people.map(({ id }) => id));
  const at = messages
    .filter(
      (one) =>
        one.text === text &&
        one.withdrawnAt === null &&
        one.participantId !== null &&
        whom.has(one.participantId),
    )
    .reduce<number | null>((last, { sentAt }) => Math.max(last ?? 0, sentAt), null);
  const remind = async (): Promise<void> => {
    setBusy(true);
    try {
      for (const { id: participantId } of people)
        await send({ to: { audience: 'person', participantId }, text, mustAcknowledge: true });
      showToast({ tone: 'ok', title: t('remind.done', { count: people.length }) });
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    }
    setBusy(false);
  };
  const isRecent = at !== null && now - at < REMIND_AGAIN_MS;
  const who = people.length === 1 ? first.name : first.unitName;
  return (
    <>
      <Button
        block
        icon={BellRing}
        disabled={isRecent}
        busy={busy}
        busyLabel={t('remind.sending')}
        onClick={() => void remind()}
      >
        {t('remind.act', { who })}
      </Button>
      {at !== null && (
        <p role="status" className={styles.detail}>
          {t('remind.at', { time: formatTime(at) })}
        </p>
      )}
    </>
  );
}
