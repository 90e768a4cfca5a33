/** Compiles what the container layer needs beside its engine, minutes of it, for script/test to do where a core idles. */

import { actProgram } from './act.ts';
import { dockerConfigWithBuildx } from './buildx.ts';
import { ensureGoProgram, nfpm } from './go-program.ts';

await dockerConfigWithBuildx();
await ensureGoProgram(actProgram);
await ensureGoProgram(nfpm);
