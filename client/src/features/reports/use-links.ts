// The links that were just made, until they are put away; a refusal is said in a notice.
import { useState } from 'react';
import { refusalText, useScope } from '../../live';
import { showToast } from '../../ui';
import { makeLinks, type MadeLink } from './make-links';

export function useLinks() {
  const { meetingId } = useScope();
  const [links, setLinks] = useState<readonly MadeLink[] | null>(null);
  const make = async (reportRequestIds: readonly string[], replace = false): Promise<void> => {
    try {
      setLinks(await makeLinks(meetingId ?? '', reportRequestIds, replace));
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    }
  };
  return { links, make, putAway: () => setLinks(null) };
}
