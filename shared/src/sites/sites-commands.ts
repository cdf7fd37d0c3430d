// Preparing a site, and what the server notices about it.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line } from '../core/text.js';
import { siteChecks, siteStateSchema } from './site.js';

const one = z.strictObject({ siteId: idSchema });
const stateReply = z.object({ state: siteStateSchema });

export const addSite = defineCommand('site.add', {
  args: z.strictObject({ name: line(100), unitName: line(200), host: z.boolean().default(false) }),
  result: z.object({ siteId: idSchema }),
});
export const setSiteCheck = defineCommand('site.setCheck', {
  args: z.strictObject({ siteId: idSchema, check: z.enum(siteChecks), done: z.boolean() }),
  result: z.object({}),
});
/** Needs every check; before the meeting the site is `ready`, during it `joined`. */
export const reportSiteReady = defineCommand('site.ready', { args: one, result: stateReply });
export const leaveSite = defineCommand('site.leave', { args: one, result: stateReply });
export const callForHelp = defineCommand('site.callForHelp', { args: one, result: z.object({}) });
export const answerHelp = defineCommand('site.answerHelp', { args: one, result: z.object({}) });
/** Sent by the server when a site's operator or display is heard, or has not been heard for six seconds. */
export const joinSite = defineCommand('site.join', {
  args: one,
  result: stateReply,
  internal: true,
});
export const loseSite = defineCommand('site.lose', {
  args: z.strictObject({ siteId: idSchema, lostSince: z.number().int() }),
  result: stateReply,
  internal: true,
});
