// What displays will show, moment by moment, from before the opening to the end. One tap prepares one.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { MonitorPlay } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Card, Row, RowList } from '../../ui';
import { useMayPrepare, usePreparedWords, type Moment, type Preview } from './moments';
import { PrepareDialog } from './prepare-dialog';

type Named = Moment & { readonly title: string };

export function PreparedList({ preview }: { preview: Preview }) {
  const { t } = useTranslation('displays');
  const items = useEntities('agendaItem');
  const wordsOf = usePreparedWords();
  const mayPrepare = useMayPrepare();
  const [chosen, setChosen] = useState<Named | null>(null);
  const once = (moment: 'beforeOpening' | 'recess' | 'end'): Named => ({
    ...{ moment, agendaItemId: null, title: t(`prepare.moment.${moment}`) },
  });
  const moments: readonly Named[] = [
    once('beforeOpening'),
    ...flattenAgenda(agendaTree(items, 0)).map(({ item, number }) => ({
      moment: 'item' as const,
      agendaItemId: item.id,
      title: `${number}. ${item.title}`,
    })),
    once('recess'),
    once('end'),
  ];
  return (
    <Card flush level={3} title={t('prepare.list')}>
      <RowList label={t('prepare.list')}>
        {moments.map((moment) => {
          const words = wordsOf(moment);
          return (
            <Row
              key={moment.agendaItemId ?? moment.moment}
              icon={words.length > 0 ? MonitorPlay : undefined}
              title={moment.title}
              detail={words.length > 0 ? words.join(' · ') : t(`prepare.usual.${moment.moment}`)}
              onOpen={mayPrepare ? () => setChosen(moment) : undefined}
            />
          );
        })}
      </RowList>
      {chosen && <PrepareDialog {...chosen} preview={preview} onDone={() => setChosen(null)} />}
    </Card>
  );
}
