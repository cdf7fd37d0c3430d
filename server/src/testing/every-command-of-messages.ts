// Scenarios of short texts and quick requests. For testing/every-command.ts.
import { Messaging } from './messaging.js';
import { delegateOf, type Act, type Scenario } from './scenario.js';

const issuedAnd =
  (more: (messaging: Messaging) => Promise<Omit<Act, 'meeting'>>): Scenario =>
  async (world) => {
    const meeting = await world.issued();
    return { meeting, ...(await more(new Messaging(world.app, meeting))) };
  };
const bySecretary = (args: (messaging: Messaging) => unknown): Scenario =>
  issuedAnd(async (one) => ({ as: one.meeting.secretary.identity, args: await args(one) }));
const byDelegate = (args: (messaging: Messaging) => unknown): Scenario =>
  issuedAnd(async (one) => ({ as: delegateOf(one.meeting).identity, args: await args(one) }));
const sent = async (one: Messaging) => ({ messageId: await one.sent({ onDisplays: true }) });
const asked = async (one: Messaging) => ({ requestId: await one.asked(delegateOf(one.meeting)) });

export const messageCommands: Readonly<Record<string, Scenario>> = {
  'message.tellStaff': bySecretary(() => ({ text: 'Còn hai người đăng ký' })),
  'message.send': bySecretary(() => ({
    ...{ to: { audience: 'all' }, text: 'Mời về hội trường', onDisplays: true },
  })),
  'message.remind': bySecretary(sent),
  'message.withdraw': bySecretary(sent),
  'message.acknowledge': byDelegate(sent),
  'serviceRequest.ask': byDelegate(() => ({ kind: 'other', note: 'thêm ghế' })),
  'serviceRequest.withdraw': byDelegate(asked),
  'serviceRequest.take': bySecretary(asked),
  'serviceRequest.finish': bySecretary(asked),
};
