/** Fetches the real tree before the tests that share it start side by side. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../support/project.ts';
import { realTreeOrigin } from './real-tree.ts';

const cache = join(projectRoot, '.cache', 'kubernetes');
await mkdir(cache, { recursive: true });
await realTreeOrigin(cache);
