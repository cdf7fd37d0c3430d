// What the secretary's desk says before a meeting is submitted, and why it came back.
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { PreparationChecks } from './preparation-checks';
import { ReturnedBanner } from './returned-banner';

let view: MeetingView;
let led: string[] = [];
afterEach(() => view.unmount());

async function desk(change: Parameters<typeof aMeeting>[0]) {
  view = await renderWithMeeting(
    <UiProvider>
      <ReturnedBanner />
      <PreparationChecks onMend={({ key }) => led.push(key)} />
    </UiProvider>,
    {
      rows: {
        meeting: [aMeeting(change)],
        participant: [aParticipant({ role: 'delegate', votingRight: true })],
      },
      actor: { role: 'secretary' },
    },
  );
}
const button = () => document.querySelector('button');

describe('the checks of a meeting in preparation', () => {
  it('stand behind one button with their count, each with what to do', async () => {
    await desk({ state: 'draft' });
    expect(button()?.textContent).toContain('Cần xem: 3');
    await act(async () => button()?.click());
    for (const words of ['Chưa có chương trình', 'Chưa có chủ tọa', 'tổng số thành viên là 45'])
      expect(document.body.textContent).toContain(words);
    expect(document.body.textContent).toContain('Giao vai chủ tọa cho một người');
  });
  it('lead to where each is mended', async () => {
    led = [];
    await desk({ state: 'draft' });
    await act(async () => button()?.click());
    const row = [...document.body.querySelectorAll('button')].find((each) =>
      each.textContent.includes('Chưa có chủ tọa'),
    );
    await act(async () => row?.click());
    expect(led).toEqual(['noChair']);
  });
  it('are gone once the session has begun', async () => {
    await desk({ state: 'inSession' });
    expect(button()).toBeNull();
  });
});

describe('a meeting that the chair returned', () => {
  it('says why until it is submitted again', async () => {
    await desk({ state: 'returned', stateReason: 'Thiếu dự thảo nghị quyết' });
    expect(document.body.textContent).toContain('Thiếu dự thảo nghị quyết');
  });
  it('says nothing of it afterwards', async () => {
    await desk({ state: 'pendingApproval', stateReason: 'Thiếu dự thảo nghị quyết' });
    expect(document.body.textContent).not.toContain('Thiếu dự thảo nghị quyết');
  });
});
