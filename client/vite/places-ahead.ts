// Writes into index.html which files each place is made of, so that a first visit asks for them at once and not only after the
// program has started and seen where it is (public/first-paint.js does). Not in development.
import type { Plugin, Rolldown } from 'vite';
import { paths, placeSegments } from '../src/app/places.ts';

const meeting = `${paths.meetings}/:meetingId`;
/** Where people come in from outside, and the page below src/app that stands there; ":name" is any one segment. */
const places = [
  [`${meeting}/${placeSegments.room}`, 'delegate-room/delegate-room'],
  [`${meeting}/${placeSegments.chairDesk}`, 'chair-desk/chair-desk-page'],
  [`${meeting}/${placeSegments.secretaryDesk}`, 'secretary-desk/secretary-desk-page'],
  [`${meeting}/${placeSegments.siteDesk}`, 'site-desk/site-desk-page'],
  [paths.display, 'display-screen/display-page'],
  [paths.answer, 'answer-page/answer-page'],
  [paths.report, 'report-page/report-page'],
  [paths.arrival, 'arrival-page/arrival-page'],
] as const;

type ChunkWithCss = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

const chunkAt = (bundle: Rolldown.OutputBundle, file: string): ChunkWithCss | undefined => {
  const found = bundle[file];
  return found?.type === 'chunk' ? found : undefined;
};

/** The chunk and all that it imports from the start. */
function withImports(
  bundle: Rolldown.OutputBundle,
  chunk: Rolldown.OutputChunk,
  found = new Set<Rolldown.OutputChunk>(),
) {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const file of chunk.imports) {
    const imported = chunkAt(bundle, file);
    if (imported) withImports(bundle, imported, found);
  }
  return found;
}

const filesOf = (chunks: Iterable<ChunkWithCss>): string[] =>
  [...chunks].flatMap(({ fileName, viteMetadata }) => [
    fileName,
    ...(viteMetadata?.importedCss ?? []),
  ]);

/** Throws for a page that is no chunk of its own. */
export function placesAhead(): Plugin {
  return {
    name: 'places-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk: start }) {
        if (bundle === undefined || start === undefined) return html;
        const here = new Set(filesOf(withImports(bundle, start)));
        const pages = Object.values(bundle).filter((each) => each.type === 'chunk');
        const ahead = places.map(([address, page]) => {
          const found = pages.find(({ facadeModuleId }) =>
            facadeModuleId?.endsWith(`/src/app/${page}.tsx`),
          );
          if (found === undefined) throw new Error(`${page} is no page of its own`);
          const files = filesOf(withImports(bundle, found)).filter((file) => !here.has(file));
          const pattern = `^${address.replaceAll(/:\w+/g, '[^/]+')}(/|$)`;
          return [pattern, [...new Set(files)].map((file) => `/${file}`)];
        });
        const data = `<script type="application/json" id="places-ahead">${JSON.stringify(ahead)}</script>`;
        if (!html.includes('<script src="/first-paint.js">')) throw new Error('who asks for them?');
        return html.replace('<script src="/first-paint.js">', (script) => `${data}\n    ${script}`);
      },
    },
  };
}
