// The items of one sitting under a head that stays in sight; a long agenda is folded sitting by sitting and jumped through.
import type { AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import type { Sitting } from '@hop/shared/meetings/meeting.js';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../../../lib/format';
import { Icon } from '../../../ui';
import styles from './builder.module.css';
import { useSpan } from './use-span';

export interface SittingGroup {
  readonly key: string;
  /** null: not yet given to a sitting. */
  readonly sitting: Sitting | null;
  /** Each item before its parts. */
  readonly nodes: readonly AgendaNode[];
}

/** One group without a sitting while nothing is given to one; else every sitting, also those that have nothing yet. */
export function groupsOf(
  nodes: readonly AgendaNode[],
  sittings: readonly Sitting[],
): readonly SittingGroup[] {
  const known = new Set(sittings.map(({ id }) => id));
  const ofKey = new Map<string, AgendaNode[]>();
  let key = '';
  for (const node of nodes) {
    const { sittingId } = node.item;
    if (node.depth === 0) key = sittingId !== null && known.has(sittingId) ? sittingId : '';
    ofKey.set(key, [...(ofKey.get(key) ?? []), node]);
  }
  const loose = ofKey.get('') ?? [];
  if (loose.length === nodes.length) return [{ key: '', sitting: null, nodes }];
  return [
    ...(loose.length > 0 ? [{ key: '', sitting: null, nodes: loose }] : []),
    ...sittings.map((sitting) => ({
      ...{ key: sitting.id, sitting, nodes: ofKey.get(sitting.id) ?? [] },
    })),
  ];
}

const headId = (key: string): string => `sitting-${key === '' ? 'none' : key}`;

function useGroupName(): (group: SittingGroup) => string {
  const { t } = useTranslation('agenda');
  return ({ sitting }) =>
    sitting === null ? t('sitting.none') : t('sitting.name', { number: sitting.number });
}

interface SittingHeadProps {
  group: SittingGroup;
  open: boolean;
  onToggle: () => void;
}

export function SittingHead({ group, open, onToggle }: SittingHeadProps) {
  const { t } = useTranslation('agenda');
  const name = useGroupName()(group);
  const span = useSpan(group.nodes);
  const [first] = group.nodes;
  return (
    <h3 id={headId(group.key)} className={styles.sitting}>
      <button type="button" aria-expanded={open} onClick={onToggle}>
        <Icon of={open ? ChevronDown : ChevronRight} size="s" />
        <span className={styles.sittingName}>{name}</span>
        <span className={styles.sittingSpan}>
          {first === undefined
            ? t('sitting.empty')
            : `${formatDate(first.plannedStartAt)} · ${span ?? ''}`}
        </span>
      </button>
    </h3>
  );
}

export function SittingJumps({
  groups,
  onJump,
}: {
  groups: readonly SittingGroup[];
  onJump: (key: string) => void;
}) {
  const { t } = useTranslation('agenda');
  const nameOf = useGroupName();
  return (
    <nav className={styles.jumps} aria-label={t('sitting.jump')}>
      {groups.map((group) => (
        <button
          key={group.key}
          type="button"
          onClick={() => {
            onJump(group.key);
            document.getElementById(headId(group.key))?.scrollIntoView({ block: 'start' });
          }}
        >
          <b>{nameOf(group)}</b>
          <span>
            {group.nodes[0] === undefined ? '–' : formatTime(group.nodes[0].plannedStartAt)} ·{' '}
            {t('sitting.count', { count: group.nodes.length })}
          </span>
        </button>
      ))}
    </nav>
  );
}
