// Every thing that the preparation checks tell and a section mends leads to a section that there is.
import { describe, expect, it } from 'vitest';
import { mendingPath, type MendedInSection } from './mending-path';
import { sections } from './sections';

const first = { count: 1, first: 'Báo cáo', firstId: 'a' };
const told: Record<MendedInSection['key'], [MendedInSection, string]> = {
  lateDocuments: [{ key: 'lateDocuments', count: 1, days: 1, needed: 3 }, 'tai-lieu'],
  itemsWithoutDocument: [{ key: 'itemsWithoutDocument', ...first }, 'chuong-trinh?muc=a'],
  itemsWithoutPresenter: [{ key: 'itemsWithoutPresenter', ...first }, 'chuong-trinh?muc=a'],
  longWithoutBreak: [
    { key: 'longWithoutBreak', ...first, hours: 3, minutes: 200 },
    'chuong-trinh?muc=a',
  ],
  longerThanPlanned: [{ key: 'longerThanPlanned', minutes: 5 }, 'chuong-trinh'],
  unreadableDocuments: [{ key: 'unreadableDocuments', ...first, kept: 0 }, 'tai-lieu'],
  severalChairs: [{ key: 'severalChairs', count: 2, names: 'Đạt, Khoa' }, 'thanh-phan'],
  noAgenda: [{ key: 'noAgenda' }, 'chuong-trinh'],
  noChair: [{ key: 'noChair' }, 'thanh-phan'],
  nobodyVotes: [{ key: 'nobodyVotes' }, 'thanh-phan'],
  membersDiffer: [{ key: 'membersDiffer', listed: 1, total: 2 }, 'thanh-phan'],
  moreVoters: [{ key: 'moreVoters', listed: 3, total: 2 }, 'thanh-phan'],
  sitesWithoutOperator: [{ key: 'sitesWithoutOperator', ...first }, 'thanh-phan'],
};

describe('what the checks tell', () => {
  it.each(Object.values(told))('$key leads to %s', (warning, place) => {
    const path = mendingPath('m', warning);
    expect(path).toBe(`/cuoc-hop/m/thu-ky/${place}`);
    expect(sections.map((section) => section.path)).toContain(place.split('?')[0]);
  });
});
