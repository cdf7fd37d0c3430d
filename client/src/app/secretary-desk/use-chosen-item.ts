// The agenda item that is open at the desk stands in the address, so that a link leads to it.
import { useSearchParams } from 'react-router';

export const CHOSEN_ITEM = 'muc';

export function useChosenItem(): [string | null, (agendaItemId: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (agendaItemId: string | null): void =>
    setSearch(agendaItemId === null ? {} : { [CHOSEN_ITEM]: agendaItemId }, { replace: true });
  return [search.get(CHOSEN_ITEM), choose];
}
