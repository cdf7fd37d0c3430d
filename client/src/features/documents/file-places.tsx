// The files that are about to be handed in, each with the item that is proposed for it and that one may change.
import { FileQuestion, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon, SelectField } from '../../ui';
import styles from './document-list.module.css';

export interface FilePlace {
  readonly file: File;
  readonly agendaItemId: string | null;
}

interface FilePlacesProps {
  places: readonly FilePlace[];
  options: { value: string; label: string }[];
  onPlace: (at: number, agendaItemId: string) => void;
}

export function FilePlaces({ places, options, onPlace }: FilePlacesProps) {
  const { t } = useTranslation('documents');
  const placed = places.filter(({ agendaItemId }) => agendaItemId !== null).length;
  return (
    <>
      <p role="status" className={styles.hint}>
        {t('upload.placed', { placed, count: places.length })}
      </p>
      <ul role="list" className={styles.places}>
        {places.map(({ file, agendaItemId }, at) => (
          <li key={at}>
            <Icon of={agendaItemId === null ? FileQuestion : FileText} size="s" />
            <SelectField
              label={file.name}
              data={options}
              value={agendaItemId ?? ''}
              onChange={(event) => onPlace(at, event.currentTarget.value)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
