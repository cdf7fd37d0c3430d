// "Tải về máy": among the documents, what this device keeps of the meeting, how far it has come, and until when it can be read.
import {
  CloudUpload,
  HardDriveDownload,
  LockKeyhole,
  LockOpen,
  MonitorDown,
  MonitorX,
  TriangleAlert,
} from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatSize } from '../../lib/format';
import { install, useInstalling } from '../../lib/install';
import { mayKeep } from '../../lib/vault/vault';
import { useSession } from '../../live';
import { Button, ConfirmDialog, Icon, Note, Progress, showToast, type LucideIcon } from '../../ui';
import styles from './offline.module.css';
import { usePackInView } from './pack-provider';
import type { Pack } from './use-pack';

export function PackCard() {
  const { t } = useTranslation('offline');
  const { t: app } = useTranslation('app');
  const session = useSession();
  // A paired screen and whoever came by a link have no account that a pack could belong to.
  if (session.kind !== 'signedIn') return null;
  if (!window.isSecureContext)
    return (
      <Note icon={LockOpen} tone="warn" title={t('plainHttp.title')}>
        {t('plainHttp.words')} {app('plainHttp.how')}
      </Note>
    );
  if (!mayKeep())
    return (
      <Note icon={MonitorX} tone="warn" title={t('unsupported.title')}>
        {t('unsupported.words')}
      </Note>
    );
  return <Kept offline={session.kept === true} />;
}

function Kept({ offline }: { offline: boolean }) {
  const { t } = useTranslation('offline');
  const { pack, ask } = usePackInView();
  const { state, running } = pack;
  if (running.kind === 'elsewhere') return <Elsewhere />;
  if (running.kind === 'program' || running.kind === 'running')
    return <Running pack={pack} running={running} />;
  switch (state.kind) {
    case 'unknown':
      return null;
    case 'none':
      return <Offer pack={pack} question={state.vault === 'open' ? null : 'choose'} />;
    case 'locked':
      if (state.hasPack) return <Locked pack={pack} unsent={state.unsent} />;
      return (
        <>
          <Unsent
            count={state.unsent}
            act={<Button onClick={() => ask('unlock')}>{t('unsent.act')}</Button>}
          />
          <Offer pack={pack} question="offer" />
        </>
      );
    case 'open':
      return <Here pack={pack} about={state.about} missing={state.missing} offline={offline} />;
  }
}

function Line({ icon, title, children }: { icon: LucideIcon; title: string; children?: string }) {
  return (
    <div className={styles.line}>
      <Icon of={icon} />
      <p className={styles.words}>
        <span className={styles.title}>{title}</span>
        {children !== undefined && <span className={styles.detail}>{children}</span>}
      </p>
    </div>
  );
}

function Elsewhere() {
  const { t } = useTranslation('offline');
  return (
    <section className={styles.card} aria-label={t('title')}>
      <Line icon={HardDriveDownload} title={t('elsewhere.title')}>
        {t('elsewhere.words')}
      </Line>
    </section>
  );
}

const sizeOf = (pack: Pack): string =>
  formatSize(pack.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));

/** What came in the way, with what to do. */
function Trouble({ pack }: { pack: Pack }) {
  const { t } = useTranslation('offline');
  const { running } = pack;
  if (running.kind === 'noRoom')
    return (
      <Note icon={TriangleAlert} tone="lost" title={t('noRoom.title')}>
        {t('noRoom.words', {
          need: formatSize(running.needBytes),
          free: formatSize(running.freeBytes),
        })}
      </Note>
    );
  if (running.kind === 'failed')
    return (
      <Note icon={TriangleAlert} tone="lost" title={t(`failed.${running.why}.title`)}>
        {t(`failed.${running.why}.words`)}
      </Note>
    );
  return null;
}

/** Notes made without a network, which nobody but their writer can send on. */
function Unsent({ count, act }: { count: number; act?: ReactNode }) {
  const { t } = useTranslation('offline');
  if (count === 0) return null;
  return (
    <Note icon={CloudUpload} tone="warn" title={t('unsent.title', { count })} act={act}>
      {t('unsent.words')}
    </Note>
  );
}

