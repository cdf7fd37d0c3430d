// The files of a document, the newest first: the one in use, and those it took the place of, which can still be opened.
import type { Document, DocumentVersion } from '@hop/shared/documents/document.js';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useEntities, useScope } from '../../live';
import styles from './document-inspector.module.css';
import { usePersonName } from './people';
import { TakeBackVersion } from './take-back-version';
import { replacedUrl } from './use-documents';

export function DocumentVersions({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const replaced = useEntities('documentVersion')
    .filter(({ documentId }) => documentId === document.id)
    .toSorted((one, other) => other.versionNumber - one.versionNumber);
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{t('versions.title')}</h3>
      <ol reversed className={styles.versions}>
        <li className={styles.version}>
          <span className={styles.words}>
            <span>
              <b>{t('versions.number', { number: document.versionNumber })}</b> ·{' '}
              {t('versions.inUse')}
            </span>
            <HandedIn at={document.versionAt} by={document.versionBy} note={document.versionNote} />
          </span>
        </li>
        {replaced.map((one) => (
          <Replaced key={one.id} version={one} document={document} />
        ))}
      </ol>
    </section>
  );
}

function Replaced({ version, document }: { version: DocumentVersion; document: Document }) {
  const { t } = useTranslation('documents');
  const { meetingId } = useScope();
  const { versionNumber: number, handedInAt, handedInBy, note } = version;
  return (
    <li className={styles.version}>
      <span className={styles.words}>
        <span>
          <b>{t('versions.number', { number })}</b> · {t('versions.replaced')}
        </span>
        <HandedIn at={handedInAt} by={handedInBy} note={note} />
      </span>
      <a
        className={styles.view}
        href={replacedUrl(meetingId ?? '', version)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('versions.viewOf', { number })}
      >
        {t('versions.view')}
      </a>
      <TakeBackVersion version={version} document={document} />
    </li>
  );
}

function HandedIn({ at, by, note }: { at: number; by: string | null; note: string }) {
  const name = usePersonName(by);
  const words = [formatDateTime(at), name, note].filter(
    (word) => word !== undefined && word !== '',
  );
  return <small>{words.join(' · ')}</small>;
}
