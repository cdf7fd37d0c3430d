// arrival.takeBack: the wrong name was tapped at reception; the roll is as if nobody had come. Later one checks out instead.
import { takeBackArrival } from '@hop/shared/arrivals/arrivals-commands.js';
import { handle } from '../kernel/handler.js';
import { takeBackPresent } from '../participants/acts.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { ArrivalRow } from './arrival.entity.js';

export const takeBackArrivalHandler = handle(
  takeBackArrival,
  async (work, { participantId }) => {
    await work.need(ParticipantRow, participantId);
    const { attendanceId, checkedInAt } = await takeBackPresent(work, participantId);
    const arrival = (await work.all(ArrivalRow)).find(
      ({ id, arrivedAt }) => id === attendanceId && arrivedAt >= checkedInAt,
    );
    if (arrival) work.remove(ArrivalRow, arrival);
    return {};
  },
  {
    subject: async (work, { participantId }) => ({
      siteId: (await work.need(ParticipantRow, participantId)).siteId,
    }),
  },
);
