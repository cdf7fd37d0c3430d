// Over the lower edge of the pages, so that nothing moves: that one follows whoever leads, with the way out; after leaving, the way
// back. For those who do not follow, that somebody leads, with the one tap that goes along; put away, it is silent until the next time.
import { Eye, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Icon, IconButton, VisuallyHidden } from '../../ui';
import styles from './follow-strip.module.css';
import type { Leader } from './use-leader';
import type { Reading } from './use-reading';

interface FollowStripProps {
  reading: Reading;
  leader: Leader;
  /** Somebody leads the room at this moment. */
  isLed: boolean;
}

export function FollowStrip({ reading, leader, isLed }: FollowStripProps) {
  const { t } = useTranslation('documents');
  const { presented, follow } = reading;
  const { name, isMe } = leader;
  const [hidden, setHidden] = useState(false);
  const invites = isLed && !isMe && follow === 'off' && presented?.document !== undefined;
  if (hidden && !isLed) setHidden(false);
  const shows = follow !== 'off' || (invites && !hidden);
  const at = { name, page: presented?.page };
  const words =
    presented === null
      ? t('follow.stripWaiting', at)
      : presented.document === undefined
        ? t('follow.stripNotForYou', at)
        : t(
            follow === 'on'
              ? 'follow.stripOn'
              : follow === 'left'
                ? 'follow.stripLeft'
                : 'follow.stripLed',
            at,
          );
  return (
    <div className={styles.place} data-always={invites || undefined}>
      {/* Always there, so that what comes into it is said; the buttons beside the words are not part of it. */}
      <span role="status">
        <VisuallyHidden>{shows && words}</VisuallyHidden>
      </span>
      {shows && (
        <div className={styles.strip} data-strip>
          <Icon of={Eye} size="s" />
          <span className={styles.words} aria-hidden>
            {words}
          </span>
          <Button variant={invites ? 'primary' : 'quiet'} onClick={() => reading.toggleFollow()}>
            {t(`follow.${follow === 'on' ? 'leave' : follow === 'left' ? 'back' : 'go'}`)}
          </Button>
          {follow !== 'on' && (
            <IconButton
              icon={X}
              label={t('follow.hide')}
              onClick={() => {
                setHidden(true);
                reading.forgetFollow();
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
