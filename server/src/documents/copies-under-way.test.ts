// Copies that are made for people: so many for one, so many in all until they are sent, and then a refusal that costs nothing.
import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { CopiesUnderWay, type Sending } from './copies-under-way.js';

/** An answer of which only matters when it is over. */
class StandIn extends EventEmitter {
  destroyed = false;
  writableFinished = false;
  stoodStill: () => void = () => undefined;
  setTimeout(_ms: number, stoodStill: () => void): this {
    this.stoodStill = stoodStill;
    return this;
  }
  destroy(): this {
    this.destroyed = true;
    this.emit('close');
    return this;
  }
}
const asSending = (one: StandIn): Sending => one as unknown as Sending;

/** Asks for copies that end when told to. */
function asking(copies: CopiesUnderWay) {
  const ends: (() => void)[] = [];
  const answers: StandIn[] = [];
  const ask = (who: string) => {
    const answer = new StandIn();
    answers.push(answer);
    return copies.one(who, asSending(answer), () => new Promise<void>((end) => ends.push(end)));
  };
  return { ask, ends, answers };
}

it('of fifty asked for at once by one person two are made, the others refused with words', async () => {
  const { ask, ends } = asking(new CopiesUnderWay());
  const all = Array.from({ length: 50 }, () => ask('an').then(() => 'made', String));
  expect(ends).toHaveLength(2);
  ends.forEach((end) => end());
  const answers = await Promise.all(all);
  expect(answers.filter((answer) => answer === 'made')).toHaveLength(2);
  expect(answers.at(-1)).toContain('throttled');
});

it('of many people so many are under way, until one is sent, fails, is hung up on or taken by nobody', async () => {
  const copies = new CopiesUnderWay();
  const { ask, ends, answers } = asking(copies);
  const all = Array.from({ length: 8 }, (_, at) => ask(`person ${at}`));
  const isFull = () => expect(ask('one more')).rejects.toThrow('documents.busy');
  await isFull();
  ends.forEach((end) => end());
  await Promise.all(all);
  await isFull();
  const over = [
    (answer?: StandIn) => answer?.emit('finish'),
    (answer?: StandIn) => answer?.emit('close'),
    (answer?: StandIn) => answer?.stoodStill(),
  ];
  for (const [at, end] of over.entries()) {
    end(answers[at]);
    // Both events come of one answer: it gives back one place.
    answers[at]?.emit('close');
    const next = ask(`next ${at}`);
    await isFull();
    ends.at(-1)?.();
    await next;
  }
  answers[3]?.emit('finish');
  const broken = () => Promise.reject(new Error('broken'));
  await expect(copies.one('one more', asSending(new StandIn()), broken)).rejects.toThrow('broken');
  const gone = Object.assign(new StandIn(), { destroyed: true });
  await copies.one('one more', asSending(gone), () => Promise.resolve());
  void ask('one more');
  await isFull();
});
