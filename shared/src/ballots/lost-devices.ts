// Voters whose devices are gone while a ballot runs, and when that is worth a pause. Attendance is untouched: they are present.

interface Room {
  /** On the roll, and checked in or already answered. */
  readonly presentIds: readonly string[];
  readonly answeredIds: ReadonlySet<string>;
  /** undefined while not known: then nobody is called lost. */
  readonly connectedIds: ReadonlySet<string> | undefined;
}

/** Present, nothing given, and no device connected. Who has answered needs no waiting for. */
export function lostVoterIds({ presentIds, answeredIds, connectedIds }: Room): string[] {
  if (connectedIds === undefined) return [];
  return presentIds.filter((id) => !answeredIds.has(id) && !connectedIds.has(id));
}

/** Whether the chair is offered to pause: more than `lostSharePercent` of those present are lost. 0: never. */
export const isPauseOffered = (room: Room, lostSharePercent: number): boolean =>
  lostSharePercent > 0 &&
  lostVoterIds(room).length * 100 > lostSharePercent * room.presentIds.length;
