/** A Go that the image does not have: fetched into a folder once, and had from there where there is no network. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { miniatureWorkspace, temporaryFolder } from '../bundle/support.ts';
import { docker } from '../support/docker.ts';
import { goRootOf } from '../support/go-toolchains.ts';
import { tinyKubeCross } from '../support/tiny-kube-cross.ts';
import { engine, kbuild } from './support.ts';

const image = 'kbuild-tiny/toolchain:v1';
after(() => docker(engine, ['rmi', image]).catch(() => {}));

/** A proxy of Go's as files in the tree, of what this machine's Go has fetched: no test asks another one. */
const placing = `
  proxy="$1" downloads="\${2%/golang.org/*}/cache/download" name="\${2##*@}"
  mkdir -p "$proxy/golang.org/toolchain/@v"
  cp "$downloads/golang.org/toolchain/@v/$name.zip" "$proxy/golang.org/toolchain/@v/"
  cp -r "$downloads/sumdb" "$proxy/"
  touch "$proxy/sumdb/sum.golang.org/supported"
`;

test('the toolchain of .go-version comes out of the folder of kbuild prefetch; without it prefetch is named', async () => {
  await tinyKubeCross(engine, image, await goRootOf('go1.24.13'));
  const tree = await miniatureWorkspace('v1.36', undefined, '1.25.7');
  const proxy = join(tree, '_output/proxy');
  execFileSync('bash', ['-euc', placing, 'bash', proxy, await goRootOf('go1.25.7')]);
  const folder = join(await temporaryFolder(), 'prefetched');
  const ofTree = `--kube-cross-image=${image}`;
  const fetched = await kbuild(tree, ['prefetch', folder, 'test', ofTree], {
    environment: { GOPROXY: 'file:///go/src/k8s.io/kubernetes/_output/proxy' },
  });
  assert.equal(fetched.code, 0, fetched.stdout + fetched.stderr);
  const lock = JSON.parse(await readFile(join(folder, 'kbuild-prefetch.json'), 'utf8'));
  assert.match(lock.toolchain, /^golang\.org\/toolchain v0\.0\.1-go1\.25\.7\.linux-\S+ h1:\S+=$/);

  for (const path of [proxy, join(tree, '_output/dockerized/go')]) await rm(path, { recursive: true });
  const offline = [ofTree, '--network=none'];
  const run = (...words: readonly string[]) => kbuild(tree, ['run', ...offline, ...words]);
  const without = await run('--', 'true');
  assert.equal(without.code, 2);
  assert.match(
    without.stderr,
    /do not accept the Go of \S+ \(go1\.24\.13\).* asks for go1\.25\.7: .*Run `kbuild prefetch DIR`/,
  );
  const sent = await run(`--prefetched=${folder}`, '--sync=rsync', '--', 'true');
  assert.match(sent.stderr, /prefetched.* has modules for Go, which are mounted, and with rsync nothing is/);

  const question = 'source hack/lib/init.sh; kube::golang::setup_env; go version';
  const had = await run(`--prefetched=${folder}`, '--', 'bash', '-c', question);
  assert.match(had.stdout, /^go version go1\.25\.7 /m, had.stderr);
});
