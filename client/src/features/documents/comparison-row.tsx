// One passage of two files, or one page of each as pictures, with the number of its change between them. A passage that is not there
// leaves an empty frame with a word in it.
import type { Side } from '@hop/shared/documents/compare-texts.js';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../live';
import { cx, VisuallyHidden } from '../../ui';
import type { ComparedRow } from './compared-rows';
import styles from './comparison.module.css';
import { largePictureUrl } from './use-documents';

interface ComparisonRowProps {
  row: ComparedRow;
  documentId: string;
  /** Numbers of the old file and of the one in use. */
  versions: readonly [number, number];
  /** The first of its page. */
  opensPage: boolean;
  current: boolean;
  onChoose: (change: number) => void;
}

export function ComparisonRow(props: ComparisonRowProps) {
  const { row, versions, opensPage, current, onChoose } = props;
  const { t } = useTranslation('documents');
  const { change, kind, page } = row;
  return (
    <>
      {opensPage && (
        <h3 className={styles.page}>
          {kind === 'removed'
            ? t('compare.oldPage', { page, number: versions[0] })
            : t('pageName', { page })}
        </h3>
      )}
      <div
        className={cx(styles.row, current && styles.current, change === null && styles.same)}
        data-change={change ?? undefined}
      >
        <Half {...props} side={0} />
        <span className={styles.number}>
          {change !== null && (
            <button
              type="button"
              className={styles.mark}
              aria-current={current}
              aria-label={t('compare.change', { number: change, kind: t(`compare.kind.${kind}`) })}
              onClick={() => onChoose(change)}
            >
              <b>{change}</b>
              <small>{t(`compare.kind.${kind}`)}</small>
            </button>
          )}
        </span>
        <Half {...props} side={1} />
      </div>
    </>
  );
}

function Half({ row, documentId, versions, side }: ComparisonRowProps & { side: 0 | 1 }) {
  const { t } = useTranslation('documents');
  const { meetingId } = useScope();
  const number = versions[side];
  const own = side === 0 ? row.passage?.old : row.passage?.now;
  const page = row.pictures[side];
  return (
    <div className={styles.half}>
      <span className={styles.whose}>{t('versions.number', { number })}</span>
      {row.kind === 'pictures' ? (
        page === null ? (
          <p className={styles.gap}>{t('compare.noPage', { number })}</p>
        ) : (
          <figure className={styles.picture}>
            <img
              loading="lazy"
              decoding="async"
              src={largePictureUrl(meetingId ?? '', documentId, number, page)}
              alt={t('compare.pictureOf', { page, number })}
            />
            <figcaption>{t('pageName', { page })}</figcaption>
          </figure>
        )
      ) : own ? (
        <Words side={own} gone={side === 0} />
      ) : (
        <p className={styles.gap}>
          {t(side === 0 ? 'compare.notYet' : 'compare.gone', { number })}
        </p>
      )}
    </div>
  );
}

function Words({ side, gone }: { side: Side; gone: boolean }) {
  const { t } = useTranslation('documents');
  const Mark = gone ? 'del' : 'ins';
  return (
    <p className={styles.text}>
      {side.pieces.map(({ text, differs }, index) =>
        differs ? (
          <Mark key={index}>
            <VisuallyHidden>{t(gone ? 'compare.saidGone' : 'compare.saidCame')} </VisuallyHidden>
            {text}
          </Mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}
