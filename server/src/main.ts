// Starts the server, says where it is, and stops cleanly on Ctrl-C.
import 'reflect-metadata';
import { ConfigError, readConfig } from './config.js';
import { AlreadyRunning } from './database/file-lock.js';
import { createApp } from './create-app.js';

try {
  const config = readConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void app.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof AlreadyRunning;
  console.error(expected ? error.message : error);
  process.exit(1);
}
