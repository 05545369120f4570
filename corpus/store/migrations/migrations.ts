import { firstSchema } from './0001-first-schema.ts';
import { workshop } from './0002-workshop.ts';
import { struckOut } from './0003-struck-out.ts';

/** The steps from an empty file to today's schema; the place in the list is the `user_version` after it, minus one. */
export const MIGRATIONS: readonly string[] = [firstSchema, workshop, struckOut];
