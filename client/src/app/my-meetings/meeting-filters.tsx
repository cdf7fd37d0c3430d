// Which list of meetings one looks at, and a search over it.
import { meetingListKinds, type MeetingListKind } from '@hop/shared/meetings/meeting-page.js';
import { useTranslation } from 'react-i18next';
import { Chip, SearchField } from '../../ui';
import styles from './my-meetings.module.css';

interface MeetingFiltersProps {
  list: MeetingListKind;
  search: string;
  onList: (list: MeetingListKind) => void;
  onSearch: (typed: string) => void;
}

export function MeetingFilters({ list, search, onList, onSearch }: MeetingFiltersProps) {
  const { t } = useTranslation('my-meetings');
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={t('list.label')} className={styles.chips}>
        {meetingListKinds.map((kind) => (
          <Chip key={kind} chosen={kind === list} onClick={() => onList(kind)}>
            {t(`list.${kind}`)}
          </Chip>
        ))}
      </div>
      <SearchField
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={search}
        onChange={onSearch}
      />
    </div>
  );
}
