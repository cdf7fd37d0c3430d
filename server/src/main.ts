// Starts the server, says where it is, and stops cleanly on Ctrl-C.
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { addressesOf } from './addresses.js';
import { ConfigError, readConfig } from './config.js';
import { createApp } from './create-app.js';
import { AlreadyRunning } from './database/file-lock.js';
import { Accounts } from './identity/accounts.js';
import { Outbox } from './kernel/outbox.js';

try {
  const config = readConfig(process.env);
  const app = await createApp(config);
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // A terminal and a start script may both send it; closing happens once.
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      void app.close().then(() => process.exit(0));
    });
  }
  await app.listen(config.port, config.host);
  // After the bootstrap hooks: an open ballot found at start must be held before its closing job may run.
  app.get(Outbox).start();
  const { port } = app.getHttpServer().address() as AddressInfo;
  console.log(
    `\nPaperless meetings at\n${addressesOf(config, port)
      .map((address) => `  ${address}`)
      .join('\n')}`,
  );
  if (config.demo)
    console.log('Demo mode: open the address and choose a role. Ctrl-C stops; the data stays.');
  else if (await app.get(Accounts).needsSetup())
    console.log(
      `No administrator yet. Set-up code (once): ${app.get(Accounts).setupCode()}  at /cai-dat`,
    );
} catch (error) {
  const expected =
    error instanceof ConfigError || error instanceof AlreadyRunning || isPortTaken(error);
  console.error(expected && error instanceof Error ? error.message : error);
  process.exit(1);
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
