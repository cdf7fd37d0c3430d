// The site's own camera and microphone, tried before the meeting; where the browser does not give them it says why.
import { Mic, Video, VideoOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, Icon, Note, ProgressBar } from '../../ui';
import styles from './site-desk.module.css';
import { micBars, useCamera, useMicBars } from './use-camera';

export function CameraPreview() {
  const { t } = useTranslation('sites');
  const { state, turnOn, turnOff } = useCamera();
  const video = useRef<HTMLVideoElement>(null);
  const stream = state.kind === 'on' ? state.stream : null;
  const bars = useMicBars(stream);
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream;
  }, [stream]);
  return (
    <Card title={t('camera.title')}>
      {state.kind === 'on' ? (
        <>
          <video
            ref={video}
            className={styles.picture}
            aria-label={t('camera.picture')}
            autoPlay
            playsInline
            muted
          />
          <div className={styles.mic}>
            <Icon of={Mic} size="s" />
            <ProgressBar value={bars} total={micBars} label={t('camera.level')} large />
            <span>{t(bars > 1 ? 'camera.heard' : 'camera.silent')}</span>
          </div>
          <Button icon={VideoOff} onClick={turnOff}>
            {t('camera.off')}
          </Button>
        </>
      ) : (
        <>
          {state.kind === 'failed' ? (
            <Note icon={VideoOff} tone="warn" title={t(`camera.why.${state.why}.title`)}>
              {t(`camera.why.${state.why}.words`)}
            </Note>
          ) : (
            <p className={styles.detail}>{t('camera.words')}</p>
          )}
          <Button
            icon={Video}
            busy={state.kind === 'asking'}
            busyLabel={t('camera.asking')}
            onClick={turnOn}
          >
            {t('camera.on')}
          </Button>
        </>
      )}
    </Card>
  );
}
