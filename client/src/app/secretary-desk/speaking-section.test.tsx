// Where the lists of speakers are set up is said, with the way there.
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { SpeakingSection } from './speaking-section';

let view: MeetingView;
afterEach(() => view.unmount());

it('leads to the panel of the current item in the agenda', async () => {
  view = await renderWithMeeting(
    <UiProvider>
      <MemoryRouter>
        <SpeakingSection />
      </MemoryRouter>
    </UiProvider>,
    {
      rows: { meeting: [aMeeting({ state: 'issued', currentItemId: 'item-7' })] },
      actor: { role: 'secretary' },
    },
  );
  const link = [...view.container.querySelectorAll('a')].find(({ textContent }) =>
    textContent.includes('Mở nội dung trong Chương trình'),
  );
  expect(link?.getAttribute('href')).toMatch(/chuong-trinh\?muc=item-7$/);
});
