// Behind a role's door: takes the demo session for this tab's slot and goes on to the place of that role.
import { DoorClosed } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { demoRoles, enterDemo, type DemoRole } from '../../features/demo';
import { currentSlot } from '../../lib/slot';
import { refusalText, useSession, useSessionActions } from '../../live';
import { Button, Empty } from '../../ui';
import { paths, pathTo } from '../places';
import { Waiting } from '../waiting';

const isRole = (value: string | undefined): value is DemoRole =>
  demoRoles.some((role) => role === value);

export function EnterRole() {
  const { role } = useParams();
  const { kind } = useSession();
  if (!isRole(role)) return <Navigate to={paths.home} replace />;
  return kind === 'unknown' ? <Waiting /> : <Entering role={role} />;
}

function Entering({ role }: { role: DemoRole }) {
  const { t } = useTranslation('app');
  const session = useSession();
  const { sessionBegun } = useSessionActions();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<unknown>(null);
  const begun = useRef(false);
  const alreadyScreen = role === 'display' && session.kind === 'paired' && session.as === 'display';

  useEffect(() => {
    if (begun.current || refusal !== null) return;
    begun.current = true;
    // The slot stays in the address: what is copied or reopened from it must not become another role's tab.
    const go = (path: string) =>
      void navigate(`${path}?slot=${encodeURIComponent(currentSlot())}`, { replace: true });
    // A screen opened again is the same screen, not one more.
    if (alreadyScreen) return go(paths.display);
    enterDemo({ role })
      .then(async (meetingId) => {
        await sessionBegun();
        go(pathTo(meetingId, role === 'display' ? null : role));
      })
      .catch((error: unknown) => {
        begun.current = false;
        setRefusal(error);
      });
  }, [role, refusal, alreadyScreen, sessionBegun, navigate]);

  if (refusal === null) return <Waiting />;
  return (
    <main>
      <Empty
        icon={DoorClosed}
        title={refusalText(refusal)}
        act={
          <Button variant="primary" onClick={() => setRefusal(null)}>
            {t('tryAgain')}
          </Button>
        }
      />
    </main>
  );
}
