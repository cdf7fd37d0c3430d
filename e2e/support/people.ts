// One person of the demo meeting: a browser context of their own, signed in, at their place.
import { expect, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { Traffic } from './traffic.js';
import { Watch } from './watch.js';

export const MEETING = 'demo-ba-vi';

export const viewports = {
  wide: { width: 1280, height: 800 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof viewports;

const meetingPath = `/cuoc-hop/${MEETING}`;
export const places = {
  room: `${meetingPath}/phong-hop`,
  chair: `${meetingPath}/chu-toa`,
  secretary: `${meetingPath}/thu-ky`,
  site: `${meetingPath}/diem-cau`,
  consultations: `${meetingPath}/y-kien`,
  display: '/man-hinh',
} as const;

/** A role of the demo's first page, or any of its people. */
export type Who =
  | { role: 'chair' | 'secretary' | 'delegate' | 'guest' | 'siteOperator' | 'display' }
  | { participantId: string };

export interface Person {
  readonly page: Page;
  /** Speaks to the server with this person's session. */
  readonly api: APIRequestContext;
  readonly watch: Watch;
  readonly traffic: Traffic;
}

interface EnterOptions {
  url: string;
  who: Who | null;
  place: string;
  size?: Size;
  colorScheme?: 'light' | 'dark';
  /** Has fingers on it, as a tablet has. */
  touch?: boolean;
  /** Before the page opens: to stand between it and the network. */
  prepare?: (page: Page) => Promise<void>;
}

export async function enter(browser: Browser, options: EnterOptions): Promise<Person> {
  const { url, who, place, size = 'wide', colorScheme = 'light', touch = false, prepare } = options;
  const context = await browser.newContext({
    baseURL: url,
    viewport: viewports[size],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme,
    hasTouch: touch,
  });
  if (who !== null) {
    const signedIn = await context.request.post('/api/demo/session', { data: who });
    expect(signedIn.status(), await signedIn.text()).toBe(200);
  }
  const page = await context.newPage();
  const person = {
    page,
    api: context.request,
    watch: new Watch(page),
    traffic: new Traffic(page),
  };
  await prepare?.(page);
  await page.goto(place);
  return person;
}
