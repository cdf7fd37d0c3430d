// What this device keeps of the server's answers, for the time without a way to it: rows of a meeting and who one is there.
import { Unreachable, type Answer, type HttpCall } from '../lib/http';

/** The body kept for this address; null when there is none, or when it is locked. */
export type Kept = (path: string) => Promise<unknown>;

const fromKept = async (kept: Kept, path: string): Promise<Answer | null> => {
  // What was kept may be damaged: then it is as if there were nothing.
  const body = await kept(path).catch(() => null);
  return body === null ? null : { body, serverTime: null, kept: true };
};

/**
 * `isCut`: the server has not confirmed who sits here. Then nothing is asked of it: the cookie might be another person's,
 * and nobody's act is to be sent as another's.
 */
export const orKept =
  (http: HttpCall, kept: Kept, isCut: () => boolean): HttpCall =>
  async (method, path, options) => {
    const isAbout = path.startsWith('/api/session');
    try {
      if (isCut() && !isAbout) throw new Unreachable('nobody is confirmed');
      return await http(method, path, options);
    } catch (error) {
      if (!(error instanceof Unreachable) || method !== 'GET' || isAbout) throw error;
      const answer = await fromKept(kept, path);
      if (answer === null) throw error;
      return answer;
    }
  };
