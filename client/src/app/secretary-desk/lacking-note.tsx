// "Chưa có tài liệu: mục 4, 6.": which reports still wait for theirs; a tap goes to the first.
import type { AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, Note } from '../../ui';
import { useLackingDocuments } from './use-lacking-documents';

/** More numbers than this are not read. */
const MOST_NAMED = 8;

interface LackingNoteProps {
  nodes: readonly AgendaNode[];
  onChoose: (agendaItemId: string) => void;
}

export function LackingNote({ nodes, onChoose }: LackingNoteProps) {
  const { t } = useTranslation('secretary-desk');
  const ids = useLackingDocuments();
  const lacking = nodes.filter(({ item }) => ids.has(item.id));
  const [first] = lacking;
  if (first === undefined) return null;
  const numbers = lacking.slice(0, MOST_NAMED).map(({ number }) => number);
  const rest = lacking.length - numbers.length;
  const named =
    rest > 0
      ? `${numbers.join(', ')} ${t('itemDocuments.more', { count: rest })}`
      : numbers.join(', ');
  return (
    <Note
      icon={TriangleAlert}
      tone="warn"
      title={t('itemDocuments.missing', { numbers: named })}
      act={
        <Button variant="quiet" onClick={() => onChoose(first.item.id)}>
          {t('itemDocuments.show', { number: first.number })}
        </Button>
      }
    />
  );
}
