// How many of those whom a document is for have opened it: a bar with its figures for a list, and a block that names who has not.
import type { Document } from '@hop/shared/documents/document.js';
import { isHeldBack } from '@hop/shared/documents/rights.js';
import { isServed } from '@hop/shared/messages/receiving.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { useTranslation } from 'react-i18next';
import { Progress, ProgressBar } from '../../ui';
import { ReadDialog } from './read-dialog';
import styles from './readiness.module.css';
import { RemindButton, type Reminder } from './remind-button';
import { useReadership, type Opened } from './use-readership';

/** For a column of a list, which asks `useReadership` once for all its lines. */
export function OpenedShare({
  document,
  opened,
  waiting,
}: Pick<Opened, 'opened' | 'waiting'> & { document: Document }) {
  const { t } = useTranslation('readiness');
  const total = opened.length + waiting.length;
  if (isHeldBack(document)) return <span className={styles.unit}>{t('opened.notIssued')}</span>;
  if (total === 0) return <span className={styles.unit}>{t('opened.nobody')}</span>;
  const figures = t('opened.figures', { opened: opened.length, total });
  return (
    <span className={styles.share}>
      <ProgressBar value={opened.length} total={total} label={t('opened.label')} />
      {figures}
    </span>
  );
}

/** As many names as stay readable; the others are counted. */
const NAMED = 8;

/** Members are counted; whoever has not opened it is named and can be reminded. Nothing while nobody can read it. */
export function OpenedBlock({ document }: { document: Document }) {
  const { t } = useTranslation('readiness');
  const { opened, waiting, lines } = useReadership()(document);
  const members = [...opened, ...waiting].filter((one) => one.votingRight).length;
  const read = opened.filter((one) => one.votingRight).length;
  const unread = waiting
    .filter((one) => one.votingRight)
    .toSorted((one, other) => compareNames(one.name, other.name));
  const names = unread.slice(0, NAMED).map(({ name }) => name);
  const more = unread.length - names.length;
  const reminders = waiting
    .filter(({ role }) => isServed(role))
    .map(({ id, name }): Reminder => {
      const to = { audience: 'person' as const, participantId: id };
      return { to, name, text: t('remind.documentText', { title: document.title }) };
    });
  if (isHeldBack(document) || opened.length + waiting.length === 0) return null;
  return (
    <div className={styles.block}>
      {members > 0 && (
        <Progress
          value={read}
          total={members}
          label={t('opened.members')}
          count={t('opened.figures', { opened: read, total: members })}
        />
      )}
      {names.length > 0 && (
        <p className={styles.unit}>
          {t('opened.waiting', {
            names: [...names, ...(more > 0 ? [t('remind.more', { count: more })] : [])].join(', '),
          })}
        </p>
      )}
      <ReadDialog
        label={t('receipt.open')}
        title={t('receipt.ofDocument', { title: document.title })}
        lines={lines()}
      />
      <RemindButton label={t('remind.people', { count: reminders.length })} reminders={reminders} />
    </div>
  );
}
