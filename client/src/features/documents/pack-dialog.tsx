// What is to be printed: all documents, those of one item, or some of them; then volume by volume how far it is.
import type { Document } from '@hop/shared/documents/document.js';
import { volumesOf } from '@hop/shared/documents/pack-limits.js';
import { CircleAlert, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Check, Dialog, Note, Progress, SelectField } from '../../ui';
import { DownloadLink } from './download-link';
import styles from './pack-dialog.module.css';
import { useDocumentGroups } from './use-documents';
import { usePack, type Volume } from './use-pack';

const ALL = 'all';

interface PackDialogProps {
  /** Those that this reader may take. */
  documents: readonly Document[];
  open: boolean;
  onClose: () => void;
}

export function PackDialog({ documents, open, onClose }: PackDialogProps) {
  const { t } = useTranslation('documents');
  const pack = usePack();
  const [item, setItem] = useState(ALL);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const groups = useDocumentGroups().filter((group) => group.agendaItemId !== null);
  const offered = documents.filter((one) => item === ALL || one.agendaItemId === item);
  const chosen = offered.filter(({ id }) => !left.has(id));
  const pages = chosen.reduce((sum, one) => sum + one.pages, 0);
  const volumes = volumesOf(chosen).length;
  const close = () => {
    pack.clear();
    onClose();
  };
  const make = () => {
    const which: Record<string, string> = item === ALL ? {} : { item };
    if (chosen.length < offered.length) which.documents = chosen.map(({ id }) => id).join(',');
    pack.make(which, volumes);
  };
  const tick = (id: string, ticked: boolean) => {
    pack.clear();
    setLeft((known) => new Set(ticked ? [...known].filter((one) => one !== id) : [...known, id]));
  };
  return (
    <Dialog
      wide
      open={open}
      title={t('pack.title')}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{t('pack.close')}</Button>
          <Button
            variant="primary"
            icon={Printer}
            busy={pack.running}
            disabled={chosen.length === 0}
            onClick={make}
          >
            {t('pack.make')}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('pack.part')}
        value={item}
        data={[
          { value: ALL, label: t('pack.all') },
          ...groups.map(({ agendaItemId, number, title }) => ({
            value: agendaItemId ?? '',
            label: `${number ?? ''}. ${title ?? ''}`,
          })),
        ]}
        onChange={(event) => {
          pack.clear();
          setItem(event.currentTarget.value);
        }}
      />
      <ul role="list" className={styles.list} aria-label={t('pack.documents')}>
        {offered.map(({ id, title, pages: count }) => (
          <li key={id}>
            <Check checked={!left.has(id)} onChange={(ticked) => tick(id, ticked)}>
              {title} · {t('pagesOf', { count })}
            </Check>
          </li>
        ))}
      </ul>
      <p className={styles.sum} role="status">
        {t('pack.sum', { documents: chosen.length, pages })}
        {volumes > 1 && ` ${t('pack.divided', { volumes })}`}
      </p>
      {pack.refusal !== null && <Note icon={CircleAlert} tone="warn" title={pack.refusal} />}
      {pack.volumes.map((volume) => (
        <VolumeLine key={volume.number} volume={volume} volumes={volumes} />
      ))}
    </Dialog>
  );
}

function VolumeLine({ volume, volumes }: { volume: Volume; volumes: number }) {
  const { t } = useTranslation('documents');
  const { number, made, pages, url } = volume;
  const single = volumes === 1;
  const name = t('pack.volume', { number, volumes });
  if (url !== null)
    return (
      <p className={styles.ready}>
        {single ? t('pack.single.ready') : t('pack.ready', { name })}
        <DownloadLink url={url}>
          {single ? t('pack.single.again') : t('pack.again', { name })}
        </DownloadLink>
      </p>
    );
  const count = t('pack.pages', { made, pages });
  const label = single ? t('pack.single.making') : t('pack.making', { name });
  return <Progress value={made} total={pages} label={label} count={count} />;
}
