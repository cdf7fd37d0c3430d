// "Thêm vào lịch của tôi": a secret address that one's telephone reads the calendar from. It is shown once, and can be switched off.
import { CalendarSync, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formatDateTime } from '../../lib/format';
import { request } from '../../lib/http';
import { refusalText } from '../../live';
import { Button, Dialog, showToast, TextField } from '../../ui';

const PATH = '/api/calendar-feed';
const sinceSchema = z.object({ since: z.number().nullable() });
const pathSchema = z.object({ path: z.string(), origin: z.string() });

export function CalendarFeed() {
  const { t } = useTranslation('calendar-page');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={CalendarSync} onClick={() => setOpen(true)}>
        {t('feed.act')}
      </Button>
      {open && <FeedDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function FeedDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('calendar-page');
  const [since, setSince] = useState<number | null>(null);
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const attempt = (asked: Promise<void>): void => {
    setBusy(true);
    asked
      .then(
        () => setError(''),
        (refused: unknown) => setError(refusalText(refused)),
      )
      .finally(() => setBusy(false));
  };
  useEffect(() => {
    request(sinceSchema, 'GET', PATH).then(
      (answer) => setSince(answer.since),
      (refused: unknown) => setError(refusalText(refused)),
    );
  }, []);
  const make = async (): Promise<void> => {
    const { path, origin } = await request(pathSchema, 'POST', PATH);
    setAddress(new URL(path, origin).href);
  };
  const end = async (): Promise<void> => {
    await request(sinceSchema, 'DELETE', PATH);
    setSince(null);
    setAddress('');
    showToast({ tone: 'ok', title: t('feed.ended') });
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    showToast({ tone: 'ok', title: t('feed.copied') });
  };
  const has = since !== null || address !== '';
  return (
    <Dialog
      open
      wide
      title={t('feed.title')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('feed.close')}</Button>
          {has && (
            <Button variant="danger" busy={busy} onClick={() => attempt(end())}>
              {t('feed.end')}
            </Button>
          )}
          {address === '' && (
            <Button variant="primary" busy={busy} onClick={() => attempt(make())}>
              {t(has ? 'feed.renew' : 'feed.make')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('feed.words')}</p>
      {address === '' && since !== null && (
        <p>{t('feed.since', { time: formatDateTime(since) })}</p>
      )}
      {address !== '' && (
        <>
          <TextField
            readOnly
            label={t('feed.address')}
            hint={t('feed.once')}
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
          {/* Only pages reached over https may write to the clipboard; elsewhere one selects and copies. */}
          {window.isSecureContext && (
            <Button icon={Copy} onClick={() => attempt(copy())}>
              {t('feed.copy')}
            </Button>
          )}
        </>
      )}
      {error !== '' && <p role="alert">{error}</p>}
    </Dialog>
  );
}
