// Puts the files the PDF engine fetches by address (decoders, character maps, fonts, colour profile) under /pdfjs/,
// in development and in the build. Without the decoders, scans in JBIG2 or JPEG 2000 stay blank.
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const folders = ['wasm', 'cmaps', 'standard_fonts', 'iccs'];
const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const files = new Map(
  folders.flatMap((folder) =>
    readdirSync(join(home, folder)).map(
      (name) => [`pdfjs/${folder}/${name}`, join(home, folder, name)] as const,
    ),
  ),
);

export function pdfAssets(): Plugin {
  return {
    name: 'pdf-assets',
    generateBundle() {
      for (const [fileName, source] of files) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(source) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const source = files.get((request.url ?? '').split('?')[0]?.slice(1) ?? '');
        if (source === undefined) return next();
        // WebAssembly compiles while it streams only with its own type.
        response.setHeader(
          'Content-Type',
          source.endsWith('.wasm')
            ? 'application/wasm'
            : source.endsWith('.js')
              ? 'text/javascript'
              : 'application/octet-stream',
        );
        createReadStream(source).pipe(response);
      });
    },
  };
}
