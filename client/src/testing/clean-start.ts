// Each test file begins with an empty page and modules of its own, though a worker keeps React and Mantine from one
// file to the next (vitest.config.ts). Not for what a test has left within its own file.
import { vi } from 'vitest';

vi.resetModules();
document.body.replaceChildren();
localStorage.clear();
sessionStorage.clear();
// Fields that grow listen for fonts, which every browser has and happy-dom does not.
if (!('fonts' in document)) Object.assign(document, { fonts: new EventTarget() });
