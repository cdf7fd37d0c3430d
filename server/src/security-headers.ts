// Headers of every answer. `wasm-unsafe-eval` is for the PDF engine's decoders; there is no `unsafe-eval` and no inline script.
import type { Config } from './config.js';

const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

export function securityHeaders(config: Config): [string, string][] {
  const headers: [string, string][] = [
    ['content-security-policy', policy],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
  ];
  const https = config.tls !== null || config.publicUrl?.startsWith('https:');
  return https ? [...headers, ['strict-transport-security', 'max-age=31536000']] : headers;
}
