import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Headers of every answer. Nothing may be fetched from, framed by or sent to another address. */
export const SECURITY_HEADERS: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=()',
  'Cache-Control': 'no-store',
};

export const randomToken = (): string => randomBytes(32).toString('base64url');

/** Compares two secrets in a time that does not depend on where they differ. */
export const sameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(digest(given), digest(expected));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The request names this very host: keeps out a foreign name that was made to resolve to 127.0.0.1. */
export const hasOwnHost = (headers: IncomingHttpHeaders, host: string): boolean => headers.host === host;

/** A browser tells where a request comes from: it may be absent (a link, another program), but never another origin. */
export function hasOwnOrigin(headers: IncomingHttpHeaders, host: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return headers.origin === undefined || headers.origin === `http://${host}`;
}

/** The value of a cookie, or null. */
export function cookie(headers: IncomingHttpHeaders, name: string): string | null {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}

/** Tokens that open one session each and are worthless afterwards. */
export function oneTimeTokens() {
  const open = new Set<string>();
  return {
    issue(): string {
      const token = randomToken();
      open.add(token);
      return token;
    },
    redeem: (token: string): boolean => open.delete(token),
  };
}
