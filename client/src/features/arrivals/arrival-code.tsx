// The code of a site: the square, six digits under it, and when the next one comes. For the operator's desk and, larger, for a screen.
import { CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../live';
import { cx, Note } from '../../ui';
import styles from './arrivals.module.css';
import { QrSquare } from './qr-square';
import { scanPath } from './ticket';
import { useArrivalCode, type ShownCode } from './use-arrival-code';

const HALF = 3;

export function ArrivalCode({ siteId }: { siteId: string | null }) {
  const { t } = useTranslation('arrivals');
  const shown = useArrivalCode(siteId);
  return (
    <div className={styles.code}>
      <CodeItself shown={shown}>
        <p className={styles.words}>
          {shown.secondsLeft > 0 ? t('next', { count: shown.secondsLeft }) : t('waiting')}
        </p>
        <p className={styles.words}>{t('byName')}</p>
      </CodeItself>
      {shown.trouble && (
        <Note icon={CloudOff} tone="warn" title={t('waiting')}>
          {t('trouble')}
        </Note>
      )}
    </div>
  );
}

/** For displays: nothing at all where this screen has no code to show. `large`: it is the picture. */
export function ArrivalCodeOnDisplay({ large = false }: { large?: boolean }) {
  const shown = useArrivalCode(null);
  if (shown.code === null) return null;
  return (
    <div className={cx(styles.code, styles.onDisplay, large && styles.large)}>
      <CodeItself shown={shown} />
    </div>
  );
}

interface CodeItselfProps {
  shown: ShownCode;
  children?: ReactNode;
}

function CodeItself({ shown: { code }, children }: CodeItselfProps) {
  const { t } = useTranslation('arrivals');
  const { meetingId } = useScope();
  if (code === null || meetingId === null) return <p className={styles.words}>{t('waiting')}</p>;
  const { origin } = code;
  return (
    <>
      <QrSquare text={origin + scanPath({ ...code, meetingId })} label={t('square')} />
      <div className={styles.beside}>
        <p className={styles.lead}>{t('scanShort')}</p>
        <p className={styles.digits}>
          {code.code.slice(0, HALF)} {code.code.slice(HALF)}
        </p>
        <p className={styles.words}>
          {t('orDigits', { address: `${origin.replace(/^https?:\/\//, '')}/diem-danh` })}
        </p>
        {children}
      </div>
    </>
  );
}