/** `question`: about the PIN, before anything is fetched; null when the vault is open. */
function Offer({ pack, question }: { pack: Pack; question: 'choose' | 'offer' | null }) {
  const { t } = useTranslation('offline');
  const { ask } = usePackInView();
  if (pack.files.length === 0) return null;
  const begin = () => {
    if (question === null) pack.start();
    else ask(question);
  };
  return (
    <section className={styles.card} aria-label={t('title')}>
      <Line icon={HardDriveDownload} title={t('offer.title')}>
        {[t('count', { count: pack.files.length, size: sizeOf(pack) }), offDeviceWord(pack, t)]
          .filter(Boolean)
          .join(' · ')}
      </Line>
      <Trouble pack={pack} />
      <Button variant="primary" icon={HardDriveDownload} block onClick={begin}>
        {t('offer.act')}
      </Button>
    </section>
  );
}

const offDeviceWord = (
  { offDevice }: Pack,
  t: (key: string, options: { count: number }) => string,
): string => (offDevice === 0 ? '' : t('offDevice', { count: offDevice }));

function Running({
  pack,
  running,
}: {
  pack: Pack;
  running: Extract<Pack['running'], { kind: 'program' | 'running' }>;
}) {
  const { t } = useTranslation('offline');
  return (
    <section className={styles.card} aria-label={t('title')}>
      {running.kind === 'program' ? (
        <Line icon={HardDriveDownload} title={t('program')} />
      ) : (
        <>
          <Progress
            value={running.doneBytes}
            total={running.bytes}
            label={t('running', { done: running.doneFiles, count: running.files })}
            count={t('of', {
              done: formatSize(running.doneBytes),
              size: formatSize(running.bytes),
            })}
          />
          {running.waiting && <p className={styles.detail}>{t('waiting')}</p>}
        </>
      )}
      <Button block onClick={pack.stop}>
        {t('pause')}
      </Button>
    </section>
  );
}

function Locked({ pack, unsent }: { pack: Pack; unsent: number }) {
  const { t } = useTranslation('offline');
  const { ask } = usePackInView();
  return (
    <section className={styles.card} aria-label={t('title')}>
      <Line icon={LockKeyhole} title={t('locked.title')}>
        {t('locked.words')}
      </Line>
      <Unsent count={unsent} />
      <div className={styles.acts}>
        <Button variant="primary" icon={LockOpen} onClick={() => ask('unlock')}>
          {t('unlock')}
        </Button>
        <Wipe pack={pack} />
      </div>
    </section>
  );
}

interface HereProps {
  pack: Pack;
  about: { notAfter: number; fullAt: number | null };
  missing: number;
  offline: boolean;
}

function Here({ pack, about, missing, offline }: HereProps) {
  const { t } = useTranslation('offline');
  const until = t('until', { time: formatDateTime(about.notAfter) });
  const whole = missing === 0 && about.fullAt !== null;
  const way = useInstalling();
  return (
    <section className={styles.card} aria-label={t('title')}>
      {whole ? (
        <Line icon={HardDriveDownload} title={t('here.title')}>
          {[
            t('count', { count: pack.files.length, size: sizeOf(pack) }),
            offDeviceWord(pack, t),
            until,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Line>
      ) : (
        <Line icon={TriangleAlert} title={t('partial.title')}>
          {[
            t('partial.words', { done: pack.files.length - missing, count: pack.files.length }),
            until,
          ].join(' · ')}
        </Line>
      )}
      <Trouble pack={pack} />
      <div className={styles.acts}>
        {!whole && !offline && (
          <Button variant="primary" icon={HardDriveDownload} onClick={pack.start}>
            {t('partial.act')}
          </Button>
        )}
        {way === 'ask' && (
          <Button icon={MonitorDown} onClick={() => void install()}>
            {t('install.act')}
          </Button>
        )}
        <Wipe pack={pack} />
      </div>
      {way === 'byHand' && <p className={styles.detail}>{t('install.byHand')}</p>}
    </section>
  );
}

function Wipe({ pack }: { pack: Pack }) {
  const { t } = useTranslation('offline');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('wipe.act')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('wipe.question')}
        consequence={t('wipe.consequence')}
        stayLabel={t('wipe.stay')}
        actLabel={t('wipe.act')}
        tone="danger"
        onStay={() => setAsking(false)}
        onAct={() => {
          setAsking(false);
          pack.wipe().catch(() => {
            const [title, detail] = [t('wipe.failed.title'), t('wipe.failed.words')];
            showToast({ tone: 'no', title, detail });
          });
        }}
      />
    </>
  );
}
