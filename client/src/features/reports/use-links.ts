// The links that were just made, until they are put away; a refusal is said in a notice.
import type { ResultOf } from '@hop/shared/core/contract.js';
import type { requestReports } from '@hop/shared/reports/reports-commands.js';
import { useState } from 'react';
import { refusalText, useScope } from '../../live';
import { showToast } from '../../ui';
import { makeLinks, type MadeLink } from './make-links';

/** Of a request that was just made: how many people were told. */
export type Told = ReadonlyMap<string, number>;

export function useLinks() {
  const { meetingId } = useScope();
  const [links, setLinks] = useState<readonly MadeLink[] | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const make = async (reportRequestIds: readonly string[], replace = false): Promise<void> => {
    setTold(null);
    try {
      setLinks(await makeLinks(meetingId ?? '', reportRequestIds, replace));
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    }
  };
  const makeFirst = async (asked: ResultOf<typeof requestReports>): Promise<void> => {
    await make(asked.reportRequestIds);
    setTold(new Map(asked.reportRequestIds.map((id, index) => [id, asked.told[index] ?? 0])));
  };
  return { links, told, make, makeFirst, putAway: () => setLinks(null) };
}
