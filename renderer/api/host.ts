import { http } from './http.ts';
import { desktopTransport } from './port.ts';
import type { Transport } from './transport.ts';

/** The host of this window, told by what its preload script left. No screen asks further. */
export const transport: Transport = desktopTransport() ?? http;
