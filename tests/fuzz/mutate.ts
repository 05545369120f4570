/** A way to damage a file. Gets the bytes (to be left alone) and a source of chance in [0, 1). */
type Mutation = (bytes: Uint8Array, chance: () => number) => Uint8Array;

const below = (chance: () => number, limit: number): number => Math.floor(chance() * limit);

const flipBits: Mutation = (bytes, chance) => {
  const damaged = bytes.slice();
  const flips = 1 + below(chance, 200);
  for (let i = 0; i < flips; i++) {
    const at = below(chance, damaged.length);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << below(chance, 8));
  }
  return damaged;
};

const cutEnd: Mutation = (bytes, chance) => bytes.slice(0, 1 + below(chance, bytes.length));

const cutMiddle: Mutation = (bytes, chance) => {
  const from = below(chance, bytes.length);
  const to = Math.min(bytes.length, from + 1 + below(chance, 20_000));
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const overwriteRun: Mutation = (bytes, chance) => {
  const damaged = bytes.slice();
  const from = below(chance, bytes.length);
  damaged.fill(below(chance, 256), from, from + 1 + below(chance, 5_000));
  return damaged;
};

/** Makes object A stand where object B is announced, and the other way round. */
const swapObjects: Mutation = (bytes, chance) => {
  const text = Buffer.from(bytes).toString('latin1');
  const headers = [...text.matchAll(/\d+ 0 obj/g)].map((match) => ({ at: match.index, header: match[0] }));
  const one = headers[below(chance, headers.length)];
  const other = headers.filter(({ header }) => header.length === one?.header.length)[below(chance, headers.length)];
  if (!one || !other) return flipBits(bytes, chance);
  const damaged = bytes.slice();
  damaged.set(Buffer.from(other.header, 'latin1'), one.at);
  damaged.set(Buffer.from(one.header, 'latin1'), other.at);
  return damaged;
};

/** Turns a number of the file's own syntax into an absurd one of the same length. */
const inflateNumber: Mutation = (bytes, chance) => {
  const text = Buffer.from(bytes).toString('latin1');
  const keys = [...text.matchAll(/\/(Length|Count|Width|Height|Size|Columns|N|First|W) (\d+)/g)];
  const key = keys[below(chance, keys.length)];
  if (!key) return flipBits(bytes, chance);
  const digits = key[2]?.length ?? 0;
  const damaged = bytes.slice();
  damaged.fill('9'.charCodeAt(0), key.index + key[0].length - digits, key.index + key[0].length);
  return damaged;
};

const MUTATIONS: Mutation[] = [flipBits, cutEnd, cutMiddle, overwriteRun, swapObjects, inflateNumber];

/** A damaged copy of a file; the same seed gives the same damage. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const chance = seeded(seed);
  const mutation = MUTATIONS[below(chance, MUTATIONS.length)] ?? flipBits;
  return mutation(new Uint8Array(bytes), chance);
}

/** A small generator of chance in [0, 1) (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
