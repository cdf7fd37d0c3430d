// The pack of the meeting in view, looked up once for all that show it, and the question for its PIN. The question stands here and not
// in the card: a device that is turned shows its card in another place, and what was typed must not go with the old one.
import { createContext, useContext, useState, type ReactNode } from 'react';
import { later } from '../../lib/later';
import { useSession } from '../../live';
import { usePack, type Pack } from './use-pack';

const PinDialog = later(async () => (await import('./pin-dialog')).PinDialog);

/** Before the download a new PIN (`choose`), or that of the vault there is (`offer`); `unlock`: of what is here. */
export type PinQuestion = 'choose' | 'offer' | 'unlock';
interface PackInView {
  readonly pack: Pack;
  readonly ask: (question: PinQuestion) => void;
}
const PackContext = createContext<PackInView | null>(null);

export function PackProvider({ children }: { children: ReactNode }) {
  const session = useSession();
  const pack = usePack(session.kind === 'signedIn' ? session.account.id : null);
  const [question, setQuestion] = useState<PinQuestion>('unlock');
  const [open, setOpen] = useState(false);
  const ask = (next: PinQuestion) => {
    setQuestion(next);
    setOpen(true);
  };
  return (
    <PackContext.Provider value={{ pack, ask }}>
      {children}
      <PinDialog pack={pack} open={open} question={question} onClose={() => setOpen(false)} />
    </PackContext.Provider>
  );
}

export function usePackInView(): PackInView {
  const value = useContext(PackContext);
  if (value === null) throw new Error('no PackProvider around');
  return value;
}
