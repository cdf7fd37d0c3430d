// Which files, and to which item of the agenda: several are proposed an item each by their names (shared/documents/match-item).
import { proposeItems } from '@hop/shared/documents/match-item.js';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseFiles, SelectField } from '../../ui';
import { FilePlaces, type FilePlace } from './file-places';
import { MayBeUnreadable } from './unreadable';
import { useItemOptions, useNumberedItems } from './use-item-options';

/** Each to the item that its name proposes. */
const BY_NAME = 'byName';

interface ChooseFilesToItemProps {
  /** Chosen beforehand; empty for none. */
  itemId: string;
  dropped: readonly File[];
  onClose: () => void;
  onChosen: (places: readonly FilePlace[]) => void;
}

export function ChooseFilesToItem({ itemId, dropped, onClose, onChosen }: ChooseFilesToItemProps) {
  const { t } = useTranslation('documents');
  const options = useItemOptions();
  const items = useNumberedItems();
  const [picked, setPicked] = useState<readonly File[]>([]);
  const files = dropped.length > 0 ? dropped : picked;
  const [forAll, setForAll] = useState(itemId === '' ? BY_NAME : itemId);
  /** Where a person has put one of them, by its place in the list. */
  const [own, setOwn] = useState<ReadonlyMap<number, string>>(new Map());
  const proposed = useMemo(
    () =>
      proposeItems(
        files.map(({ name }) => name),
        items,
      ),
    [files, items],
  );
  const places = files.map((file, at): FilePlace => {
    const given = own.get(at) ?? (forAll === BY_NAME ? undefined : forAll);
    const asProposed = given === undefined ? proposed[at] : null;
    const placedBy = given === undefined ? (asProposed?.sure ? 'name' : 'guess') : 'person';
    const agendaItemId = given ?? asProposed?.itemId ?? '';
    return { file, agendaItemId: agendaItemId === '' ? null : agendaItemId, placedBy };
  });
  const take = (chosen: readonly File[]) => {
    if (files.length > 0) onChosen(places);
    // Asked for from an item: there is nothing to propose.
    else if (itemId !== '' && forAll === itemId)
      onChosen(chosen.map((file) => ({ file, agendaItemId: itemId, placedBy: 'person' })));
    else setPicked(chosen);
  };
  return (
    <ChooseFiles dropped={files} onClose={onClose} onChosen={take}>
      <SelectField
        label={t(files.length > 1 ? 'upload.forAll' : 'field.item')}
        data={[{ value: BY_NAME, label: t('upload.byName') }, ...options]}
        value={forAll}
        onChange={(event) => {
          setForAll(event.currentTarget.value);
          setOwn(new Map());
        }}
      />
      <MayBeUnreadable files={files} />
      {files.length > 0 && (
        <FilePlaces
          places={places}
          options={options}
          onPlace={(at, agendaItemId) => setOwn(new Map([...own, [at, agendaItemId]]))}
        />
      )}
    </ChooseFiles>
  );
}
