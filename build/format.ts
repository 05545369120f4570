import { runTool } from './steps.ts';

process.exitCode = runTool('opmaak (biome)', '@biomejs/biome/bin/biome', ['check', '--write', '.']) ? 0 : 1;
