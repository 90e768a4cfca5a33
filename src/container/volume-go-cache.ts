/** Go's build cache in the volume of an engine that does not see the tree: looked at there, and sent by rsync. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { agedSeconds, type CacheFile, kindOf, markerName } from '../cache/entries.ts';
import { parseMarker } from '../cache/marker.ts';
import type { RemoteGoCache } from '../cache/remote-go-cache.ts';
import { askIn } from './container-call.ts';
import { folderArguments } from './rsync-arguments.ts';
import { type HelperRequest, runRsync, withHelper } from './rsync-helper.ts';
import type { EngineSession } from './session.ts';

const lookScript = `cd "$1" 2>/dev/null || exit 0
cat ${markerName} 2>/dev/null
echo
find . -mindepth 2 -maxdepth 2 -type f -printf '%P %s %T@\\n'`;

const ageScript = `cd "$1" && find . -name '*-[ad]' -exec touch --no-create --date="@$2" {} + && printf %s "$3" >trim.txt`;

export function remoteGoCacheOf(session: EngineSession, helper: HelperRequest): RemoteGoCache {
  const { root, tree } = session.request;
  const folder = join('_output', 'dockerized', tree.goCache);
  const ask = async (command: readonly string[]) => {
    const call = { container: `${session.names.build}-cache`, command };
    return (await askIn(session, helper.template, call)).stdout;
  };
  const copy = (direction: 'push' | 'pull') =>
    withHelper(session, helper, async (transport) => {
      await runRsync(session, folderArguments(root, transport, folder, direction));
    });
  return {
    look: async () => parseLook(await ask(['bash', '-c', lookScript, 'look', folder])),
    age: async (nowMs) => {
      const seconds = Math.floor(nowMs / 1000);
      await ask(['bash', '-c', ageScript, 'age', folder, String(seconds - agedSeconds), String(seconds)]);
    },
    empty: async () => {
      await ask(['rm', '-rf', folder]);
    },
    push: async () => {
      await ask(['mkdir', '-p', folder]);
      await copy('push');
    },
    pull: async () => {
      await mkdir(join(root, folder), { recursive: true });
      await copy('pull');
    },
  };
}

/** The marker's line, then one line for each file: its name, bytes, and seconds of its last change. */
function parseLook(text: string): Awaited<ReturnType<RemoteGoCache['look']>> {
  const [marker = '', ...lines] = text.split('\n');
  const files = lines.flatMap((line): readonly CacheFile[] => {
    const [name = '', bytes, seconds] = line.split(' ');
    if (kindOf(name) !== 'entry') return [];
    return [{ name, bytes: Number(bytes), mtimeMs: Number(seconds) * 1000 }];
  });
  return { files, marker: parseMarker(marker) };
}
