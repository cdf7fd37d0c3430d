// Node's loader hooks for TypeScript: `./x.js` is found as `./x.ts`, and types are taken off. Registered by typescript-in-workers.mjs.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

/** The compiler takes a second to load and every worker would load it: what it made is kept under the source's hash. */
const kept = join(tmpdir(), 'hop-typescript');

async function compiled(text, fileName) {
  const file = join(kept, `${createHash('sha256').update(text).digest('hex')}.js`);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const { default: ts } = await import('typescript');
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
    const { outputText } = ts.transpileModule(text, { compilerOptions, fileName });
    const unfinished = `${file}.${process.pid}.${threadId}`;
    await mkdir(kept, { recursive: true });
    await writeFile(unfinished, outputText);
    await rename(unfinished, file);
    return outputText;
  }
}

export async function resolve(specifier, context, next) {
  const fromTypeScript = context.parentURL?.endsWith('.ts') && specifier.startsWith('.');
  return next(fromTypeScript ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const source = await compiled(await readFile(fileURLToPath(url), 'utf8'), url);
  return { format: 'module', source, shortCircuit: true };
}
