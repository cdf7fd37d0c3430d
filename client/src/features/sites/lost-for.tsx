// How long a site has been gone, by the server's clock: "12 giây", from two minutes on "3 phút". Ticks by itself.
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../live';

const TICK_MS = 1_000;
const MINUTE_SECONDS = 60;

export function LostFor({ since }: { since: number }) {
  const { t } = useTranslation('sites');
  const seconds = Math.max(0, Math.floor((useServerNow(TICK_MS) - since) / 1_000));
  return seconds < MINUTE_SECONDS * 2
    ? t('line.seconds', { count: seconds })
    : t('line.minutes', { count: Math.floor(seconds / MINUTE_SECONDS) });
}
