// Simulated delegates as a process of their own. Started by the demo's button (people come over the parent's channel), or by
// `npm run simulate -- --url http://localhost:3000 --seconds 60`, which ends by itself and prints one JSON line last. A whole meeting:
// `npm run simulate -- ba-vi`.
import { parseArgs } from 'node:util';
import { demoPeople } from '../seeds/demo/people.js';
import { DEMO_MEETING_ID, participantId } from '../seeds/demo/demo-rows.js';
import { Crowd } from './crowd.js';
import { holdBaVi } from './ba-vi/hold-meeting.js';
import { bareHandshakes } from './bare-handshakes.js';

/** Nobody simulates for longer than a working day. */
const LONGEST_MS = 10 * 3600_000;
const HESITATION_MS = 9_000;

interface Order {
  meetingId: string;
  participantIds: string[];
}

function underParent(url: string): void {
  let crowd: Crowd | null = null;
  process.once('message', (order: Order) => {
    crowd = new Crowd(url, order.meetingId, HESITATION_MS);
    void crowd.enter(order.participantIds);
  });
  process.once('disconnect', () => {
    crowd?.leave();
    process.exit(0);
  });
  setTimeout(() => process.exit(0), LONGEST_MS).unref();
}

async function byHand(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      seconds: { type: 'string', default: '60' },
      people: { type: 'string', default: '135' },
    },
  });
  const ids = demoPeople()
    .filter((person) => person.role !== 'chair' && person.role !== 'secretary')
    .slice(0, Number(values.people))
    .map((person) => participantId(person.id));
  const floorMs = await bareHandshakes(ids.length);
  const crowd = new Crowd(values.url, DEMO_MEETING_ID, 1_000);
  const begun = performance.now();
  await crowd.enter(ids);
  const enteredMs = Math.round(performance.now() - begun);
  await new Promise((resolve) => setTimeout(resolve, Number(values.seconds) * 1000));
  const gaps = crowd.tablets.reduce((sum, tablet) => sum + tablet.gaps, 0);
  crowd.leave();
  const ours = {
    people: ids.length,
    connected: crowd.tablets.length,
    failed: crowd.failed,
    enteredMs,
    gaps,
    ...crowd.counts,
  };
  console.log(
    JSON.stringify({
      bench: 'simulate',
      ours,
      floor: { people: ids.length, enteredMs: floorMs },
      ratio: Number((enteredMs / floorMs).toFixed(2)),
    }),
  );
  process.exit(crowd.failed === 0 && gaps === 0 ? 0 : 1);
}

const parentUrl = process.env.SIMULATE_URL;
if (process.send && parentUrl) underParent(parentUrl);
else if (process.argv[2] === 'ba-vi') process.exit((await holdBaVi()) ? 0 : 1);
else await byHand();
