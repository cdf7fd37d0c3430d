// One person at roll call: the state in a word with its time, and the one act that follows from it.
import type { Attendance, Participant } from '@hop/shared/participants/participant.js';
import { checkIn, checkOut } from '@hop/shared/participants/participants-commands.js';
import {
  Check,
  Circle,
  LogOut,
  UserRoundCheck,
  UserX,
  WifiOff,
  type LucideIcon,
} from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct, useCan } from '../../live';
import { Badge, Button, Row } from '../../ui';
import { AbsenceDialog } from './absence-dialog';
import { standing, titledName } from './people';
import styles from './people.module.css';
import { useRollWords } from './roll-words';

type Tone = ComponentProps<typeof Badge>['tone'];
const looks: Readonly<Record<Attendance['state'] | 'awaited', { icon: LucideIcon; tone: Tone }>> = {
  awaited: { icon: Circle, tone: 'neutral' },
  present: { icon: Check, tone: 'ok' },
  left: { icon: LogOut, tone: 'warn' },
  excused: { icon: UserX, tone: 'neutral' },
  absent: { icon: UserX, tone: 'warn' },
  substituted: { icon: UserRoundCheck, tone: 'neutral' },
};

interface RollCallRowProps {
  person: Participant;
  attendance: Attendance | undefined;
  /** No device of theirs is connected. Says nothing of attendance. */
  isLost?: boolean;
  /** The roll is open. */
  mayArrive: boolean;
}

export function RollCallRow({ person, attendance, isLost = false, mayArrive }: RollCallRowProps) {
  const { t } = useTranslation('participants');
  const name = titledName(person);
  const mayExcuse = useCan('attendance.excuse');
  const words = useRollWords(attendance);
  const [excusing, setExcusing] = useState(false);
  const arrive = useAct(checkIn, { done: () => t('rollCall.arrived', { name }) });
  const leave = useAct(checkOut, { done: () => t('rollCall.gone', { name }) });
  const state = attendance?.state ?? 'awaited';
  const at = state === 'left' ? attendance?.leftAt : attendance?.checkedInAt;
  const isThere = state === 'present' || (state === 'substituted' && attendance?.leftAt === null);
  const { icon, tone } = looks[state];
  return (
    <Row
      person={person.name}
      title={name}
      detail={[standing(person), person.simulated && t('simulated'), ...words]
        .filter(Boolean)
        .join(' · ')}
      act={
        <span className={styles.marks}>
          <Badge icon={icon} tone={tone}>
            {t(`state.${state}`)}
            {at ? ` · ${formatTime(at)}` : ''}
          </Badge>
          {state === 'present' && isLost && (
            <Badge icon={WifiOff} tone="warn">
              {t('rollCall.lost')}
            </Badge>
          )}
          {isThere && (
            <Button
              busy={leave.busy}
              busyLabel={t('sending')}
              onClick={() => void leave.act({ participantId: person.id })}
            >
              {t('rollCall.leave')}
            </Button>
          )}
          {state !== 'present' && mayExcuse && (
            <Button variant="quiet" onClick={() => setExcusing(true)}>
              {t('rollCall.away')}
            </Button>
          )}
          {mayArrive && state !== 'present' && (state !== 'substituted' || mayExcuse) && (
            <Button
              aria-label={t('rollCall.arriveNamed', { name })}
              busy={arrive.busy}
              busyLabel={t('sending')}
              onClick={() => void arrive.act({ participantId: person.id, mode: 'inPerson' })}
            >
              {t('rollCall.arrive')}
            </Button>
          )}
          {excusing && (
            <AbsenceDialog
              person={person}
              attendance={attendance}
              onClose={() => setExcusing(false)}
            />
          )}
        </span>
      }
    />
  );
}
