// How long some items are: on one day by the clock alone, over two with their days.
import type { AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../../testing/render-with-meeting';
import { useSpan } from './use-span';

let view: MeetingView;
afterEach(() => view.unmount());

const node = (from: string, to: string): AgendaNode =>
  ({
    ...{ depth: 0, plannedStartAt: Date.parse(from), plannedEndAt: Date.parse(to) },
  }) as unknown as AgendaNode;
const Span = ({ nodes }: { nodes: AgendaNode[] }) => <p>{useSpan(nodes)}</p>;
const said = async (...nodes: AgendaNode[]) => {
  view = await renderWithMeeting(<Span nodes={nodes} />);
  return view.container.textContent;
};

it('says the hours of one day', async () => {
  const morning = node('2026-12-03T08:00+07:00', '2026-12-03T08:35+07:00');
  expect(await said(morning)).toBe('08:00 – 08:35 · 1 nội dung · 35 phút');
});

it('names both days where it goes over two', async () => {
  const one = node('2026-12-03T08:00+07:00', '2026-12-03T17:00+07:00');
  const two = node('2026-12-04T08:00+07:00', '2026-12-04T08:35+07:00');
  expect(await said(one, two)).toBe(
    '08:00 03/12/2026 – 08:35 04/12/2026 · 2 nội dung · 9 giờ 35 phút',
  );
});
