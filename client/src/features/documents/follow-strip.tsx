// Over the lower edge of the pages, so that nothing moves: that one follows the chair, with the way out; after leaving,
// the way back. Nothing for those who do not follow.
import { Eye, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, Icon, IconButton, VisuallyHidden } from '../../ui';
import styles from './follow-strip.module.css';
import type { Reading } from './use-reading';

export function FollowStrip({ reading }: { reading: Reading }) {
  const { t } = useTranslation('documents');
  const { presented, follow } = reading;
  const page = presented?.page;
  const words =
    presented === null
      ? t('follow.stripWaiting')
      : presented.document === undefined
        ? t('follow.stripNotForYou')
        : t(follow === 'on' ? 'follow.stripOn' : 'follow.stripLeft', { page });
  return (
    <div className={styles.place}>
      {/* Always there, so that what comes into it is said; the buttons beside the words are not part of it. */}
      <span role="status">
        <VisuallyHidden>{follow !== 'off' && words}</VisuallyHidden>
      </span>
      {follow !== 'off' && (
        <div className={styles.strip}>
          <Icon of={Eye} size="s" />
          <span className={styles.words} aria-hidden>
            {words}
          </span>
          <Button variant="quiet" onClick={() => reading.toggleFollow()}>
            {t(follow === 'on' ? 'follow.leave' : 'follow.back')}
          </Button>
          {follow === 'left' && (
            <IconButton icon={X} label={t('follow.hide')} onClick={() => reading.forgetFollow()} />
          )}
        </div>
      )}
    </div>
  );
}
