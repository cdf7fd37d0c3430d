// Reception: whoever comes is found by a few letters and checked in by one tap; a tap on the wrong name is taken back within a minute.
import { TAKE_BACK_MS } from '@hop/shared/arrivals/slots.js';
import { takeBackArrival } from '@hop/shared/arrivals/arrivals-commands.js';
import { compareNames } from '@hop/shared/participants/names.js';
import type { Attendance, Participant } from '@hop/shared/participants/participant.js';
import { checkIn, checkOut } from '@hop/shared/participants/participants-commands.js';
import { Check, Circle, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatTime } from '../../lib/format';
import { matches } from '../../lib/search';
import { useAct, useEntities, useEntity, useRoll, useScope, useServerNow } from '../../live';
import { Badge, Button, Card, Row, RowList, SearchField, useStill } from '../../ui';
import styles from './arrivals.module.css';

/** As many rows as fit a hand's reach; more letters find the rest. */
const SHOWN = 8;
const TICK_MS = 1_000;

/** `siteId`: only the people of this site, as its operator sees them. Nothing is listed before somebody types, unless `all`. */
export function Reception({
  siteId,
  all = false,
  children,
}: {
  siteId?: string;
  all?: boolean;
  /** Under the list. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('arrivals');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const sittingId = meeting?.currentSittingId ?? null;
  const roll = useRoll();
  const isOpen = roll?.opensAt === null;
  const people = useEntities('participant').filter(
    (person) => siteId === undefined || person.siteId === siteId,
  );
  const rows = new Map(
    useEntities('attendance')
      .filter((row) => row.sittingId === sittingId)
      .map((row) => [row.participantId, row]),
  );
  const present = people.filter(({ id }) => rows.get(id)?.state === 'present').length;
  const [typed, setTyped] = useState('');
  const listed = all || typed.trim() !== '';
  const found = listed ? find(people, typed) : [];
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <Card
      flush
      title={t(all ? 'reception.siteTitle' : 'reception.title')}
      aside={<b>{t('reception.present', { present, expected: people.length })}</b>}
    >
      {people.length > (all ? SHOWN : 0) && (
        <div className={styles.find}>
          {!all && <p className={styles.words}>{t('reception.words')}</p>}
          <SearchField
            label={t('reception.search')}
            placeholder={t('reception.searchHint')}
            value={typed}
            onChange={setTyped}
          />
        </div>
      )}
      {shown.length > 0 && (
        <RowList label={t('reception.label')}>
          {shown.map((person) => (
            <ReceptionRow
              key={person.id}
              person={person}
              attendance={rows.get(person.id)}
              isOpen={isOpen}
              isAmongOwn={siteId !== undefined}
            />
          ))}
        </RowList>
      )}
      <p role="status" className={styles.foot}>
        {roll !== null &&
          roll.opensAt !== null &&
          `${t('reception.opensAt', { time: formatDateTime(roll.opensAt) })} `}
        {people.length === 0 && t('reception.nobody')}
        {people.length > 0 && listed && found.length === 0 && t('reception.none')}
        {found.length > shown.length && t('reception.more', { count: found.length - shown.length })}
      </p>
      {children}
    </Card>
  );
}

const find = (people: readonly Participant[], typed: string): readonly Participant[] =>
  people
    .filter(({ name, position, unitName }) => matches(`${name} ${position} ${unitName}`, typed))
    .sort((one, other) => compareNames(one.name, other.name) || (one.id < other.id ? -1 : 1));

interface ReceptionRowProps {
  person: Participant;
  attendance: Attendance | undefined;
  /** Once the meeting is over the roll is only read. */
  isOpen: boolean;
  /** At a site's own desk everybody knows the unit. */
  isAmongOwn: boolean;
}

function ReceptionRow({ person, attendance, isOpen, isAmongOwn }: ReceptionRowProps) {
  const { t } = useTranslation('arrivals');
  const name = [person.honorific, person.name].filter(Boolean).join(' ');
  const site = useEntity('site', person.siteId);
  const arrivedId = useEntity('arrival', attendance?.id)?.siteId;
  const elsewhere = useEntity('site', arrivedId === person.siteId ? null : arrivedId);
  const arrive = useAct(checkIn, { done: () => t('reception.arrived', { name }) });
  const place = elsewhere && t('reception.arrivedAt', { place: elsewhere.name });
  const unit = isAmongOwn && person.position !== '' ? null : person.unitName;
  return (
    <Row
      person={person.name}
      title={name}
      detail={[person.position, unit, place].filter(Boolean).join(' · ')}
      act={
        !isOpen ? (
          <Badge icon={Circle} tone="neutral">
            {t(`reception.state.${attendance?.state ?? 'absent'}`)}
          </Badge>
        ) : attendance?.state === 'present' ? (
          <Here personId={person.id} name={name} since={attendance.checkedInAt ?? 0} />
        ) : (
          <Button
            size="lg"
            aria-label={t('reception.arriveNamed', { name })}
            busy={arrive.busy}
            busyLabel={t('reception.sending')}
            onClick={() =>
              void arrive.act({
                participantId: person.id,
                mode: site === undefined || site.host ? 'inPerson' : 'online',
              })
            }
          >
            {t('reception.arrive')}
          </Button>
        )
      }
    />
  );
}

function Here({ personId, name, since }: { personId: string; name: string; since: number }) {
  const { t } = useTranslation('arrivals');
  const now = useServerNow(TICK_MS);
  const undo = useAct(takeBackArrival, { done: () => t('reception.undone', { name }) });
  const leave = useAct(checkOut, { done: () => t('reception.left', { name }) });
  const mayUndo = now - since <= TAKE_BACK_MS;
  const { act, busy } = mayUndo ? undo : leave;
  // At the end of the minute one act gives way to another one under the finger.
  const isStill = useStill(String(mayUndo));
  return (
    <span className={styles.marks}>
      <Badge icon={Check} tone="ok">
        {t('reception.here', { at: formatTime(since) })}
      </Badge>
      <Button
        icon={mayUndo ? Undo2 : undefined}
        aria-label={t(mayUndo ? 'reception.undoNamed' : 'reception.leaveNamed', { name })}
        busy={busy}
        busyLabel={t('reception.sending')}
        onClick={() => isStill() && void act({ participantId: personId })}
      >
        {t(mayUndo ? 'reception.undo' : 'reception.leave')}
      </Button>
    </span>
  );
}
