// Run as a program: what a user without rights gets for a file and a folder. Root may read everything, so it becomes another user.
import { findFiles } from '../../corpus/api/find-files.ts';
import { createReader } from '../../corpus/api/reader.ts';

const NOBODY = 65534;

const [good = '', closedFile = '', closedFolder = ''] = process.argv.slice(2);
const reader = createReader({ workers: 1 });
// The worker loads the program as the user who started it.
await reader.read(good);
if (process.getuid?.() === 0) process.setuid?.(NOBODY);
const read = await reader.read(closedFile);
const { faults } = await findFiles([closedFolder]);
await reader.close();
console.log(JSON.stringify({ file: read.ok ? 'gelezen' : read.error.code, folder: faults.map(({ code }) => code) }));
