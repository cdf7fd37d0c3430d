// "Đã lưu" or how many acts wait to be sent, where a place has no status bar.
import { Badge } from '../ui';
import { usePending } from './use-command';
import { useSavedWord } from './words';

export function SavedWord() {
  const { icon, label } = useSavedWord();
  const waiting = usePending() > 0;
  return (
    <Badge icon={icon} tone={waiting ? 'warn' : 'neutral'}>
      {label}
    </Badge>
  );
}
