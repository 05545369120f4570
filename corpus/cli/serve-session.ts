import type { IncomingMessage, ServerResponse } from 'node:http';
import { cookie, hasOwnHost, hasOwnOrigin, oneTimeTokens, randomToken, sameSecret } from './serve-security.ts';

/** Who may ask: the holder of the session's cookie, which a one-time link sets, from this very origin. */
export type Session = ReturnType<typeof createSession>;

/** The session of one running host. Its cookie carries the port in its name, because cookies do not tell ports apart. */
export function createSession(port: number) {
  const host = `127.0.0.1:${port}`;
  const cookieName = `caoscoop-${port}`;
  const secret = randomToken();
  const linkSecret = randomToken();
  const links = oneTimeTokens();
  const newLink = () => `http://${host}/?token=${links.issue()}`;

  return {
    linkSecret,
    newLink,
    /** False for a foreign name of this machine and for a page of another origin. */
    isLocal: ({ headers }: IncomingMessage): boolean => hasOwnHost(headers, host) && hasOwnOrigin(headers, host),
    hasCookie: ({ headers }: IncomingMessage): boolean => sameSecret(cookie(headers, cookieName) ?? '', secret),
    /** A second start of the program proves by the secret of the lock file that it is the same user's. */
    mayAskLink: ({ headers }: IncomingMessage): boolean =>
      sameSecret(headers.authorization ?? '', `Bearer ${linkSecret}`),
    /** Exchanges the token of a link for the cookie and leads to the address without it; false when it is spent. */
    enter(token: string, response: ServerResponse): boolean {
      if (!links.redeem(token)) return false;
      response.setHeader('Set-Cookie', `${cookieName}=${secret}; HttpOnly; SameSite=Strict; Path=/`);
      response.writeHead(303, { Location: '/' }).end();
      return true;
    },
  };
}
