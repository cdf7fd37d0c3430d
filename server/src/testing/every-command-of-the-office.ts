// Scenarios of the commands in the office's scope. For testing/every-command.ts.
import { newId } from '@hop/shared/core/ids.js';
import { systemIdentity } from '../kernel/identity.js';
import { delegateOf, type Scenario } from './scenario.js';

export const officeCommands: Readonly<Record<string, Scenario>> = {
  'meeting.create': async (world) => {
    const meeting = await world.issued();
    const args = {
      ...{ title: 'Họp tháng', type: 'online', startsAt: world.app.now, place: 'Hội trường' },
      ...{ parentBody: 'UBND thành phố', issuingBody: 'UBND huyện', locality: 'Ba Vì' },
    };
    return { meeting, as: meeting.secretary.identity, args };
  },
  'meeting.copy': async (world) => {
    const meeting = await world.issued();
    const args = { fromMeetingId: meeting.id, title: 'Họp quý IV', startsAt: world.app.now };
    return { meeting, as: meeting.secretary.identity, args };
  },
  'unit.add': async (world) => {
    const meeting = await world.issued();
    return { meeting, as: meeting.secretary.identity, args: { name: 'Phòng Nội vụ' } };
  },
  'person.add': async (world) => {
    const meeting = await world.issued();
    const args = { name: 'Nguyễn Văn An', username: newId(), password: 'mat khau rat dai' };
    return { meeting, as: meeting.secretary.identity, args };
  },
  'person.setDisabled': async (world) => {
    const meeting = await world.issued();
    const { personId } = delegateOf(meeting);
    return { meeting, as: systemIdentity, args: { personId, disabled: true } };
  },
};
