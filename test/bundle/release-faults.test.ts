/** What a release refuses, survives and leaves alone, on trees that look as if all had been built. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pushOnDefault } from '../support/mini-runner-environment.ts';
import { archiveEntries, listing, placeFakeBinaries } from '../support/packaging.ts';
import { checkout } from '../support/plans.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { checkoutsOf, makePlan } from './matrix-support.ts';
import { builtWorkspace, platforms, release, tarballs, tarsOf } from './release-support.ts';
import { commitChange, errorsOf, miniatureWorkspace, temporaryFolder } from './support.ts';

let standIn: StandIn;
before(async () => {
  standIn = await startStandIn();
});
after(() => standIn.stop());

test('a binary that is missing is named before anything is packed', async () => {
  const workspace = await builtWorkspace();
  await rm(join(workspace, '_output/dockerized/bin/windows/amd64/kubectl.exe'));
  const missing = await release(workspace);
  assert.equal(missing.outputs.failure, 'package');
  assert.match(
    errorsOf(missing),
    /binaries that belong into the release are not in .*windows\/amd64\/kubectl\.exe/,
  );
  assert.ok(!existsSync(join(workspace, '_output/release-tars')));
});

test('platforms of an earlier build are not packed, nor files that git ignores; a dirty tree only when it may be', async () => {
  const workspace = await builtWorkspace();
  const stale = join(workspace, '_output/dockerized/bin/linux/s390x');
  await mkdir(stale, { recursive: true });
  await writeFile(join(stale, 'kubectl'), 'stale');
  const run = await release(workspace);
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  assert.ok(!tarsOf(run).some(({ name }) => name.includes('s390x')));

  await mkdir(join(workspace, '.git/info'), { recursive: true });
  await writeFile(join(workspace, '.git/info/exclude'), 'secrets.env\n');
  await writeFile(join(workspace, 'cluster/secrets.env'), 'PASSWORD=hunter2');
  const ignored = await release(workspace);
  assert.equal(ignored.outputs.failure, 'stamp');
  assert.match(errorsOf(ignored), /cluster\/secrets\.env.*clean -Xfd/s);
  await rm(join(workspace, 'cluster/secrets.env'));

  await writeFile(join(workspace, 'cluster/more.sh'), '#!/bin/sh\n');
  // As a build in a container leaves them.
  await writeFile(join(workspace, '.dockerized-kube-version-defs'), '');
  await mkdir(join(workspace, '.make'));
  const dirty = await release(workspace);
  assert.equal(dirty.outputs.failure, 'stamp');
  const allowed = await release(workspace, { 'allow-dirty': 'true' });
  assert.equal(allowed.exitCode, 0, allowed.stdout.slice(-4000));
  assert.match(allowed.outputs['git-version'] ?? '', /-dirty$/);
  const sources = tarsOf(allowed).find(({ name }) => name === 'kubernetes-src.tar.gz');
  const packed = await archiveEntries(sources?.path ?? '');
  assert.ok(packed.includes('kubernetes/cluster/more.sh'));
  assert.deepEqual(
    packed.filter((it) => /\/\.(?:dockerized|make)/.test(it)),
    [],
  );
  const final = tarsOf(allowed).find(({ name }) => name === 'kubernetes.tar.gz');
  assert.ok((await listing(final?.path ?? '')).some((line) => line.endsWith('kubernetes/cluster/more.sh')));
});

test('a script that writes an archive in a way nobody knows stops the release with its words', async () => {
  const workspace = await miniatureWorkspace('v1.20');
  await commitChange(workspace, 'build/lib/release.sh', (text) => text.replace('czf "$1" -C', 'cJf "$1" -C'));
  await placeFakeBinaries(workspace, platforms.split(' '));
  const run = await release(workspace);
  assert.equal(run.outputs.failure, 'package');
  assert.match(errorsOf(run), /tar cJf .* is not packed, as -J is not known here/);
  assert.ok(!existsSync(join(workspace, '_output/release-tars/kubernetes.tar.gz')));
});

test('scripts that stumble over their own search of the stage are started once more', async () => {
  const workspace = await miniatureWorkspace('v1.20');
  const stumble = `
    if [[ ! -e "\${LOCAL_OUTPUT_ROOT}/stumbled" ]]; then
      touch "\${LOCAL_OUTPUT_ROOT}/stumbled"
      find "\${LOCAL_OUTPUT_ROOT}/release-stage/kube-proxy.dockerbuild"
    fi`;
  await commitChange(workspace, 'build/lib/release.sh', (text) =>
    text.replace('kube::release::clean_cruft() {', (start) => `${start}${stumble}`),
  );
  await placeFakeBinaries(workspace, platforms.split(' '));
  const run = await release(workspace);
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  assert.match(run.stdout, /^The scripts have stumbled over each other; once more$/m);
  assert.equal(tarsOf(run).length, tarballs.length);
});

test('a release of a tagged HEAD asks the cache for nothing, on the default branch too, nor does a shard whose checkout lacks the tag; packing alone never does', async () => {
  const workspace = await miniatureWorkspace('v1.20');
  await commitChange(workspace, 'hack/make-rules/build.sh', () => 'exit 1\n');
  const asked = () => standIn.calls().filter((call) => /CacheEntry/.test(call)).length;
  const before = asked();
  const options = { environment: standIn.environment, event: pushOnDefault };
  const run = await release(workspace, { target: 'release', platforms: 'darwin/amd64' }, options);
  assert.equal(run.outputs.failure, 'compile', run.stdout.slice(-2000));
  assert.equal(run.outputs['cache-outcome'], 'none');
  assert.match(
    run.stdout,
    /^Cache policy: a release is built without a cache, as HEAD has a version tag or the version is one$/m,
  );

  const plan = (await makePlan(workspace, { platforms: 'darwin/amd64' })).outputs.plan ?? '';
  const checkouts = await checkoutsOf(workspace);
  await checkout(checkouts, 'shallow');
  const shard = await release(
    checkouts.workspace,
    { target: 'all', plan, platforms: 'darwin/amd64' },
    options,
  );
  assert.equal(shard.outputs.failure, 'compile', shard.stdout.slice(-2000));
  assert.match(shard.stdout, /^Cache policy: a release is built without a cache/m);

  const built = await builtWorkspace();
  const packed = await release(built, {}, options);
  assert.equal(packed.exitCode, 0, packed.stdout.slice(-2000));
  assert.match(packed.stdout, /^Cache: not used: nothing is compiled$/m);
  assert.ok(packed.outputs.log?.endsWith('.log'));
  assert.equal(asked(), before);
});

test('a release that makes images says that there is no engine before it compiles anything', async () => {
  const workspace = await builtWorkspace();
  const nowhere = `unix://${join(await temporaryFolder(), 'no.sock')}`;
  const run = await release(workspace, {
    target: 'release',
    platforms: 'linux/amd64',
    'docker-host': nowhere,
  });
  assert.equal(run.exitCode, 1);
  assert.match(errorsOf(run), /no Docker Engine/);
  assert.ok(!run.stdout.includes('make cross'), run.stdout);
});
