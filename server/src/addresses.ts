// Where the server can be opened: on this machine, and from tablets on the same network.
import { networkInterfaces } from 'node:os';
import type { Config } from './config.js';

export function addressesOf(config: Config, port: number): string[] {
  const scheme = config.tls ? 'https' : 'http';
  const everywhere = config.host === '0.0.0.0' || config.host === '::';
  const hosts = everywhere
    ? [
        'localhost',
        ...Object.values(networkInterfaces()).flatMap((list) =>
          (list ?? [])
            .filter((one) => one.family === 'IPv4' && !one.internal)
            .map((one) => one.address),
        ),
      ]
    : [config.host];
  return [
    ...(config.publicUrl ? [config.publicUrl] : []),
    ...hosts.map((host) => `${scheme}://${host}:${port}`),
  ];
}

/** What to write where somebody else reads it: the public address, else one on this machine's network. */
export function addressForOthers(config: Config): string {
  const own = addressesOf(config, config.port);
  return config.publicUrl ?? own[1] ?? own[0] ?? `http://localhost:${config.port}`;
}
