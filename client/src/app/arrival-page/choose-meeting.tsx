// Six digits without a scan: the one meeting whose roll is open, or a choice of several.
import { CalendarX, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import { formatTime } from '../../lib/format';
import { useServerNow } from '../../live';
import { ButtonLink, Card, Empty, Icon, Row, RowList } from '../../ui';
import { sortMeetings } from '../my-meetings/sort-meetings';
import { useMyMeetings } from '../my-meetings/use-my-meetings';
import { paths } from '../places';
import { Waiting } from '../waiting';
import { ArrivalMeeting } from './arrival-meeting';

const MINUTE_MS = 60_000;
const rollIsOpen: readonly MeetingState[] = ['issued', 'inSession', 'adjourned'];

export function ChooseMeeting() {
  const { t } = useTranslation('arrival-page');
  const { meetings } = useMyMeetings();
  const now = useServerNow(MINUTE_MS);
  const [chosen, setChosen] = useState<string | null>(null);
  if (meetings === null) return <Waiting />;
  const { today, coming } = sortMeetings(meetings, now);
  const open = [...today, ...coming].filter(({ state }) => rollIsOpen.includes(state));
  const only = open.length === 1 ? open[0]?.id : undefined;
  const meetingId = chosen ?? only;
  if (meetingId !== undefined) return <ArrivalMeeting meetingId={meetingId} ticket={null} />;
  if (open.length === 0)
    return (
      <Empty
        icon={CalendarX}
        title={t('none')}
        act={<ButtonLink to={paths.meetings}>{t('toMeetings')}</ButtonLink>}
      >
        {t('noneWords')}
      </Empty>
    );
  return (
    <Card flush title={t('choose')}>
      <RowList label={t('choose')}>
        {open.map(({ id, title, startsAt, place }) => (
          <Row
            key={id}
            title={title}
            detail={`${formatTime(startsAt)} · ${place}`}
            act={<Icon of={ChevronRight} />}
            onOpen={() => setChosen(id)}
          />
        ))}
      </RowList>
    </Card>
  );
}
