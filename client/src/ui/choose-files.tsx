// Which files, and the question about state secrets before any byte leaves. Dropped files come with it. Where they go: asked by `children`.
import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Check } from './check';
import styles from './choose-files.module.css';
import { VisuallyHidden } from './visually-hidden';

/** What a picker offers; the server looks at the bytes. */
export const ACCEPT = '.pdf,.docx,.xlsx,.pptx,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

interface ChooseFilesProps {
  dropped: readonly File[];
  onClose: () => void;
  /** At least one. */
  onChosen: (files: readonly File[]) => void;
  children?: ReactNode;
}

export function ChooseFiles({ dropped, onClose, onChosen, children }: ChooseFilesProps) {
  const { t } = useTranslation('ui');
  const [sure, setSure] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const chosen = (files: readonly File[]) => {
    if (files.length > 0) onChosen(files);
  };
  const act =
    dropped.length === 0 ? t('upload.choose') : t('upload.addDropped', { count: dropped.length });
  return (
    <div className={styles.form}>
      {children}
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
