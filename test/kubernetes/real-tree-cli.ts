/** Fetches the real tree before the tests that share it start side by side. */

import { realTreeOrigin } from './real-tree.ts';

await realTreeOrigin();
