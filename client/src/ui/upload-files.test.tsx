// The card of files on their way: nothing that is chosen breaks it, and after a reload it still says what did not get there.
import { afterEach, expect, it } from 'vitest';
import { UploadQueue, type FileOnItsWay, type UploadPorts } from '../lib/upload-queue';
import { renderWithMeeting, type MeetingView } from '../testing/render-with-meeting';
import { UiProvider } from './provider';
import { UploadFiles } from './upload-files';

let view: MeetingView;
afterEach(async () => {
  await view.unmount();
  sessionStorage.clear();
});

const queueOf = () => new UploadQueue({} as UploadPorts, 'upload:me:here');
const shown = async (files: readonly FileOnItsWay[], queue = queueOf()) => {
  const rest = { busy: files.length > 0, paused: false, leftBehind: queue.leftBehind() };
  view = await renderWithMeeting(
    <UiProvider>
      <UploadFiles queue={queue} files={files} {...rest} />
    </UiProvider>,
  );
  return view.container.querySelector('section')?.textContent ?? '';
};

it('shows a file without a single byte on its way', async () => {
  const empty: FileOnItsWay = {
    ...{ key: 0, name: 'rong.pdf', sentBytes: 0, totalBytes: 0, state: 'sending' },
    ...{ alreadyThere: false, reason: null, brokeAt: null, resumedBytes: null },
  };
  expect(await shown([empty])).toContain('rong.pdf');
});

it('names after a reload what was refused and what was still on its way', async () => {
  const kept = [
    { name: 'rong.pdf', reason: 'Tệp này không có nội dung.' },
    { name: 'lon.pdf', reason: null },
  ];
  sessionStorage.setItem('upload:me:here', JSON.stringify(kept));
  const text = await shown([]);
  expect(text).toContain('2 tệp chưa vào danh sách');
  expect(text).toContain('rong.pdf Tệp này không có nội dung.');
  expect(text).toContain('lon.pdf Chưa gửi xong');
});
