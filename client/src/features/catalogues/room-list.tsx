// The rooms of the office: adding one, opening its drawing, the trash with its way back.
import type { Room } from '@hop/shared/catalogues/catalogue.js';
import { addRoom, restoreRoom, trashRoom } from '@hop/shared/catalogues/catalogues-commands.js';
import { Armchair, DoorOpen, Plus, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Button, Card, IconButton, Row, RowList, TextField, TrashFold } from '../../ui';
import styles from './catalogues.module.css';

const collator = new Intl.Collator('vi', { numeric: true });

export function RoomList({ onDraw }: { onDraw: (roomId: string) => void }) {
  const { t } = useTranslation('catalogues');
  const rooms = useEntities('room').toSorted((a, b) => collator.compare(a.name, b.name));
  const kept = rooms.filter(({ trashed }) => !trashed);
  const trashed = rooms.filter((room) => room.trashed);
  const trash = useAct(trashRoom, { done: () => t('trashed') });
  const restore = useAct(restoreRoom, { done: () => t('restored') });
  const detail = ({ address, seats }: Room): string =>
    [address, t('room.seats', { count: seats.length })].filter(Boolean).join(' · ');
  return (
    <Card flush title={t('rooms')}>
      <AddRoom onAdded={onDraw} />
      {kept.length === 0 && <p className={styles.none}>{t('none.room')}</p>}
      <RowList label={t('rooms')}>
        {kept.map((room) => (
          <Row
            key={room.id}
            icon={DoorOpen}
            title={room.name}
            detail={detail(room)}
            act={
              <span className={styles.acts}>
                <Button
                  icon={Armchair}
                  aria-label={t('room.drawOf', { name: room.name })}
                  onClick={() => onDraw(room.id)}
                >
                  {t('room.draw')}
                </Button>
                <IconButton
                  icon={Trash2}
                  label={t('trashOf', { name: room.name })}
                  onClick={() => void trash.act({ roomId: room.id })}
                />
              </span>
            }
          />
        ))}
      </RowList>
      <TrashFold
        title={t('trash', { count: trashed.length })}
        rows={trashed.map(({ id, name }) => ({ id, title: name }))}
        restoreLabel={t('restore')}
        restoreOf={(name) => t('restoreOf', { name })}
        onRestore={(roomId) => void restore.act({ roomId })}
      />
    </Card>
  );
}

function AddRoom({ onAdded }: { onAdded: (roomId: string) => void }) {
  const { t } = useTranslation('catalogues');
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const { act, busy } = useAct(addRoom, { done: () => t('added', { name }) });
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    const made = await act({ name, address });
    if (made === null) return;
    setName('');
    setAddress('');
    onAdded(made.roomId);
  };
  return (
    <form className={styles.addRoom} noValidate onSubmit={(event) => void add(event)}>
      <TextField
        label={t('room.name')}
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextField
        label={t('room.address')}
        maxLength={300}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Button type="submit" icon={Plus} busy={busy} busyLabel={t('saving')}>
        {t('room.add')}
      </Button>
    </form>
  );
}
