// The address of this page, to be sent to others: copied by one tap; where the browser does not let us, shown to be copied by hand.
import { Link } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageQuery } from '../../lib/page-address';
import { Button, showToast, TextField } from '../../ui';

export function CopyLink({ documentId, page }: { documentId: string; page: number }) {
  const { t } = useTranslation('documents');
  const [shown, setShown] = useState(false);
  const address = `${location.origin}${location.pathname}?${pageQuery({ documentId, page })}`;
  const copy = async () => {
    try {
      // Absent on plain http, as many halls have it.
      await navigator.clipboard.writeText(address);
      showToast({ tone: 'ok', title: t('link.done', { page }) });
    } catch {
      setShown(true);
    }
  };
  return shown ? (
    <TextField
      label={t('link.byHand')}
      value={address}
      readOnly
      onFocus={(event) => event.currentTarget.select()}
    />
  ) : (
    <Button variant="quiet" icon={Link} onClick={() => void copy()}>
      {t('link.copy', { page })}
    </Button>
  );
}
