// One list in pages, as the server has it: what was found, how to see more, and a word when nothing was.
import type { MeetingListKind } from '@hop/shared/meetings/meeting-page.js';
import { CloudOff, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, Empty, Note } from '../../ui';
import { MeetingRows } from './meeting-rows';
import { useMeetingPages } from './use-meeting-pages';

export function FoundMeetings({ list, search }: { list: MeetingListKind; search: string }) {
  const { t } = useTranslation('my-meetings');
  const { meetings, trouble, more } = useMeetingPages(list, search);
  return (
    <>
      {trouble !== null && (
        <Note icon={CloudOff} tone="warn" title={t('trouble')}>
          {trouble}
        </Note>
      )}
      {meetings?.length === 0 && (
        <Empty icon={SearchX} title={t('found.none')}>
          {t(search.trim() === '' ? `found.${list}` : 'found.other')}
        </Empty>
      )}
      <MeetingRows
        heading={t(`list.${list}`)}
        meetings={meetings ?? []}
        onlyOwn={list === 'unit' || list === 'prepares'}
      />
      {more && <Button onClick={more}>{t('found.more')}</Button>}
    </>
  );
}
