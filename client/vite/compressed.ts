// Writes a .br and a .gz beside every file that gains by it, once per build, so that the server never compresses a file while somebody waits.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const GAINS = /\.(m?js|css|html|svg|json|wasm|bcmap|ttf|pfb|icc)$/;
/** Smaller files travel in one packet anyway. */
const WORTH_BYTES = 1_400;
/** What every tablet waits for before the first screen: worth the seconds that the last tenth takes. */
const WAITED_FOR = /\.(m?js|css)$/;
const brotli = (content: Buffer, name: string): Buffer =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: WAITED_FOR.test(name) ? 11 : 9 },
  });

export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !GAINS.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const content = readFileSync(path);
        if (content.length < WORTH_BYTES) continue;
        writeFileSync(`${path}.br`, brotli(content, entry.name));
        writeFileSync(`${path}.gz`, gzipSync(content));
      }
    },
  };
}
