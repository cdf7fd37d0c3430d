// What I have asked for: my place in each list, what I handed in, and the ways on: follow up, hand in a text, ask for more, the order explained.
import { CircleHelp, FileText, Hand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { Button, Icon } from '../../ui';
import { AskHead } from './ask-head';
import styles from './ask-sheet.module.css';
import { FollowUp } from './follow-up';
import type { HandingIn } from './hand-in-form';
import { MyRequest } from './my-request';
import type { MyRequestsNow } from './use-my-speech-status';

type MyRequestsProps = {
  mine: MyRequestsNow;
  onClose: () => void;
  onAskMore: () => void;
  onHandIn: (about: HandingIn) => void;
  onExplain: () => void;
};

export function MyRequests({ mine, onClose, onAskMore, onHandIn, onExplain }: MyRequestsProps) {
  const { t } = useTranslation('speaking');
  const { waiting, handedIn, toFollow } = mine;
  return (
    <div className={styles.body}>
      <AskHead onClose={onClose}>{t(waiting.length > 0 ? 'mine.title' : 'ask.title')}</AskHead>
      {waiting.map((one) => (
        <MyRequest
          key={one.waiting.request.id}
          {...one}
          onHandIn={() => onHandIn({ request: one.waiting.request })}
        />
      ))}
      {waiting.length > 0 && <p className={styles.hint}>{t('mine.kept')}</p>}
      {toFollow.map((question) => (
        <FollowUp key={question.id} question={question} />
      ))}
      {handedIn.map((request) => (
        <div key={request.id} className={styles.written} role="status">
          <Icon of={FileText} />
          <p>
            <strong>{t('written.handedIn', { time: formatTime(request.askedAt) })}</strong>
            {request.subject !== '' && <span className={styles.hint}> “{request.subject}”</span>}
          </p>
          <Button variant="quiet" onClick={() => onHandIn({ request })}>
            {t('written.change')}
          </Button>
        </div>
      ))}
      <Button icon={Hand} block onClick={onAskMore}>
        {t('mine.more')}
      </Button>
      <Button variant="quiet" icon={CircleHelp} block onClick={onExplain}>
        {t('order.open')}
      </Button>
    </div>
  );
}
