// Is a request from our own pages? A WebSocket from another site would carry our cookie, so the handshake asks too.
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string | null,
): boolean {
  if (origin === undefined) return true;
  let originHost: string;
  try {
    originHost = new URL(origin).host;
  } catch {
    return false;
  }
  return originHost === host || (publicUrl !== null && originHost === new URL(publicUrl).host);
}
