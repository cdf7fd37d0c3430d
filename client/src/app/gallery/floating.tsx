// What floats: notices, the confirmation, the sheet.
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { Button, ConfirmDialog, Sheet, showToast } from '../../ui';
import { ToastCard } from '../../ui/toasts';
import styles from './gallery.module.css';
import samples from './samples.vi.json';
import { Specimen, Wrap } from './specimen';
import words from './words.vi.json';

const notices = (['ok', 'wait', 'no'] as const).map((tone) => ({
  tone,
  title: samples.toast[tone],
  detail: samples.toast[`${tone}Detail`],
}));

function Notices() {
  return (
    <>
      {notices.map((toast) => (
        <ToastCard key={toast.tone} toast={toast} onClose={() => showToast(toast)} />
      ))}
      <Wrap>
        {notices.map((toast) => (
          <Button key={toast.tone} onClick={() => showToast(toast)}>
            {samples.toast.show}
          </Button>
        ))}
      </Wrap>
    </>
  );
}

function Confirmation() {
  const { confirm } = samples;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{confirm.open}</Button>
      <ConfirmDialog
        open={open}
        question={confirm.question}
        consequence={confirm.consequence}
        stayLabel={confirm.stay}
        actLabel={samples.closeVote}
        onStay={close}
        onAct={close}
      />
    </>
  );
}

function Rising() {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.stage}>
      <Wrap>
        <Confirmation />
        <Button onClick={() => setOpen(true)}>{samples.sheet.open}</Button>
      </Wrap>
      <Sheet open={open} label={samples.sheet.label} onClose={() => setOpen(false)} takeFocus>
        <h3 className={styles.title}>{samples.question}</h3>
        <p>{samples.sheet.words}</p>
        <Wrap>
          <Button icon={FileText} onClick={() => setOpen(false)}>
            {samples.sheet.close}
          </Button>
        </Wrap>
      </Sheet>
    </div>
  );
}

export function Floating() {
  return (
    <>
      <Specimen caption={words.toasts}>
        <Notices />
      </Specimen>
      <Specimen caption={words.dialogs}>
        <Rising />
      </Specimen>
    </>
  );
}
