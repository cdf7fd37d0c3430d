// A browser without a session that shows its six digits and asks whether somebody has typed them.
export class ScreenUnderTest {
  private constructor(
    private readonly url: string,
    private readonly screenSecret: string,
    readonly code: string,
  ) {}

  static async on(url: string): Promise<ScreenUnderTest> {
    const given = await post(url, 'code');
    const { screenSecret, code } = (await given.json()) as { screenSecret: string; code: string };
    const screen = new ScreenUnderTest(url, screenSecret, code);
    await screen.ask();
    return screen;
  }

  /** `cookie`: the session it was given, when it was. */
  async ask(): Promise<{ paired: boolean; old?: boolean; cookie: string | null }> {
    const reply = await post(this.url, 'session', { screenSecret: this.screenSecret });
    const cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? null;
    return { ...((await reply.json()) as { paired: boolean; old?: boolean }), cookie };
  }
}

const post = (url: string, what: string, body: unknown = {}): Promise<Response> =>
  fetch(`${url}/api/displays/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(body),
  });
