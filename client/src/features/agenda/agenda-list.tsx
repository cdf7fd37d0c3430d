// The agenda to read: what is done, where the meeting is, when the rest is planned. Changing it is the secretary's desk.
import type { AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { PageLinkedText } from '../../live';
import { cx, Empty, Icon, VisuallyHidden } from '../../ui';
import { ListTree } from 'lucide-react';
import styles from './agenda-list.module.css';
import { CurrentItem } from './current-item';
import { useAgenda } from './use-agenda';

interface AgendaListProps {
  /** What a place adds beside an item, and under the current one. */
  beside?: (agendaItemId: string, current: boolean) => ReactNode;
}

export function AgendaList({ beside }: AgendaListProps) {
  const { t } = useTranslation('agenda');
  const { nodes, current } = useAgenda();
  if (nodes.length === 0)
    return (
      <Empty icon={ListTree} title={t('none.title')}>
        {t('none.words')}
      </Empty>
    );
  return (
    <ol role="list" className={styles.list} aria-label={t('label')}>
      {nodes.map((node) =>
        node === current ? (
          <CurrentItem key={node.item.id} node={node} below={beside?.(node.item.id, true)} />
        ) : (
          <OtherItem key={node.item.id} node={node} beside={beside?.(node.item.id, false)} />
        ),
      )}
    </ol>
  );
}

function OtherItem({ node, beside }: { node: AgendaNode; beside: ReactNode }) {
  const { t } = useTranslation('agenda');
  const done = node.item.state === 'done';
  return (
    <li className={cx(styles.item, done && styles.done, node.depth > 0 && styles.part)}>
      <span className={styles.number}>{node.number}</span>
      <span className={styles.title}>
        <PageLinkedText text={node.item.title} agendaItemId={node.item.id} />
      </span>
      <span className={styles.mark}>
        {done ? (
          <>
            <Icon of={Check} size="s" />
            <VisuallyHidden>{t('done')}</VisuallyHidden>
          </>
        ) : (
          formatTime(node.plannedStartAt)
        )}
      </span>
      {beside}
    </li>
  );
}
