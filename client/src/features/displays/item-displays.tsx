// What displays will show when one item comes, beside the item, and the way to prepare it.
import { MonitorPlay } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntity } from '../../live';
import { Button } from '../../ui';
import styles from './displays.module.css';
import { useMayPrepare, usePreparedWords, type Preview } from './moments';
import { PrepareDialog } from './prepare-dialog';

export function ItemDisplays({ itemId, preview }: { itemId: string; preview: Preview }) {
  const { t } = useTranslation('displays');
  const title = useEntity('agendaItem', itemId)?.title ?? '';
  const words = usePreparedWords()({ moment: 'item', agendaItemId: itemId });
  const mayPrepare = useMayPrepare();
  const [preparing, setPreparing] = useState(false);
  return (
    <>
      {words.length === 0 && <p className={styles.quiet}>{t('prepare.usual.item')}</p>}
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {mayPrepare && (
        <Button icon={MonitorPlay} onClick={() => setPreparing(true)}>
          {t(words.length === 0 ? 'prepare.act' : 'prepare.change')}
        </Button>
      )}
      {preparing && (
        <PrepareDialog
          {...{ moment: 'item', agendaItemId: itemId, title, preview }}
          onDone={() => setPreparing(false)}
        />
      )}
    </>
  );
}
