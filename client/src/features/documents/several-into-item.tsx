// Several documents into one item of the agenda: chosen in the list, sent together, taken back together.
import { CheckCheck, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, SelectField } from '../../ui';
import styles from './document-board.module.css';
import { useItemOptions } from './use-item-options';
import type { MoveSeveral } from './use-move-several';
import type { Several } from './use-several';

interface SeveralIntoItemProps {
  several: Several | null;
  onBegin: () => void;
  onEnd: () => void;
  moving: MoveSeveral;
}

export function SeveralIntoItem({ several, onBegin, onEnd, moving }: SeveralIntoItemProps) {
  const { t } = useTranslation('documents');
  const options = useItemOptions();
  /** null: not said yet; '' stands for no item. */
  const [itemId, setItemId] = useState<string | null>(null);
  const { move, undo, last, busy } = moving;
  if (several === null)
    return (
      <div className={styles.severalDoor}>
        <Button variant="quiet" icon={CheckCheck} onClick={onBegin}>
          {t('several.begin')}
        </Button>
        {last > 0 && (
          <Button
            variant="quiet"
            icon={Undo2}
            busy={busy}
            busyLabel={t('several.undoing')}
            onClick={() => void undo()}
          >
            {t('several.undo', { count: last })}
          </Button>
        )}
      </div>
    );
  const count = several.ids.size;
  const put = async (): Promise<void> => {
    if (itemId !== null && (await move([...several.ids], itemId === '' ? null : itemId))) onEnd();
  };
  return (
    <div className={styles.several} role="group" aria-label={t('several.begin')}>
      <SelectField
        label={count === 0 ? t('several.none') : t('several.into', { count })}
        data={[{ value: 'none', label: t('several.choose'), disabled: true }, ...options]}
        value={itemId ?? 'none'}
        onChange={(event) => setItemId(event.currentTarget.value)}
      />
      <Button
        variant="primary"
        disabled={count === 0 || itemId === null}
        busy={busy}
        busyLabel={t('several.putting')}
        onClick={() => void put()}
      >
        {t('several.put')}
      </Button>
      <Button icon={X} onClick={onEnd}>
        {t('several.stop')}
      </Button>
    </div>
  );
}
