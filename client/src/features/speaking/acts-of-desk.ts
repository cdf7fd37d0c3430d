// The acts of the chair's desk on the queue and the floor, gathered from requests and speeches. Not for their words.
import type { RequestAct, Speech, SpeechRequest } from '@hop/shared/speaking/speech.js';

export interface DeskAct {
  readonly key: string;
  /** `appointed`: called without having asked; `cut`: ended from the desk. */
  readonly act: RequestAct['act'] | 'appointed' | 'cut';
  readonly at: number;
  readonly by: string;
  readonly participantId: string;
}

/** Newest first. An answer is called by its question, so it is no appointment. */
export function actsOfDesk(
  requests: readonly SpeechRequest[],
  speeches: readonly Speech[],
): DeskAct[] {
  const onRequests = requests.flatMap(({ id, participantId, acts }) =>
    acts.map(({ act, at, by }, index) => ({ key: `${id} ${index}`, act, at, by, participantId })),
  );
  const onSpeeches = speeches.flatMap((speech): DeskAct[] => {
    const { id, participantId, requestId, kind, givenBy, endedBy, startedAt, endedAt } = speech;
    const appointed = requestId === null && kind !== 'answer' && givenBy !== null;
    return [
      ...(appointed
        ? [
            {
              key: `${id} on`,
              act: 'appointed' as const,
              at: startedAt,
              by: givenBy,
              participantId,
            },
          ]
        : []),
      ...(endedBy !== null && endedAt !== null
        ? [{ key: `${id} off`, act: 'cut' as const, at: endedAt, by: endedBy, participantId }]
        : []),
    ];
  });
  return [...onRequests, ...onSpeeches].sort((one, other) => other.at - one.at);
}
