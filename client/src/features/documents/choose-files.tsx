// Which files, to which item, and the question about state secrets before any byte leaves. Dropped files come with it.
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Check, SelectField, VisuallyHidden } from '../../ui';
import styles from './document-list.module.css';
import { useItemOptions } from './use-item-options';

/** What a picker offers; the server looks at the bytes. */
export const ACCEPT = '.pdf,.docx,.xlsx,.pptx,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

export function ChooseFiles({
  itemId,
  dropped,
  onClose,
  onChosen,
}: {
  /** Chosen beforehand; empty for none. */
  itemId: string;
  dropped: readonly File[];
  onClose: () => void;
  onChosen: (files: readonly File[], agendaItemId: string | null) => void;
}) {
  const { t } = useTranslation('documents');
  const items = useItemOptions();
  const [agendaItemId, setAgendaItemId] = useState(itemId);
  const [sure, setSure] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const chosen = (files: readonly File[]) => {
    if (files.length > 0) onChosen(files, agendaItemId === '' ? null : agendaItemId);
  };
  const act =
    dropped.length === 0 ? t('upload.choose') : t('upload.addDropped', { count: dropped.length });
  return (
    <div className={styles.form}>
      <SelectField
        label={t('field.item')}
        data={items}
        value={agendaItemId}
        onChange={(event) => setAgendaItemId(event.currentTarget.value)}
      />
      <Check checked={sure} onChange={setSure}>
        {t('upload.noSecrets')}
      </Check>
      <p className={styles.hint}>{t('upload.formats')}</p>
      <VisuallyHidden>
        <label htmlFor={id}>{t('upload.choose')}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept={ACCEPT}
          multiple
          tabIndex={-1}
          onChange={(event) => chosen([...(event.currentTarget.files ?? [])])}
        />
      </VisuallyHidden>
      <div className={styles.acts}>
        <Button onClick={onClose}>{t('upload.leave')}</Button>
        <Button
          variant="primary"
          disabled={!sure}
          onClick={() => (dropped.length > 0 ? chosen(dropped) : input.current?.click())}
        >
          {act}
        </Button>
      </div>
    </div>
  );
}
