/** Leaves what is known of an archive for the run that made the toolbox. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordName, type ToolboxConfig, type ToolRecord } from './toolbox-config.ts';

export async function leaveRecord({ records }: ToolboxConfig, record: ToolRecord): Promise<void> {
  await writeFile(join(records, recordName(record.path)), JSON.stringify(record));
}
