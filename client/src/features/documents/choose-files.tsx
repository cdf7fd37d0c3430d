// Which files, to which item, and the question about state secrets before any byte leaves. Several files are proposed an item each
// by their names (shared/documents/match-item); dropped files come with the form.
import { itemOfFile } from '@hop/shared/documents/match-item.js';
import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Check, SelectField, VisuallyHidden } from '../../ui';
import styles from './document-list.module.css';
import { FilePlaces, type FilePlace } from './file-places';
import { useItemOptions, useNumberedItems } from './use-item-options';

/** What a picker offers; the server looks at the bytes. */
export const ACCEPT = '.pdf,.docx,.xlsx,.pptx,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

/** Each to the item that its name proposes. */
const BY_NAME = 'byName';

export function ChooseFiles({
  itemId,
  dropped,
  onClose,
  onChosen,
}: {
  /** Chosen beforehand; empty for none. */
  itemId: string;
  dropped: readonly File[];
  onClose: () => void;
  onChosen: (places: readonly FilePlace[]) => void;
}) {
  const { t } = useTranslation('documents');
  const options = useItemOptions();
  const items = useNumberedItems();
  const [picked, setPicked] = useState<readonly File[]>([]);
  const files = dropped.length > 0 ? dropped : picked;
  const [forAll, setForAll] = useState(itemId === '' ? BY_NAME : itemId);
  /** Where a person has put one of them, by its place in the list. */
  const [own, setOwn] = useState<ReadonlyMap<number, string>>(new Map());
  const [sure, setSure] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const proposed = useMemo(() => files.map(({ name }) => itemOfFile(name, items)), [files, items]);
  const places = files.map((file, at): FilePlace => {
    const given = own.get(at) ?? (forAll === BY_NAME ? proposed[at] : forAll);
    return { file, agendaItemId: given === '' || given === undefined ? null : given };
  });
  const act =
    files.length === 0 ? t('upload.choose') : t('upload.addDropped', { count: files.length });
  return (
    <div className={styles.form}>
      <SelectField
        label={t(files.length > 1 ? 'upload.forAll' : 'field.item')}
        data={[{ value: BY_NAME, label: t('upload.byName') }, ...options]}
        value={forAll}
        onChange={(event) => {
          setForAll(event.currentTarget.value);
          setOwn(new Map());
        }}
      />
      {files.length > 0 && (
        <FilePlaces
          places={places}
          options={options}
          onPlace={(at, agendaItemId) => setOwn(new Map([...own, [at, agendaItemId]]))}
        />
      )}
      <Check checked={sure} onChange={setSure}>
        {t('upload.noSecrets')}
      </Check>
      <p className={styles.hint}>{t('upload.formats')}</p>
      <VisuallyHidden>
        <label htmlFor={id}>{t('upload.choose')}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept={ACCEPT}
          multiple
          tabIndex={-1}
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            if (chosen.length === 0) return;
            // Asked for from an item: there is nothing to propose.
            if (itemId !== '' && forAll === itemId)
              onChosen(chosen.map((file) => ({ file, agendaItemId: itemId })));
            else setPicked(chosen);
          }}
        />
      </VisuallyHidden>
      <div className={styles.acts}>
        <Button onClick={onClose}>{t('upload.leave')}</Button>
        <Button
          variant="primary"
          disabled={!sure}
          onClick={() => (files.length > 0 ? onChosen(places) : input.current?.click())}
        >
          {act}
        </Button>
      </div>
    </div>
  );
}
