// The grid of very many sites: one site's change draws one cell, the rest stands still; what each site is said to be.
import { afterEach, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aParticipant, aSite } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { SiteExceptions } from './site-exceptions';
import { SiteGrid } from './site-grid';
import { sitesNow } from './site-signs';

const drawn = vi.hoisted(() => ({ words: 0 }));
vi.mock('../../ui', async (original) => ({
  ...(await original<Record<string, unknown>>()),
  // Each cell says its sign and its heads to screen readers: two a drawing.
  VisuallyHidden: ({ children }: { children: string }) => {
    drawn.words += 1;
    return <span>{children}</span>;
  },
}));

const MANY = 135;
const siteId = (index: number): string => `site-${index}`;
const sites = Array.from({ length: MANY }, (_, index) =>
  aSite({
    ...{ id: siteId(index), name: `Điểm ${index}.`, position: index },
    ...{ host: index === 0, state: 'joined' },
  }),
);
const participants = sites.map(({ id }) => aParticipant({ id: `person-${id}`, siteId: id }));
const rows = { meeting: [aMeeting()], site: sites, participant: participants };

const grid = (
  <UiProvider>
    <SiteGrid />
  </UiProvider>
);

let view: MeetingView | undefined;
afterEach(() => view?.unmount());

it('draws one cell anew when one of 135 sites changes, and none for what no cell shows', async () => {
  view = await renderWithMeeting(grid, { rows });
  expect(drawn.words).toBeGreaterThanOrEqual(2 * MANY);
  drawn.words = 0;
  await view.patch({ site: [{ ...sites[7]!, version: 2, state: 'left' }] });
  expect(drawn.words).toBe(2);
  drawn.words = 0;
  await view.patch({ meeting: [aMeeting({ version: 2, place: 'Hội trường' })] });
  expect(drawn.words).toBe(0);
});

it('names who is lost above the list, and the list keeps its order', async () => {
  view = await renderWithMeeting(grid, { rows });
  const order = () =>
    [...view!.container.querySelectorAll('[aria-label="Các điểm cầu"] li')].map(
      (cell) => /Điểm \d+\./u.exec(cell.textContent)?.[0],
    );
  const before = order();
  await view.patch({ site: [{ ...sites[9]!, version: 2, state: 'lost', lostSince: 1 }] });
  expect(view.container.querySelector('[aria-label="Điểm cầu cần chú ý"]')?.textContent).toContain(
    'Điểm 9.',
  );
  expect(order()).toEqual(before);
});

it('does not tick the host site, which is not among those counted as joined', async () => {
  const away = sites
    .slice(0, 3)
    .map((site) => (site.host ? site : { ...site, state: 'notReady' as const }));
  view = await renderWithMeeting(grid, { rows: { ...rows, site: away } });
  expect(view.container.querySelector('li')?.textContent).toContain('điểm cầu chính');
  expect(view.container.querySelector('ul')?.textContent).not.toContain('đã vào họp');
  expect(view.container.textContent).toContain('0/2 đã vào họp');
});

it('says nothing of sites where the whole meeting is in one hall', async () => {
  const hall = (
    <UiProvider>
      <section>
        <SiteExceptions />
        <SiteGrid />
      </section>
    </UiProvider>
  );
  view = await renderWithMeeting(hall, { rows: { ...rows, site: sites.slice(0, 1) } });
  expect(view.container.querySelector('section')?.childElementCount).toBe(0);
});

it('counts who is present at the current sitting, and says who speaks or asks', () => {
  const [first, second] = participants;
  const given = { sites: sites.slice(0, 2), participants, attendance: [], speeches: [] };
  const asks = { id: 'r', version: 1, participantId: second!.id, state: 'waiting' } as never;
  const here = { participantId: first!.id, sittingId: 'sitting-1', state: 'present' } as never;
  const told = sitesNow({
    ...{ ...given, requests: [asks], attendance: [here], sittingId: 'sitting-1' },
  });
  expect(
    told.map(({ sign, present, expected, person }) => [sign, present, expected, person]),
  ).toEqual([
    ['host', 1, 1, null],
    ['hand', 0, 1, second!.name],
  ]);
});
