// `npm run verify`: checks every journal of the configured database; exit code 1 when something is wrong. Safe beside a running server.
import 'reflect-metadata';
import { capabilities } from '../app.module.js';
import { ConfigError, readConfig } from '../config.js';
import { openForReading } from '../database/data-source.js';
import { ReadGate } from '../kernel/read-gate.js';
import { verifyAll } from './verify-journal.js';

try {
  const source = await openForReading(readConfig(process.env), capabilities.tables);
  const reports = await new ReadGate(source).run(verifyAll);
  await source.destroy();
  for (const { scope, lines, problem } of reports)
    console.log(
      `${problem === null ? 'ok   ' : 'WRONG'} ${scope}: ${lines} lines${problem === null ? '' : `; ${problem}`}`,
    );
  const wrong = reports.filter((one) => !one.ok).length;
  console.log(
    JSON.stringify({
      verify: wrong === 0 ? 'ok' : 'wrong',
      scopes: reports.length,
      lines: reports.reduce((sum, one) => sum + one.lines, 0),
      wrong,
    }),
  );
  process.exit(wrong === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof Error ? error.message : error);
  process.exit(2);
}
