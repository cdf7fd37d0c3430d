// How this server runs, in words; what is not as it should be in earnest use is said first.
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { request } from '../../lib/http';
import { refusalText } from '../../live';
import { Badge, Card } from '../../ui';
import styles from './administration.module.css';

const factsSchema = z.object({
  version: z.union([z.string(), z.number()]),
  engine: z.enum(['sqlite', 'postgres']),
  demo: z.boolean(),
  publicUrl: z.string().nullable(),
  https: z.boolean(),
});
type Facts = z.output<typeof factsSchema>;

export function ServerCard() {
  const { t } = useTranslation('administration');
  const [facts, setFacts] = useState<Facts | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    request(factsSchema, 'GET', '/api/admin/facts', { signal: stop.signal }).then(
      setFacts,
      (error: unknown) => {
        if (!stop.signal.aborted) setTrouble(refusalText(error));
      },
    );
    return () => stop.abort();
  }, []);
  const isWell = facts !== null && facts.https && !facts.demo;
  return (
    <Card
      title={t('server.title')}
      tone={facts !== null && !isWell ? 'todo' : 'plain'}
      aside={
        facts !== null && (
          <Badge icon={isWell ? CircleCheck : TriangleAlert} tone={isWell ? 'ok' : 'warn'}>
            {t(isWell ? 'server.well' : 'server.look')}
          </Badge>
        )
      }
    >
      {trouble !== null && <p role="alert">{trouble}</p>}
      {facts !== null && <FactRows facts={facts} />}
    </Card>
  );
}

function FactRows({ facts }: { facts: Facts }) {
  const { t } = useTranslation('administration');
  const rows: [string, string][] = [
    [t('server.https'), t(facts.https ? 'server.httpsOn' : 'server.httpsOff')],
    [t('server.demo'), t(facts.demo ? 'server.demoOn' : 'server.demoOff')],
    [t('server.engine'), t(`server.${facts.engine}`)],
    [t('server.address'), facts.publicUrl ?? t('server.noAddress')],
    [t('server.version'), String(facts.version)],
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
