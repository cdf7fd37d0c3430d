// Changing one agenda item. What is typed stays until it is saved or given up, also when a colleague changes the item.
import { editAgendaItem, removeAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetUnsaved, useTellUnsaved } from '../../../lib/unsaved';
import { useDraft } from '../../../lib/use-draft';
import { refusalText, useAct, useCommand } from '../../../live';
import { BothVersions, Button, ConfirmDialog, showToast } from '../../../ui';
import styles from './builder.module.css';
import { SittingField } from './sitting-field';
import { ItemFields, type ItemField, type ItemValues } from './item-fields';

interface AgendaItemFormProps {
  item: AgendaItem;
  startsAt: string;
  onRemoved: () => void;
}

export function AgendaItemForm({ item, startsAt, onRemoved }: AgendaItemFormProps) {
  const { t } = useTranslation('agenda');
  const { send, state } = useCommand(editAgendaItem);
  const { title, kind, plannedMinutes, presenter, presenterUnit } = item;
  const access = item.access ?? 'everyone';
  const present: ItemValues = { title, kind, plannedMinutes, presenter, presenterUnit, access };
  const draft = useDraft(item.id, item.version, present);
  const empty = draft.values.title.trim() === '';

  const save = async (): Promise<boolean> => {
    const { changes, baseVersion } = draft;
    try {
      const { version } = await send({ agendaItemId: item.id, baseVersion, ...changes });
      draft.saved(version, changes);
      showToast({ tone: 'ok', title: t('builder.saved') });
      return true;
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === 'stale';
      showToast({ tone: 'no', title: isStale ? t('builder.stale') : refusalText(error) });
      // Somebody has removed the item: there is nothing left to save.
      return error instanceof Refusal && error.code === 'notFound';
    }
  };
  useTellUnsaved({ id: item.id, name: item.title, dirty: draft.dirty, save, kept: true });
  const inWords = (values: Partial<ItemValues>, field: ItemField): string => {
    if (field === 'kind') return t(`builder.kind.${values.kind ?? 'report'}`);
    if (field === 'access') return t(`access.${values.access ?? 'everyone'}`);
    if (field === 'plannedMinutes')
      return t('builder.minutes', { count: values.plannedMinutes ?? 0 });
    return String(values[field] ?? '');
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ItemFields
        values={draft.values}
        onChange={draft.set}
        titleError={empty ? t('builder.titleNeeded') : undefined}
        startsAt={startsAt}
      />
      <SittingField item={item} />
      {draft.stale && (
        <BothVersions
          fields={(Object.keys(draft.changes) as ItemField[]).map((field) => ({
            key: field,
            label: t(`builder.field.${field}`),
            mine: inWords(draft.changes, field),
            present: inWords(draft.present, field),
          }))}
          onKeepMine={draft.keepMine}
          onTakePresent={draft.takePresent}
        />
      )}
      <div className={styles.acts}>
        <Button
          variant="primary"
          type="submit"
          disabled={!draft.dirty || draft.stale || empty}
          busy={state === 'sending'}
          busyLabel={t('builder.sending')}
        >
          {t('builder.save')}
        </Button>
        {draft.dirty && !draft.stale && (
          <Button onClick={draft.takePresent}>{t('builder.giveUp')}</Button>
        )}
        <RemoveButton item={item} onRemoved={onRemoved} />
      </div>
    </form>
  );
}

function RemoveButton({ item, onRemoved }: { item: AgendaItem; onRemoved: () => void }) {
  const { t } = useTranslation('agenda');
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(removeAgendaItem, { done: () => t('builder.removed') });
  const remove = async (): Promise<void> => {
    const result = await act({ agendaItemId: item.id });
    setAsking(false);
    if (result === null) return;
    forgetUnsaved(item.id);
    onRemoved();
  };
  return (
    <>
      <Button variant="danger" icon={Trash2} onClick={() => setAsking(true)}>
        {t('builder.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('builder.removeQuestion', { title: item.title })}
        consequence={t('builder.removeConsequence')}
        stayLabel={t('builder.keep')}
        actLabel={t('builder.remove')}
        tone="danger"
        busy={busy}
        busyLabel={t('builder.sending')}
        onStay={() => setAsking(false)}
        onAct={() => void remove()}
      />
    </>
  );
}
