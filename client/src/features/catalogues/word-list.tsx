// One catalogue of words: adding, correcting, and the trash with its way back.
import type { CatalogueEntry, CatalogueKind } from '@hop/shared/catalogues/catalogue.js';
import {
  addCatalogueEntry,
  restoreCatalogueEntry,
  trashCatalogueEntry,
} from '@hop/shared/catalogues/catalogues-commands.js';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Button, Card, IconButton, Row, RowList, TextField, TrashFold } from '../../ui';
import styles from './catalogues.module.css';
import { EditWord } from './edit-word';

const collator = new Intl.Collator('vi');

export function WordList({ kind }: { kind: CatalogueKind }) {
  const { t } = useTranslation('catalogues');
  const entries = useEntities('catalogueEntry')
    .filter((entry) => entry.kind === kind)
    .toSorted((one, other) => collator.compare(one.name, other.name));
  const kept = entries.filter(({ trashed }) => !trashed);
  const trashed = entries.filter((entry) => entry.trashed);
  const [editing, setEditing] = useState<CatalogueEntry | null>(null);
  const trash = useAct(trashCatalogueEntry, { done: () => t('trashed') });
  const restore = useAct(restoreCatalogueEntry, { done: () => t('restored') });
  return (
    <Card flush title={t(`kind.${kind}`)}>
      <AddWord kind={kind} />
      {kept.length === 0 && <p className={styles.none}>{t(`none.${kind}`)}</p>}
      <RowList label={t(`kind.${kind}`)}>
        {kept.map((entry) => (
          <Row
            key={entry.id}
            title={entry.name}
            act={
              <span className={styles.acts}>
                <IconButton
                  icon={Pencil}
                  label={t('editOf', { name: entry.name })}
                  onClick={() => setEditing(entry)}
                />
                <IconButton
                  icon={Trash2}
                  label={t('trashOf', { name: entry.name })}
                  onClick={() => void trash.act({ entryId: entry.id })}
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
        onRestore={(entryId) => void restore.act({ entryId })}
      />
      {editing !== null && <EditWord entry={editing} onClose={() => setEditing(null)} />}
    </Card>
  );
}

function AddWord({ kind }: { kind: CatalogueKind }) {
  const { t } = useTranslation('catalogues');
  const [name, setName] = useState('');
  const { act, busy } = useAct(addCatalogueEntry, { done: () => t('added', { name }) });
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    if ((await act({ kind, name })) !== null) setName('');
  };
  return (
    <form className={styles.add} noValidate onSubmit={(event) => void add(event)}>
      <TextField
        label={t(`new.${kind}`)}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" icon={Plus} busy={busy} busyLabel={t('saving')}>
        {t('add')}
      </Button>
    </form>
  );
}
