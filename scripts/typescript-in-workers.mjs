// Given to Node with --import while tests run: worker threads may then be started from TypeScript sources, so that no test
// needs a build. Not for the tests themselves (Vitest compiles those) and not for production.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) register('./typescript-hooks.mjs', import.meta.url);
