// Is the database gone, so that the client may simply try again? Everything else that goes wrong with it is a bug.

/** System errors of a connection, and SQLSTATE classes 08 (connection) and 57P (the server is shutting down). */
const AWAY = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08|57P)/;
/** What the PostgreSQL driver says, without a code, of a connection that broke, could not be had or does not answer. */
const WORDS = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout)/;

export function isDatabaseAway(error: unknown): boolean {
  const cause =
    typeof error === 'object' && error !== null && 'driverError' in error
      ? error.driverError
      : error;
  if (typeof cause !== 'object' || cause === null) return false;
  const code = 'code' in cause ? String(cause.code) : '';
  return AWAY.test(code) || (cause instanceof Error && WORDS.test(cause.message));
}
