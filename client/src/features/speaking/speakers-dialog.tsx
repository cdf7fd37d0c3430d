// Who has been called, who has not, what was handed in as a text, and who used how much time: for chair and secretary.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Segmented } from '../../ui';
import { CalledList } from './called-list';
import { NotCalledList } from './not-called-list';
import { TimeUsed } from './time-used';
import { WrittenList } from './written-list';

const views = ['called', 'notCalled', 'written', 'time'] as const;
type View = (typeof views)[number];

const bodies = {
  called: CalledList,
  notCalled: NotCalledList,
  written: WrittenList,
  time: TimeUsed,
};

/** The lists with the way between them; the secretary's desk shows them without a dialog. */
export function SpeakersLists() {
  const { t } = useTranslation('speaking');
  const [view, setView] = useState<View>('called');
  const Body = bodies[view];
  return (
    <>
      <Segmented
        label={t('speakers.title')}
        value={view}
        options={views.map((value) => ({ value, label: t(`speakers.${value}`) }))}
        onChange={setView}
      />
      <Body />
    </>
  );
}

export function SpeakersDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('speaking');
  return (
    <Dialog
      open
      wide
      title={t('speakers.title')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('order.close')}</Button>}
    >
      <SpeakersLists />
    </Dialog>
  );
}
