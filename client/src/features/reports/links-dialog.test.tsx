// The dialog after asking: who was told, and for which unit the link has to be sent on.
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aReportRequest } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { LinksDialog } from './links-dialog';

let view: MeetingView;
afterEach(() => view.unmount());

const links = ['one', 'other'].map((reportRequestId) => ({
  ...{ reportRequestId, link: `https://hop.example/nop-bao-cao#${reportRequestId}` },
}));
const show = async (told: ReadonlyMap<string, number> | null) => {
  const reportRequest = [
    aReportRequest({ id: 'one', name: 'Xã Cổ Đô' }),
    aReportRequest({ id: 'other', name: 'Sở Tài chính' }),
  ];
  view = await renderWithMeeting(
    <UiProvider>
      <LinksDialog links={links} told={told} onClose={() => undefined} />
    </UiProvider>,
    { rows: { meeting: [aMeeting()], reportRequest } },
  );
  await view.settle();
  return [...document.querySelectorAll('[role="dialog"] li')].map((line) => line.textContent);
};

it('says how many people of a unit were told, and what to do where nobody was', async () => {
  const [one, other] = await show(new Map([['one', 2]]));
  expect(one).toContain('Đã báo tin cho 2 người của đơn vị');
  expect(other).toContain('Đơn vị này chưa có ai nhận được tin: chép liên kết gửi đi.');
  expect(document.body.textContent).toContain('Đã ghi 2 yêu cầu báo cáo');
});

it('says nothing of that when a link alone was asked for', async () => {
  for (const line of await show(null)) expect(line).not.toContain('tin');
  expect(document.body.textContent).not.toContain('Đã ghi 2');
});
