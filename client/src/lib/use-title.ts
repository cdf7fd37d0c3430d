// The name of the page in the browser's tab: what lies behind which tab must be readable when several roles are open.
import { useEffect } from 'react';

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
