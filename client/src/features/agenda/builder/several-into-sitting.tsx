// Several items into one sitting: chosen in the list one by one, then sent together as one act that is undone as one.
import { moveToSitting } from '@hop/shared/agenda/agenda-commands.js';
import { CheckCheck, ListChecks, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../live';
import { Button, SelectField } from '../../../ui';
import { useSittings } from '../use-sittings';
import styles from './builder.module.css';
import { useAgendaOrder } from './use-agenda-order';

const NONE = '';

export interface Several {
  readonly ids: ReadonlySet<string>;
  /** `inOrder`: with Shift, everything from the one pressed before up to this one, as it stands in the list. */
  readonly toggle: (agendaItemId: string, inOrder: readonly string[] | null) => void;
  readonly chooseAll: (agendaItemIds: readonly string[]) => void;
}

/** null: one item at a time is chosen, to be edited. */
export function useSeveral() {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const [pressed, setPressed] = useState<string | null>(null);
  const several: Several | null = ids && {
    ids,
    chooseAll: (all) => setIds(new Set(all)),
    toggle: (id, inOrder) => {
      const [from, to] = [inOrder?.indexOf(pressed ?? '') ?? -1, inOrder?.indexOf(id) ?? -1];
      setPressed(id);
      if (inOrder !== null && from >= 0 && to >= 0)
        setIds(new Set([...ids, ...inOrder.slice(Math.min(from, to), Math.max(from, to) + 1)]));
      else
        setIds(ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]));
    },
  };
  return { several, begin: () => setIds(new Set()), end: () => setIds(null) };
}

interface SeveralIntoSittingProps {
  several: Several | null;
  onBegin: () => void;
  onEnd: () => void;
}

export function SeveralIntoSitting({ several, onBegin, onEnd }: SeveralIntoSittingProps) {
  const { t } = useTranslation('agenda');
  const { sittings } = useSittings();
  const { items } = useAgendaOrder();
  const [chosen, setChosen] = useState<string | null>(null);
  const { act, busy } = useAct(moveToSitting, {
    done: ({ moved }) => t('sitting.severalMoved', { count: moved }),
  });
  const [first] = sittings;
  if (first === undefined) return null;
  if (several === null)
    return (
      <Button variant="quiet" icon={CheckCheck} onClick={onBegin}>
        {t('sitting.several')}
      </Button>
    );
  const count = several.ids.size;
  const place = chosen ?? first.id;
  const put = async (): Promise<void> => {
    const sittingId = place === NONE ? null : place;
    if ((await act({ agendaItemIds: [...several.ids], sittingId })) !== null) onEnd();
  };
  return (
    <div className={styles.several} role="group" data-stays aria-label={t('sitting.several')}>
      <SelectField
        label={count === 0 ? t('sitting.noneChosen') : t('sitting.into', { count })}
        data={[
          ...sittings.map(({ id, number }) => ({
            value: id,
            label: t('sitting.name', { number }),
          })),
          { value: NONE, label: t('sitting.none') },
        ]}
        value={place}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button
        variant="primary"
        disabled={count === 0}
        busy={busy}
        busyLabel={t('builder.sending')}
        onClick={() => void put()}
      >
        {t('sitting.put')}
      </Button>
      <Button
        icon={ListChecks}
        onClick={() =>
          several.chooseAll(items.filter(({ parentId }) => parentId === null).map(({ id }) => id))
        }
      >
        {t('sitting.chooseAll')}
      </Button>
      <Button icon={X} onClick={onEnd}>
        {t('sitting.stopChoosing')}
      </Button>
    </div>
  );
}
