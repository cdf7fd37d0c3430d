// One person's telephone, oldest message on top as on every phone. The link in a message opens the answer page.
import { smsSize } from '@hop/shared/invitations/sms-segments.js';
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime, formatWeekday } from '../../lib/format';
import { Avatar, Button } from '../../ui';
import styles from './phone.module.css';
import type { PhoneMessage } from './use-phone';

interface HandsetProps {
  /** Newest first, never empty. */
  messages: readonly PhoneMessage[];
  onOther: () => void;
}

export function Handset({ messages, onOther }: HandsetProps) {
  const { t } = useTranslation('demo-phone');
  const owner = messages[0];
  if (owner === undefined) return null;
  const segments = messages.reduce((sum, { text }) => sum + smsSize(text).segments, 0);
  return (
    <div className={styles.phone}>
      <header className={styles.owner}>
        <Avatar name={owner.name} size="l" />
        <h1>{owner.name}</h1>
        <p>{owner.phone}</p>
      </header>
      <main className={styles.messages} aria-live="polite">
        {messages.toReversed().map((message) => (
          <article key={message.id} className={styles.message}>
            <time>{`${formatWeekday(message.at)} · ${formatTime(message.at)}`}</time>
            <p className={styles.bubble}>
              <MessageText message={message} />
            </p>
          </article>
        ))}
      </main>
      <footer className={styles.foot}>
        <span>{t('count', { count: messages.length, segments })}</span>
        <Button icon={Users} onClick={onOther}>
          {t('other')}
        </Button>
      </footer>
    </div>
  );
}

/** Exactly the words that were sent; the link in them can be tapped. */
function MessageText({ message: { text, link } }: { message: PhoneMessage }) {
  const at = link === null ? -1 : text.indexOf(link);
  if (link === null || at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <a href={hereOf(link)}>{link}</a>
      {text.slice(at + link.length)}
    </>
  );
}

/** The page is on this very server, whatever name it goes by on other devices. */
function hereOf(link: string): string {
  const { pathname, search, hash } = new URL(link);
  return `${pathname}${search}${hash}`;
}
