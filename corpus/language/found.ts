import type { Entity } from '../model/text.ts';

/** An entity of one kind before it has its place in the text: token indexes only. */
export type Found<Kind extends Entity['kind']> = Omit<Extract<Entity, { kind: Kind }>, 'start' | 'end'>;
