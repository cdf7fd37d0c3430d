// Draws the seats of one room. Begins from a template or an empty floor; saved as a whole, or put away.
import type { Room } from '@hop/shared/catalogues/catalogue.js';
import { editRoom } from '@hop/shared/catalogues/catalogues-commands.js';
import { layOut } from '@hop/shared/seating/layout.js';
import type { SeatingTemplate } from '@hop/shared/seating/seating-plan.js';
import { ArrowLeft, Plus, Trash2, TriangleAlert, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../live';
import { Button, Card, Note, showToast, TextField } from '../../ui';
import styles from './catalogues.module.css';
import { DrawingBoard } from './drawing-board';
import { useDrawing } from './use-drawing';

/** To begin from; every seat may be moved afterwards. */
const templates: readonly SeatingTemplate[] = [
  { kind: 'theatre', head: 5, rows: 5, columns: 10 },
  { kind: 'horseshoe', head: 3, outer: 20, inner: 0 },
  { kind: 'roundTable', seats: 12 },
];

export function RoomEditor({ room, onBack }: { room: Room; onBack: () => void }) {
  const { t } = useTranslation('catalogues');
  const drawing = useDrawing(room.seats);
  const [name, setName] = useState(room.name);
  const [address, setAddress] = useState(room.address);
  const { send, state } = useCommand(editRoom);
  const dirty = drawing.changed || name !== room.name || address !== room.address;
  const save = async (): Promise<void> => {
    try {
      const seats = [...drawing.seats];
      await send({ roomId: room.id, baseVersion: room.version, name, address, seats });
      showToast({ tone: 'ok', title: t('room.saved', { name }) });
      onBack();
    } catch (refusal) {
      showToast({ tone: 'no', title: refusalText(refusal) });
    }
  };
  const add = (): void => {
    if (!drawing.add()) showToast({ tone: 'no', title: t('room.full') });
  };
  return (
    <Card>
      <div className={styles.editor}>
        <div className={styles.addRoom}>
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
        </div>
        <div className={styles.tools} role="group" aria-label={t('room.tools')}>
          <Button icon={Plus} onClick={add}>
            {t('room.addSeat')}
          </Button>
          <Button icon={Undo2} disabled={!drawing.changed} onClick={drawing.undo}>
            {t('room.undo')}
          </Button>
          {templates.map((template) => (
            <Button
              key={template.kind}
              variant="quiet"
              onClick={() => drawing.begunFrom(layOut(template))}
            >
              {t(`room.template.${template.kind}`)}
            </Button>
          ))}
        </div>
        <DrawingBoard drawing={drawing} />
        <p className={styles.words}>{t('room.how')}</p>
        {drawing.at !== null && drawing.chosen && (
          <div className={styles.tools}>
            <TextField
              label={t('room.seatName')}
              maxLength={6}
              value={drawing.chosen.name}
              onChange={(event) => drawing.rename(event.currentTarget.value)}
            />
            <Button icon={Trash2} onClick={() => drawing.remove(drawing.at ?? 0)}>
              {t('room.removeSeat')}
            </Button>
          </div>
        )}
        {drawing.faulty.size > 0 && (
          <Note
            icon={TriangleAlert}
            tone="warn"
            title={t('room.faulty', { names: [...drawing.faulty].join(', ') })}
          />
        )}
        <div className={styles.foot}>
          <span role="status">{t('room.seats', { count: drawing.seats.length })}</span>
          <Button icon={ArrowLeft} onClick={onBack}>
            {t(dirty ? 'room.discard' : 'room.back')}
          </Button>
          <Button
            variant="primary"
            disabled={!dirty || drawing.faulty.size > 0 || name.trim() === ''}
            busy={state === 'sending'}
            busyLabel={t('saving')}
            onClick={() => void save()}
          >
            {t('room.save')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
