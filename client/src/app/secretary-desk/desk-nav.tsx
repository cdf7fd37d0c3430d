// The way between the sections, each with its count, and at the foot how far the meeting has come.
import { siteReady } from '@hop/shared/readiness/sites-ready.js';
import { Circle, CircleCheck, CircleDot } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { useEntities, useEntity, useScope } from '../../live';
import { Icon } from '../../ui';
import { useArrivals } from '../../features/messages/use-arrivals';
import { useStaffWaiting } from '../../features/messages/use-staff-waiting';
import { stepsOf } from '../../features/meetings/steps';
import { AppMenu } from '../app-menu';
import { deskPath } from '../places';
import type { SectionKey } from './section-keys';
import { groups } from './sections';
import styles from './secretary-desk.module.css';

export function DeskNav() {
  const { t } = useTranslation('secretary-desk');
  const { meetingId } = useScope();
  const counts = useCounts();
  useArrivals();
  const nav = useRef<HTMLElement>(null);
  const { section } = useParams();
  // As a strip the list of sections scrolls sideways; the chosen one must be in sight, also once a tablet is turned.
  useEffect(() => {
    const strip = nav.current;
    if (strip === null) return;
    const show = (): void =>
      strip
        .querySelector('[aria-current="page"]')
        ?.scrollIntoView({ block: 'nearest', inline: 'center' });
    const observer = new ResizeObserver(show);
    observer.observe(strip);
    return () => observer.disconnect();
  }, [section]);
  return (
    <nav ref={nav} className={styles.nav} aria-label={t('sections')}>
      {groups.map((group) => (
        <div key={group.key} className={styles.group}>
          <p className={styles.groupName}>{t(`group.${group.key}`)}</p>
          {group.sections.map((section) => (
            <NavLink
              key={section.key}
              className={styles.link}
              to={deskPath(meetingId ?? '', section.path)}
            >
              <Icon of={section.icon} size="s" />
              <span>{t(`section.${section.key}`)}</span>
              {counts[section.key] !== undefined && <b>{counts[section.key]}</b>}
            </NavLink>
          ))}
        </div>
      ))}
      <div className={styles.foot}>
        <div className={styles.menu}>
          <AppMenu />
        </div>
        <Steps />
      </div>
    </nav>
  );
}

function Steps() {
  const { t } = useTranslation('meetings');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  if (meeting === undefined) return null;
  return (
    <ol className={styles.steps} aria-label={t('steps.label')}>
      {stepsOf(meeting.state).map((step) => (
        <li
          key={step.key}
          className={styles.step}
          aria-current={step.place === 'now' ? 'step' : undefined}
        >
          <Icon of={{ done: CircleCheck, now: CircleDot, ahead: Circle }[step.place]} size="s" />
          {t(`steps.${step.key}`)}
        </li>
      ))}
    </ol>
  );
}

function useCounts(): Partial<Record<SectionKey, string>> {
  const { t } = useTranslation('secretary-desk');
  const people = useEntities('participant').length;
  const invitations = useEntities('invitation');
  const sent = invitations.filter((one) => one.sentAt !== null).length;
  const { messages, requests } = useStaffWaiting();
  const waiting = messages + requests;
  const sites = useEntities('site').filter(({ host }) => !host);
  const ready = sites.filter((site) => siteReady(site).state === 'ready').length;
  const present = useEntities('attendance').filter((one) => one.state === 'present').length;
  return {
    agenda: String(useEntities('agendaItem').length),
    documents: String(useEntities('document').length),
    people: String(people),
    invitations: sent === 0 ? t('notSent') : `${sent}/${people}`,
    ballots: String(useEntities('ballot').length),
    consultations: String(useEntities('consultation').length),
    readiness: sites.length === 0 ? undefined : `${ready}/${sites.length}`,
    displays: String(useEntities('display').length),
    rollCall: `${present}/${people}`,
    messages: waiting === 0 ? undefined : String(waiting),
    notes: String(useEntities('minuteNote').length),
  };
}
