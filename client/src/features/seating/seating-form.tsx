// Making the plan: the shape of the hall, how many seats, in which order people are put on them. One act seats everybody.
import {
  inTheHall,
  seatingOrders,
  toBeSeated,
  type SeatingOrder,
} from '@hop/shared/seating/placing.js';
import { arrangeSeats } from '@hop/shared/seating/seating-commands.js';
import type { SeatingTemplate } from '@hop/shared/seating/seating-plan.js';
import type { Room } from '@hop/shared/catalogues/catalogue.js';
import { Armchair } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OfficeProvider, useAct, useEntities, useEntity, useScope } from '../../live';
import { Button, NumberField, Segmented, SelectField } from '../../ui';
import { DrawnRooms, isDrawing } from './drawn-rooms';
import styles from './seats.module.css';
import { countsOf, seatCount, suggested, templateKinds } from './templates';

export function SeatingForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('seating');
  const { meetingId } = useScope();
  const plan = useEntity('seatingPlan', meetingId);
  const people = toBeSeated(inTheHall(useEntities('participant'), useEntities('site')));
  const leads = people.filter(({ role }) => role === 'chair' || role === 'presidium').length;
  const others = people.length - leads;
  const [changed, setChanged] = useState<SeatingTemplate | null>(null);
  const [order, setOrder] = useState<SeatingOrder>('givenName');
  const { act, busy } = useAct(arrangeSeats, {
    done: ({ seated }) => t('form.done', { count: seated }),
  });
  const template = changed ?? plan?.template ?? suggested('horseshoe', leads, others);
  const seats = seatCount(template);
  const kinds = (rooms: readonly Room[] = []) => (
    <SelectField
      label={t('form.kind')}
      data={[
        ...templateKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ...rooms.map((room) => ({ value: room.id, label: t('kind.room', { name: room.name }) })),
        ...(template.kind === 'drawn' && !rooms.some((room) => isDrawing(room, template))
          ? [{ value: 'drawn', label: t('kind.room', { name: template.roomName }) }]
          : []),
      ]}
      value={
        template.kind === 'drawn'
          ? (rooms.find((room) => isDrawing(room, template))?.id ?? 'drawn')
          : template.kind
      }
      onChange={(event) => {
        const { value } = event.currentTarget;
        const kind = templateKinds.find((one) => one === value);
        const room = rooms.find(({ id }) => id === value);
        if (kind) setChanged(suggested(kind, leads, others));
        else if (room) setChanged({ kind: 'drawn', roomName: room.name, drawing: [...room.seats] });
      }}
    />
  );
  const send = async (): Promise<void> => {
    if ((await act({ template, order })) !== null) onDone();
  };
  return (
    <div className={styles.form}>
      <OfficeProvider fallback={kinds()} refused={() => kinds()}>
        <DrawnRooms>{kinds}</DrawnRooms>
      </OfficeProvider>
      {countsOf(template).map(({ key, value, least, most }) => (
        <NumberField
          key={key}
          label={t(`count.${key}`)}
          min={least}
          max={most}
          clampBehavior="strict"
          allowDecimal={false}
          value={value}
          onChange={(typed) => {
            if (typeof typed === 'number' && typed >= least)
              setChanged({ ...template, [key]: typed });
          }}
        />
      ))}
      <Segmented
        label={t('form.order')}
        value={order}
        options={seatingOrders.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={setOrder}
      />
      <p role="status" className={styles.words}>
        {t(seats < people.length ? 'form.tooFew' : 'form.enough', { seats, people: people.length })}
      </p>
      {plan !== undefined && (
        <p className={styles.words}>{t('form.consequence', { count: people.length })}</p>
      )}
      <Button
        variant="primary"
        icon={Armchair}
        busy={busy}
        busyLabel={t('sending')}
        onClick={() => void send()}
      >
        {t(plan === undefined ? 'form.make' : 'form.remake')}
      </Button>
    </div>
  );
}
