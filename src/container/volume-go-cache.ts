/** Go's build cache in the volume of an engine that does not see the tree: looked at there, and sent by rsync. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { agedSeconds, type CacheFile, kindOf, markerName } from '../cache/entries.ts';
import { parseMarker } from '../cache/marker.ts';
import type { RemoteGoCache } from '../cache/remote-go-cache.ts';
import { wordsOf } from '../host/docker-words.ts';
import { askIn, type ContainerTemplate } from './container-call.ts';
import { runProblem } from './faults.ts';
import { folderArguments } from './rsync-arguments.ts';
import { runRsync, withHelper } from './rsync-helper.ts';
import type { EngineSession } from './session.ts';

/** What lies unfinished beside the cache is what a killed run had begun to send. */
export const lookScript = `rm -rf "$1.unfinished"
cd "$1" 2>/dev/null || exit 0
[ -L ${markerName} ] || ! [ -f ${markerName} ] || head -c 65536 ${markerName}
echo
find . ! -type f ! -type d -printf '! %P\\n' -quit
find . -mindepth 2 -maxdepth 2 -type f -printf '%P %s %T@\\n'`;

export const ageScript = `cd "$1" && find . -name '*-[ad]' -exec touch --no-create --date="@$2" {} + && printf %s "$3" >trim.txt`;

/** Sent whole and checked before: the last step is one rename. */
export const adoptScript = `rm -rf "$1" && mv "$1.unfinished" "$1"`;

export function remoteGoCacheOf(session: EngineSession, template: ContainerTemplate): RemoteGoCache {
  const { root, tree } = session.request;
  const folder = join('_output', 'dockerized', tree.goCache);
  const unfinished = `${folder}.unfinished`;
  const ask = async (...command: readonly string[]) => {
    const call = { container: `${session.names.build}-cache`, command };
    const answer = await askIn(session, template, call);
    if (answer.code !== 0) throw runProblem(wordsOf(answer));
    return answer.stdout;
  };
  const copy = (...[here, there, direction]: readonly [string, string, 'push' | 'pull']) =>
    withHelper(session, template, async (transport) => {
      await runRsync(session, folderArguments(here, transport, there, direction));
    });
  return {
    look: async () => parseLook(await ask('bash', '-c', lookScript, 'look', folder)),
    age: async (nowMs) => {
      const seconds = Math.floor(nowMs / 1000);
      await ask('bash', '-c', ageScript, 'age', folder, String(seconds - agedSeconds), String(seconds));
    },
    empty: async () => {
      await ask('rm', '-rf', folder, unfinished);
    },
    push: async (from) => {
      await ask('mkdir', '-p', unfinished);
      await copy(from, unfinished, 'push');
      await ask('bash', '-c', adoptScript, 'adopt', folder);
    },
    pull: async () => {
      await mkdir(join(root, folder), { recursive: true });
      await copy(join(root, folder), folder, 'pull');
    },
  };
}

/** The marker's line, one with a bang for what is no file, then one for each file: its name, bytes, and seconds of its last change. */
export function parseLook(text: string): Awaited<ReturnType<RemoteGoCache['look']>> {
  const [marker = '', ...lines] = text.split('\n');
  const files = lines.flatMap((line): readonly CacheFile[] => {
    const [name = '', bytes, seconds] = line.split(' ');
    if (kindOf(name) !== 'entry') return [];
    return [{ name, bytes: Number(bytes), mtimeMs: Number(seconds) * 1000 }];
  });
  const special = lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2));
  return { files, special, marker: parseMarker(marker) };
}
