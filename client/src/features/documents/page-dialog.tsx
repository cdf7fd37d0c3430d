// To a page by its number.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, TextField } from '../../ui';
import styles from './page-dialog.module.css';
import type { ReaderControls } from './viewer-bar';

type PageDialogProps = Pick<ReaderControls, 'page' | 'pages' | 'onGoTo'> & {
  open: boolean;
  onClose: () => void;
};

export function PageDialog(props: PageDialogProps) {
  const { t } = useTranslation('documents');
  return (
    <Dialog open={props.open} title={t('goTo.title')} onClose={props.onClose}>
      <PageForm {...props} />
    </Dialog>
  );
}

function PageForm({ page, pages, onGoTo, onClose }: PageDialogProps) {
  const { t } = useTranslation('documents');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const wanted = Number(typed.trim());
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > pages) return setWrong(true);
    onGoTo(wanted);
    onClose();
  };
  return (
    <form onSubmit={go} className={styles.form} noValidate>
      <TextField
        data-autofocus
        label={t('goTo.field')}
        hint={t('goTo.hint', { page, pages })}
        error={wrong ? t('goTo.wrong', { pages }) : undefined}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button onClick={onClose}>{t('stay')}</Button>
        <Button type="submit" variant="primary">
          {t('goTo.act')}
        </Button>
      </div>
    </form>
  );
}
