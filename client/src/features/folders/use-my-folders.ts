// The folders of whoever is signed in, asked of the server: one's own and that of one's unit.
import { knownFoldersSchema, myFoldersSchema, type MyFolder } from '@hop/shared/folders/folder.js';
import { useCallback, useEffect, useState } from 'react';
import { request } from '../../lib/http';
import { refusalText } from '../../live';

/** Opened, where nobody has done so yet. */
export async function askFolders(): Promise<readonly MyFolder[]> {
  const known = await request(knownFoldersSchema, 'GET', '/api/folders');
  const open = myFoldersSchema.safeParse(known);
  if (open.success) return open.data.folders;
  return (await request(myFoldersSchema, 'POST', '/api/folders')).folders;
}

export interface MyFoldersState {
  /** null until the first answer. */
  readonly folders: readonly MyFolder[] | null;
  readonly trouble: string | null;
  /** Somebody may belong to another unit since. */
  readonly renew: () => void;
}

export function useMyFolders(): MyFoldersState {
  const [folders, setFolders] = useState<readonly MyFolder[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const renew = useCallback(() => setAsked((count) => count + 1), []);
  useEffect(() => {
    let current = true;
    askFolders().then(
      (found) => {
        if (!current) return;
        setTrouble(null);
        setFolders((before) => (same(before, found) ? before : found));
      },
      (error: unknown) => current && setTrouble(refusalText(error)),
    );
    return () => {
      current = false;
    };
  }, [asked]);
  useEffect(() => {
    addEventListener('focus', renew);
    addEventListener('online', renew);
    return () => {
      removeEventListener('focus', renew);
      removeEventListener('online', renew);
    };
  }, [renew]);
  return { folders, trouble, renew };
}

const same = (one: readonly MyFolder[] | null, other: readonly MyFolder[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
