// The screens of one site, at its own desk: how they stand, pairing one and putting another in its place.
import { MonitorUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../live';
import { Button, Card, Dialog } from '../../ui';
import { DisplayList } from './display-list';
import styles from './displays.module.css';
import { PairForm } from './pair-form';

export function SiteDisplays({ siteId }: { siteId: string }) {
  const { t } = useTranslation('displays');
  const mayPair = useCan('display.pair', { siteId });
  const [pairing, setPairing] = useState(false);
  const done = (): void => setPairing(false);
  return (
    <Card title={t('siteTitle')}>
      <div className={styles.cards}>
        <DisplayList siteId={siteId} />
        {mayPair && (
          <Button icon={MonitorUp} onClick={() => setPairing(true)}>
            {t('pair')}
          </Button>
        )}
      </div>
      <Dialog
        open={pairing}
        title={t('pair')}
        onClose={done}
        acts={<Button onClick={done}>{t('close')}</Button>}
      >
        <PairForm siteId={siteId} onPaired={done} />
      </Dialog>
    </Card>
  );
}
