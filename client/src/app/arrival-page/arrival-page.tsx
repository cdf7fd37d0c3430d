// Behind the square of a site: the scan is exchanged at once, then one signs in, then one tap. Opened by hand: six digits.
import { CloudOff, QrCode } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { exchangeScan, keptTicket, scannedIn, type KeptTicket } from '../../features/arrivals';
import { refusalText, useServerNow, useSession } from '../../live';
import { useTitle } from '../../lib/use-title';
import { ButtonLink, Note } from '../../ui';
import { Door } from '../door';
import { paths, signInPath } from '../places';
import { ArrivalMeeting } from './arrival-meeting';
import { ChooseMeeting } from './choose-meeting';

const TICK_MS = 5_000;

export function ArrivalPage() {
  const { t } = useTranslation('arrival-page');
  const session = useSession();
  const { ticket, reading, refusal } = useScan();
  useTitle(t('title'));
  if (reading) return <Door>{t('reading')}</Door>;
  if (session.kind === 'unknown') return null;
  const signedIn = session.kind === 'signedIn';
  const refused = refusal !== null && (
    <div role="alert">
      <Note icon={CloudOff} tone="lost" title={t('refused')}>
        {refusal}
      </Note>
    </div>
  );
  if (signedIn)
    return (
      <Door>
        {refused}
        {ticket === null ? (
          <ChooseMeeting />
        ) : (
          <ArrivalMeeting meetingId={ticket.meetingId} ticket={ticket} />
        )}
      </Door>
    );
  if (ticket === null && refusal === null)
    return <Navigate to={signInPath(paths.arrival)} replace />;
  return (
    <Door>
      {refused}
      {ticket !== null && (
        <Note
          icon={QrCode}
          tone="ok"
          title={t('received', { place: ticket.siteName ?? t('hall') })}
        >
          {t('receivedWords')}
        </Note>
      )}
      <ButtonLink to={signInPath(paths.arrival)} variant="primary" size="xl" block>
        {t('signIn')}
      </ButtonLink>
    </Door>
  );
}

/** The code leaves the address once it is exchanged: going back must not try an old one again. */
function useScan(): { ticket: KeptTicket | null; reading: boolean; refusal: string | null } {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const now = useServerNow(TICK_MS);
  const [refusal, setRefusal] = useState<string | null>(null);
  const scanned = search.toString();
  useEffect(() => {
    const code = scannedIn(new URLSearchParams(scanned));
    if (code === null) return;
    setRefusal(null);
    exchangeScan(code)
      .catch((error: unknown) => setRefusal(refusalText(error)))
      .finally(() => void navigate(paths.arrival, { replace: true }));
  }, [scanned, navigate]);
  return { ticket: keptTicket(now), reading: scannedIn(search) !== null, refusal };
}
