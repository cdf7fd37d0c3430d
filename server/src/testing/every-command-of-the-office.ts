// Scenarios of the commands in the office's scope. For testing/every-command.ts.
import { newId } from '@hop/shared/core/ids.js';
import { addPerson, addUnit, trashPerson, trashUnit } from '@hop/shared/office/office-commands.js';
import { systemIdentity } from '../kernel/identity.js';
import { delegateOf, type Scenario } from './scenario.js';

const onUnit =
  (rest: Record<string, unknown> = {}, isTrashed = false): Scenario =>
  async (world) => {
    const meeting = await world.issued();
    const as = meeting.secretary.identity;
    const { unitId } = await world.app.done(as, addUnit, 'office', { name: newId() });
    if (isTrashed) await world.app.done(as, trashUnit, 'office', { unitId });
    return { meeting, as, args: { unitId, ...rest } };
  };
const onPerson =
  (rest: Record<string, unknown> = {}, isTrashed = false): Scenario =>
  async (world) => {
    const meeting = await world.issued();
    const as = meeting.secretary.identity;
    const { personId } = await world.app.done(as, addPerson, 'office', { name: newId() });
    if (isTrashed) await world.app.done(as, trashPerson, 'office', { personId });
    return { meeting, as, args: { personId, ...rest } };
  };

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
  'unit.edit': onUnit({ baseVersion: 1, name: 'Phòng Tư pháp' }),
  'unit.trash': onUnit(),
  'unit.restore': onUnit({}, true),
  'person.edit': onPerson({ baseVersion: 1, position: 'Chánh Văn phòng' }),
  'person.trash': onPerson(),
  'person.restore': onPerson({}, true),
  'people.import': async (world) => {
    const meeting = await world.issued();
    return { meeting, as: meeting.secretary.identity, args: { rows: [{ name: newId() }] } };
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
