// The files that are about to be handed in, each with the item that is proposed for it and that one may change.
import { CircleHelp, FileQuestion, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon, SelectField, type LucideIcon } from '../../ui';
import styles from './document-list.module.css';

export interface FilePlace {
  readonly file: File;
  readonly agendaItemId: string | null;
  /** Whose word this is: a person's, that of a name that is clear, or a guess which a person should look at. */
  readonly placedBy: 'person' | 'name' | 'guess';
}

interface FilePlacesProps {
  places: readonly FilePlace[];
  options: { value: string; label: string }[];
  onPlace: (at: number, agendaItemId: string) => void;
}

const isGuess = ({ agendaItemId, placedBy }: FilePlace): boolean =>
  placedBy === 'guess' && agendaItemId !== null;
const iconOf = (place: FilePlace): LucideIcon =>
  isGuess(place) ? CircleHelp : place.agendaItemId === null ? FileQuestion : FileText;

export function FilePlaces({ places, options, onPlace }: FilePlacesProps) {
  const { t } = useTranslation('documents');
  const open = places.filter(({ agendaItemId }) => agendaItemId === null).length;
  const guessed = places.filter(isGuess).length;
  return (
    <>
      <p role="status" className={styles.hint}>
        {t('upload.placed', { placed: places.length - open - guessed, count: places.length })}
        {guessed > 0 && ` ${t('upload.guessed', { count: guessed })}`}
        {open > 0 && ` ${t('upload.left', { count: open })}`}
      </p>
      <ul role="list" className={styles.places}>
        {places.map((place, at) => (
          <li key={at}>
            <Icon of={iconOf(place)} size="s" />
            <SelectField
              label={place.file.name}
              hint={isGuess(place) ? t('upload.guess') : undefined}
              data={options}
              value={place.agendaItemId ?? ''}
              onChange={(event) => onPlace(at, event.currentTarget.value)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
