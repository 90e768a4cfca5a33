/** Where the program behind the tools of packaging is: in dist/, beside the folder of what was started. */

import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `kbuild` may have been started through a link. */
export function toolboxEntry(): string {
  const [, started = ''] = process.argv;
  return join(dirname(realpathSync(started)), '..', 'toolbox', 'index.js');
}
