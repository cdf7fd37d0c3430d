// "Nhắc Phòng Kinh tế": a notice to those who prepare an item that has no document yet. Written once; then it says when.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { preparers } from '@hop/shared/agenda/preparing.js';
import { documentReminder } from '@hop/shared/agenda/sentences.js';
import { remindOfDocuments } from '@hop/shared/documents/documents-commands.js';
import { isServed, mayMessage } from '@hop/shared/messages/receiving.js';
import { lastTold, mayRemind, remindedWords } from '@hop/shared/messages/reminding.js';
import { BellRing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities, useEntity, useScope, useServerNow } from '../../live';
import { Button } from '../../ui';
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
  const { act, busy } = useAct(remindOfDocuments, {
    done: ({ reminded: count }) => t('remind.done', { count }),
  });
  const now = useServerNow(TICK_MS);
  const [first] = people;
  if (meeting === undefined) return null;
  if (first === undefined || !mayMessage(meeting.state))
    return (
      <p className={styles.detail}>
        {t(first === undefined ? 'remind.nobody' : 'remind.notIssued')}
      </p>
    );
  const times = people.map(({ id }) => lastTold(messages, id, text));
  const known = times.flatMap((at) => at ?? []);
  const isLocked = times.every((at) => !mayRemind(at, now));
  const who = people.length === 1 ? first.name : first.unitName;
  return (
    <>
      <Button
        block
        icon={BellRing}
        disabled={isLocked}
        busy={busy}
        busyLabel={t('remind.sending')}
        onClick={() => void act({ agendaItemId: item.id })}
      >
        {t('remind.act', { who })}
      </Button>
      {known.length > 0 && (
        <p role="status" className={styles.detail}>
          {t(isLocked ? 'remind.atAgain' : 'remind.at', remindedWords(known))}
        </p>
      )}
    </>
  );
}
