// How the browser suite runs: two workers, and one for what is measured; one Chromium, Vietnamese and Hanoi time.
// Not for starting servers: each test file starts its own.
import { defineConfig } from '@playwright/test';

/** As root Chromium has no sandbox, and it should not look for updates during a test. */
const rootFlags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const { CHROMIUM_PATH, PLAYWRIGHT_REPORT } = process.env;

const chromium = {
  browserName: 'chromium',
  launchOptions: {
    ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
    args: process.getuid?.() === 0 ? rootFlags : [],
  },
} as const;

/** Tests with a budget of milliseconds. */
const measured = /(clocks|follow|many-sites)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './support/seeded-data.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // A whole meeting with its roles and a restart in it; single steps have their own, shorter limits.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: PLAYWRIGHT_REPORT
    ? [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT }]]
    : [['list']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', testIgnore: measured, use: chromium },
    // A neighbour on the same cores would be measured too: run last and alone (scripts/test.mjs). Not `dependencies`, which skip it
    // when any other test fails.
    { name: 'measured', testMatch: measured, workers: 1, use: chromium },
  ],
});
