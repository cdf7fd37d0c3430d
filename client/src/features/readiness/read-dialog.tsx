// A button and what it opens: how far reading has come, line by line.
import { BookOpenCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, IconButton } from '../../ui';
import { ReadLines, type ReadLine } from './read-lines';

interface ReadDialogProps {
  label: string;
  /** For a screen reader, where several buttons say the same. */
  named?: string | undefined;
  /** In a row, beside other squares. */
  square?: boolean;
  title: string;
  lines: readonly ReadLine[];
}

export function ReadDialog({ label, named, square = false, title, lines }: ReadDialogProps) {
  const { t } = useTranslation('readiness');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const show = () => setOpen(true);
  if (lines.length === 0) return null;
  return (
    <>
      {square ? (
        <IconButton icon={BookOpenCheck} label={named ?? label} onClick={show} />
      ) : (
        <Button variant="quiet" aria-label={named} onClick={show}>
          {label}
        </Button>
      )}
      {/* Not before it is asked for: a hundred rows have one each, and each would listen for the page's changes. */}
      {open && (
        <Dialog
          wide
          open
          title={title}
          onClose={close}
          acts={<Button onClick={close}>{t('receipt.close')}</Button>}
        >
          <ReadLines lines={lines} />
        </Dialog>
      )}
    </>
  );
}
