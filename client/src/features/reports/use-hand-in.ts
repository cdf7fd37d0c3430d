// The act of handing in: files one after the other, then the report. One press; what has been sent is not sent again after a no.
import { newId } from '@hop/shared/core/ids.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import type { ReportFile } from '@hop/shared/reports/report.js';
import { useEffect, useRef, useState } from 'react';
import { refusalText } from '../../live';
import type { HandInReport, HandInWay } from './hand-in';

export interface ChosenFile {
  readonly key: string;
  readonly file: File;
  /** As the server has it; null: not sent yet. */
  readonly sent: ReportFile | null;
  /** Why it is not taken, in words. */
  readonly refusal: string | null;
}
export interface UnderWay {
  readonly name: string;
  readonly sentBytes: number;
  readonly totalBytes: number;
}

export function useHandIn(report: HandInReport, way: HandInWay, onDone: () => void) {
  const [kept, setKept] = useState<readonly ReportFile[]>(report.files);
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  // What stood there when the form was opened: what comes in meanwhile is not replaced unseen, but after it was shown.
  const [basedOn, setBasedOn] = useState<number | null | 'newest'>(report.handedInAt);
  const commandId = useRef(newId());
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const change = (key: string, next: Partial<ChosenFile>): void =>
    setChosen((all) => all.map((one) => (one.key === key ? { ...one, ...next } : one)));

  /** The file as the server has it, or null when it was refused. */
  const sendOne = async ({ key, file, sent }: ChosenFile, signal: AbortSignal) => {
    if (sent !== null) return sent;
    setUnderWay({ name: file.name, sentBytes: 0, totalBytes: file.size });
    try {
      const progress = (sentBytes: number, totalBytes: number): void =>
        setUnderWay({ name: file.name, sentBytes, totalBytes });
      const taken = await way.sendFile(file, progress, signal);
      change(key, { sent: taken, refusal: null });
      return taken;
    } catch (error) {
      if (!signal.aborted) change(key, { refusal: refusalText(error) });
      return null;
    }
  };

  const send = async (note: string, handedInBy: string): Promise<void> => {
    const abort = new AbortController();
    stop.current = abort;
    setBusy(true);
    setRefusal(null);
    try {
      const fileIds = kept.map(({ id }) => id);
      for (const one of chosen) {
        const taken = await sendOne(one, abort.signal);
        if (taken === null) return;
        fileIds.push(taken.id);
      }
      const whole = { commandId: commandId.current, fileIds, note, handedInBy };
      await way.handIn({ ...whole, basedOn: basedOn === 'newest' ? report.handedInAt : basedOn });
      onDone();
    } catch (error) {
      setRefusal(refusalText(error));
      // No answer may mean that it was recorded: the next try is the same act. After a no it is another one.
      if (!(error instanceof Refusal)) return;
      commandId.current = newId();
      if (error.key === 'reports.justHandedIn') setBasedOn('newest');
      if (error.key === 'reports.noSuchFile')
        setChosen((all) => all.map((one) => ({ ...one, sent: null })));
    } finally {
      setBusy(false);
      setUnderWay(null);
    }
  };

  return {
    ...{ kept, chosen, underWay, busy, refusal, send },
    add: (files: readonly File[]) =>
      setChosen((all) => [
        ...all,
        ...files.map((file) => ({ key: newId(), file, sent: null, refusal: null })),
      ]),
    leaveOut: (key: string) => {
      setKept((all) => all.filter(({ id }) => id !== key));
      setChosen((all) => all.filter((one) => one.key !== key));
    },
  };
}
