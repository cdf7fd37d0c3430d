// "Mời đại biểu mô phỏng": starts the simulated delegates, real clients in a process of their own. Shown in the demo only.
import { refusals, Refusal } from '@hop/shared/core/refusal.js';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { request } from '../../lib/http';
import { refusalText } from '../../live';
import { Button, showToast } from '../../ui';
import { enterDemo } from './enter-demo';
import { useDemo } from './use-demo';

const startedSchema = z.object({ started: z.number() });
/** Starting a process and signing in a hundred people takes a while on an old PC. */
const TIMEOUT_MS = 60_000;
const PATH = '/api/demo/delegates';
/** From the first page nobody has signed in yet: there the secretary invites. */
const SECRETARY_SLOT = 'secretary';

async function invite(): Promise<number> {
  try {
    return (await request(startedSchema, 'POST', PATH, { timeoutMs: TIMEOUT_MS })).started;
  } catch (error) {
    if (!(error instanceof Refusal) || error.key !== refusals.unauthenticated().key) throw error;
    await enterDemo({ role: 'secretary' }, SECRETARY_SLOT);
    const options = { slot: SECRETARY_SLOT, timeoutMs: TIMEOUT_MS };
    return (await request(startedSchema, 'POST', PATH, options)).started;
  }
}

export function InviteSimulated({ size, block }: { size?: 'md' | 'lg' | 'xl'; block?: boolean }) {
  const { t } = useTranslation('demo');
  const [busy, setBusy] = useState(false);
  if (useDemo()?.demo !== true) return null;
  const press = async () => {
    setBusy(true);
    try {
      const count = await invite();
      showToast({
        tone: 'ok',
        title: t('invite.done', { count }),
        detail: t('invite.doneDetail'),
      });
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      icon={Users}
      size={size}
      block={block}
      busy={busy}
      busyLabel={t('invite.busy')}
      onClick={() => void press()}
    >
      {t('invite.act')}
    </Button>
  );
}
