// What the checks tell leads to where it is mended: a number of the meeting to its form, the rest to a section.
import { act } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { PreparationChecks } from '../../features/meetings/preparation-checks';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { useMending } from './use-mending';

let view: MeetingView;
afterEach(async () => {
  await view.unmount();
  sessionStorage.clear();
});

const draft = aMeeting({ state: 'draft' });
const meeting = { ...draft, rules: { ...draft.rules, totalMembers: null } };

function Desk() {
  const { mend, dialog } = useMending(meeting);
  return (
    <>
      <p id="address">{useLocation().pathname}</p>
      <PreparationChecks onMend={mend} />
      {dialog}
    </>
  );
}
const press = async (words: string) => {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.includes(words),
  );
  if (found === undefined) throw new Error(`no button ${words}`);
  await act(async () => found.click());
  await view.settle();
};
const address = () => document.getElementById('address')?.textContent;

it('leads an unknown number of members to the field of it, and a missing chair to the people', async () => {
  view = await renderWithMeeting(
    <MemoryRouter>
      <UiProvider>
        <Desk />
      </UiProvider>
    </MemoryRouter>,
    {
      rows: {
        meeting: [meeting],
        participant: [aParticipant({ role: 'delegate', votingRight: true })],
      },
      actor: { role: 'secretary' },
    },
  );
  await press('Cần xem');
  await press('Chưa nhập tổng số');
  const labels = [...document.querySelectorAll('label')].map(({ textContent }) => textContent);
  expect(labels).toContain('Tổng số thành viên theo quy định');
  expect(address()).toBe('/');
  await press('Để sau');
  await press('Cần xem');
  await press('Chưa có chủ tọa');
  expect(address()).toBe(`/cuoc-hop/${meeting.id}/thu-ky/thanh-phan`);
});
