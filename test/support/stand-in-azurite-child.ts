/**
 * The program of the Azurite child process: Azurite's own blob entry, which ends as soon as its standard
 * input closes, so that it never outlives the test that started it, however that test died.
 */
import { createRequire } from 'node:module';

process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();

createRequire(import.meta.url)('azurite/dist/src/blob/main.js');
