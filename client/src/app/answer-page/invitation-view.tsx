// The invitation once it is open: who is invited to what, when and where; the question; the way into the meeting.
import { CalendarDays, MapPin, Network } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime, formatWeekday } from '../../lib/format';
import { ButtonLink } from '../../ui';
import { FactLine } from '../fact-line';
import { LinkCard, LinkHead } from '../link-page/link-parts';
import { paths } from '../places';
import type { OpenedInvitation } from './answer-calls';
import styles from './answer-page.module.css';
import { AnswerChoices } from './answer-choices';

interface InvitationViewProps {
  secret: string;
  opened: OpenedInvitation;
}

export function InvitationView({ secret, opened }: InvitationViewProps) {
  const { t } = useTranslation('answer-page');
  const { meeting, participant } = opened;
  const [given, setGiven] = useState(opened.invitation);
  const person = `${participant.honorific} ${participant.name}`.trim();
  return (
    <>
      <LinkHead
        above={t('invites', { body: meeting.issuingBody })}
        name={person}
        below={participant.position}
      />
      <LinkCard title={meeting.title}>
        <FactLine
          stacked
          facts={[
            {
              icon: CalendarDays,
              words: `${formatTime(meeting.startsAt)} · ${formatWeekday(meeting.startsAt)}`,
            },
            { icon: MapPin, words: meeting.place },
            ...(participant.siteName === null
              ? []
              : [{ icon: Network, words: t('site', { name: participant.siteName }) }]),
          ]}
        />
      </LinkCard>
      <h2 className={styles.question}>{t('question')}</h2>
      <AnswerChoices secret={secret} given={given} onGiven={setGiven} />
      <p className={styles.small}>{t('mayChange')}</p>
      <ButtonLink to={`${paths.meetings}/${encodeURIComponent(meeting.id)}`} block>
        {t('toMeeting')}
      </ButtonLink>
    </>
  );
}
