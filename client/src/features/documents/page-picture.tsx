// The small picture of a page. Decorative: its words stand beside it. Where it cannot be made there is an empty sheet.
import { useState } from 'react';
import { useEntity, useScope } from '../../live';
import styles from './search.module.css';
import { pictureUrl } from './use-documents';

export function PagePicture({ documentId, page }: { documentId: string; page: number }) {
  const { meetingId } = useScope();
  const document = useEntity('document', documentId);
  const [failed, setFailed] = useState(false);
  return (
    <span className={styles.sheet}>
      {document !== undefined && !failed && (
        <img
          alt=""
          loading="lazy"
          decoding="async"
          src={pictureUrl(meetingId ?? '', document, page)}
          onError={() => setFailed(true)}
        />
      )}
    </span>
  );
}
