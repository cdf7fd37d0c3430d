// One person on the board: who, why not ready in words, and the two acts that help. Drawn anew only when something of theirs changes.
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { Check, CircleAlert, MailX, UserX } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan } from '../../live';
import { Badge, Button, Row } from '../../ui';
import type { PersonRow } from './board-rows';
import { CallButton } from './call-button';
import { ReadDialog } from './read-dialog';
import styles from './readiness.module.css';
import { usePersonWords } from './readiness-words';

const looks = {
  ready: { icon: Check, tone: 'ok' },
  notReady: { icon: CircleAlert, tone: 'warn' },
  notInvited: { icon: MailX, tone: 'neutral' },
  away: { icon: UserX, tone: 'neutral' },
} as const;

export const ReadyPerson = memo(
  function ReadyPerson({ row }: { row: PersonRow }) {
    const { t } = useTranslation('readiness');
    const { person, siteName, ready } = row;
    const name = [person.honorific, person.name].filter(Boolean).join(' ');
    const unit = person.unitName || person.position;
    // "UBND xã Tản Lĩnh" says which site it is.
    const place = siteName === null || unit.includes(siteName) ? unit : `${unit} · ${siteName}`;
    const words = usePersonWords(row);
    const arrive = useAct(checkIn, { done: () => t('arrived', { name }) });
    const mayCheckIn = useCan('attendance.checkIn', { participantId: person.id });
    const { icon, tone } = looks[ready.state];
    return (
      <Row
        title={name}
        detail={
          <>
            <span className={styles.unit}>{place}</span>
            <span className={ready.state === 'notReady' ? styles.reasons : styles.unit}>
              {words.join(' · ')}
            </span>
          </>
        }
        act={
          <span className={styles.acts}>
            <ReadDialog
              label={t('receipt.open')}
              named={t('receipt.openNamed', { name })}
              title={t('receipt.ofPerson', { name })}
              lines={row.reading}
            />
            {ready.state === 'notReady' ? (
              <>
                <CallButton participantId={person.id} name={name} />
                {ready.reasons.includes('notHere') && mayCheckIn && (
                  <Button
                    busy={arrive.busy}
                    aria-label={t('arriveNamed', { name })}
                    onClick={() => void arrive.act({ participantId: person.id })}
                  >
                    {t('arrive')}
                  </Button>
                )}
              </>
            ) : (
              <Badge icon={icon} tone={tone}>
                {t(`state.${ready.state}`)}
              </Badge>
            )}
          </span>
        }
      />
    );
  },
  ({ row: before }, { row: after }) =>
    before.person === after.person &&
    before.siteName === after.siteName &&
    before.connected === after.connected &&
    JSON.stringify([before.facts, before.ready, before.reading]) ===
      JSON.stringify([after.facts, after.ready, after.reading]),
);
