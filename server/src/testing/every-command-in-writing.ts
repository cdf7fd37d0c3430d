// Scenarios of written consultations, outside any session. For testing/every-command.ts.
import { Consulting, DAY_MS } from './consulting.js';
import { delegateOf, type Scenario } from './scenario.js';

const bySecretary =
  (args: (consulting: Consulting) => unknown): Scenario =>
  async (world) => {
    const meeting = await world.issued();
    const consulting = new Consulting(world.app, meeting);
    return { meeting, as: meeting.secretary.identity, args: await args(consulting) };
  };
const opened = async (consulting: Consulting) => ({ consultationId: await consulting.opened() });
const drafted = async (consulting: Consulting) => ({ consultationId: await consulting.prepared() });

export const consultationCommands: Readonly<Record<string, Scenario>> = {
  'consultation.prepare': bySecretary(({ app }) => ({
    ...{ question: 'Thống nhất dự thảo', dueAt: app.now + DAY_MS },
  })),
  'consultation.edit': bySecretary(async (consulting) => ({
    ...(await drafted(consulting)),
    ...{ baseVersion: 1, question: 'Sửa', dueAt: consulting.app.now + 2 * DAY_MS },
  })),
  'consultation.remove': bySecretary(drafted),
  'consultation.open': bySecretary(drafted),
  'consultation.extend': bySecretary(async (consulting) => {
    const { app, meeting } = consulting;
    const { consultationId } = await opened(consulting);
    app.clock.advance(DAY_MS + 1);
    await consulting.answer(delegateOf(meeting), consultationId, 'agree');
    return { consultationId, dueAt: app.now + DAY_MS, reason: 'chờ ý kiến các xã' };
  }),
  'consultation.close': bySecretary(async (consulting) => {
    const { consultationId } = await opened(consulting);
    await consulting.answer(delegateOf(consulting.meeting), consultationId, 'agree');
    return { consultationId };
  }),
  'consultation.answer': async (world) => {
    const meeting = await world.issued();
    const consultationId = await new Consulting(world.app, meeting).opened();
    const args = { consultationId, answer: 'other', text: 'bổ sung điều 3' };
    return { meeting, as: delegateOf(meeting).identity, args };
  },
};
