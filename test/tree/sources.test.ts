/** What `source`, `target`, `platforms` and `what` may be: held against a real tree in a real workspace, all problems at once. */

import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { InputName } from '../../src/inputs/input-table.ts';
import { miniature, openedAt, refusalOf, stampOf, temporaryFolder } from './support.ts';

/** A workspace with a tree in `kubernetes` and other folders beside it. */
async function workspaceWithTree(): Promise<string> {
  const workspace = join(await temporaryFolder(), 'workspace');
  await mkdir(join(workspace, 'docs'), { recursive: true });
  await mkdir(join(workspace, '.cache'));
  await miniature(undefined, join(workspace, 'kubernetes'));
  return workspace;
}

/** The message for these inputs in a job whose workspace this is. */
function refused(workspace: string, inputs: Partial<Record<InputName, string>>): Promise<string> {
  return refusalOf(workspace, { workspace, inputs });
}

test('a folder below the workspace is the source, however its path is spelled', async () => {
  const workspace = await workspaceWithTree();
  await symlink('kubernetes', join(workspace, 'link'));
  const spellings = [
    'kubernetes',
    './kubernetes/',
    'docs/../kubernetes',
    'link',
    join(workspace, 'kubernetes'),
  ];
  for (const source of spellings) {
    const { root } = await openedAt(workspace, { workspace, inputs: { source } });
    assert.equal(root, join(workspace, 'kubernetes'), source);
    const { stamp } = await stampOf(workspace, { workspace, inputs: { source } });
    assert.equal(stamp.gitVersion, 'v1.36.0', source);
  }
});

test('a source outside the workspace is refused, by dots, by a link or by its full path', async () => {
  const workspace = await workspaceWithTree();
  const outside = join(workspace, '../outside');
  await miniature(undefined, outside);
  await symlink(outside, join(workspace, 'way-out'));
  for (const source of ['../outside', 'kubernetes/../../outside', 'way-out', outside, '..', '/']) {
    const message = await refused(workspace, { source });
    assert.match(message, /^source is ".*", which is outside the workspace\. Give a folder inside/, source);
  }
});

test('a folder whose name only begins like the workspace is outside of it', async () => {
  const workspace = await workspaceWithTree();
  await mkdir(`${workspace}-2`);
  assert.match(await refused(workspace, { source: '../workspace-2' }), /outside the workspace/);
});

test('in a terminal any folder will do', async () => {
  const workspace = await workspaceWithTree();
  const { stamp } = await stampOf(join(workspace, 'docs'), { inputs: { source: '../kubernetes' } });
  assert.equal(stamp.gitVersion, 'v1.36.0');
});

test('a missing source is an error that lists the folders which are there', async () => {
  const workspace = await workspaceWithTree();
  assert.match(
    await refused(workspace, { source: 'kubernets' }),
    /^source is "kubernets", which is not there\. .*there are docs, kubernetes\. .*actions\/checkout/,
  );
  await symlink('nowhere', join(workspace, 'dangling'));
  assert.match(await refused(workspace, { source: 'dangling' }), /which is not there/);
});

test('an empty workspace is told that the checkout is missing', async () => {
  const workspace = await temporaryFolder();
  const message = await refused(workspace, { source: 'kubernetes' });
  assert.match(message, /it has no folders at all\. Check the tree out before this step/);
});

test('a file is no source', async () => {
  const workspace = await workspaceWithTree();
  await writeFile(join(workspace, 'file'), '');
  assert.match(await refused(workspace, { source: 'file' }), /is not a Kubernetes source tree/);
});

test('a path on which make breaks is refused with the path, even when a link hides it', async () => {
  const parent = await temporaryFolder();
  const names = ['my tree', 'a:b', 'a$b', 'a#b', "a'b", 'ä'];
  for (const [index, name] of names.entries()) {
    const folder = join(parent, name);
    await mkdir(folder);
    await symlink(name, join(parent, `link-${index}`));
    for (const source of [name, `link-${index}`]) {
      const message = await refused(parent, { source });
      assert.ok(message.startsWith(`source lies at ${JSON.stringify(folder)}, a path on which`), message);
    }
  }
});

test('unknown target, platform and malformed WHAT are one error with the valid values', async () => {
  const workspace = await workspaceWithTree();
  const message = await refused(workspace, {
    source: 'kubernetes',
    target: 'kubectI',
    platforms: 'linux/amd64 plan9/amd64 linux/AMD64',
    what: 'cmd/kubectl ../../etc/passwd',
    upload: 'maybe',
  });
  assert.equal(message.split('\n').length, 5, message);
  assert.match(message, /^what has "\.\.\/\.\.\/etc\/passwd", .*such as cmd\/kubectl/m);
  assert.match(
    message,
    /^target "kubectI" is unknown\. Did you mean kubectl\? Valid are all, cross, .*, kubectl, kubectl-convert, kubelet/m,
  );
  assert.match(
    message,
    /^platforms has "plan9\/amd64".*Valid are .*darwin\/arm64.*linux\/amd64.*windows\/amd64/m,
  );
  assert.match(message, /^platforms has "linux\/AMD64".*\. Did you mean linux\/amd64\? Valid are/m);
  assert.match(message, /^upload is "maybe"\. Valid are auto, none$/m);
});

test('problems of the inputs come together with those of the source', async () => {
  const workspace = await workspaceWithTree();
  for (const source of ['nowhere', '..', 'docs']) {
    const message = await refused(workspace, { source, 'git-version': 'one', 'retention-days': '365' });
    assert.match(message, /^git-version is "one"/m);
    assert.match(message, /^retention-days is "365"\. Valid are 1 to 90$/m);
    assert.match(message, /^source /m);
    assert.equal(message.split('\n').length, 3, message);
  }
});

const present = [
  'cmd/kubectl',
  './cmd/kubectl',
  'k8s.io/kubernetes/cmd/kubectl',
  'vendor/k8s.io/component-base/logs/kube-log-runner',
  'k8s.io/component-base/logs/kube-log-runner',
  'ginkgo',
  'test/e2e_node/e2e_node.test',
];
const absent = [
  'cmd/kubectI',
  'vendor/k8s.io/nothing',
  'example.com/nothing',
  'test/nothing/e2e.test',
  'way-out/x',
];

test('a WHAT is looked for where the tree keeps it, and each absent one is named', async () => {
  const workspace = await workspaceWithTree();
  const outside = join(workspace, 'docs');
  await mkdir(join(outside, 'x'));
  await symlink(outside, join(workspace, 'kubernetes/way-out'));
  const inputs = { source: 'kubernetes', target: 'all' };
  const opened = await openedAt(workspace, { workspace, inputs: { ...inputs, what: present.join('\n') } });
  assert.deepEqual(opened.target, { kind: 'all', what: present });
  const message = await refused(workspace, { ...inputs, what: [...present, ...absent].join(' ') });
  const named = message
    .split('\n')
    .map((line) => /^what has "(.*)", which is not in the tree/.exec(line)?.[1]);
  assert.deepEqual(named, absent);
});

test('a pattern is for tests, not for builds', async () => {
  const workspace = await workspaceWithTree();
  const inputs = { source: 'kubernetes', what: './pkg/util/...' };
  assert.match(await refused(workspace, inputs), /a pattern, of which nobody can say/);
  const { target } = await openedAt(workspace, { workspace, inputs: { ...inputs, target: 'test' } });
  assert.deepEqual(target, { kind: 'test', suite: 'test', what: ['./pkg/util/...'] });
});

test('a folder of cmd/ is a target, and takes no WHAT', async () => {
  const workspace = await workspaceWithTree();
  const inputs = { source: 'kubernetes', target: 'kubelet' };
  const { target } = await openedAt(workspace, { workspace, inputs });
  assert.deepEqual(target, { kind: 'component', name: 'kubelet' });
  assert.match(
    await refused(workspace, { ...inputs, what: 'cmd/kubectl' }),
    /takes no WHAT for target "kubelet"/,
  );
});

test('KUBE_OUTPUT_SUBPATH may move the output, but only below a folder that git ignores', async () => {
  const workspace = await workspaceWithTree();
  const opened = (path: string) =>
    openedAt(workspace, {
      workspace,
      inputs: { source: 'kubernetes' },
      environment: { KUBE_OUTPUT_SUBPATH: path },
    });
  assert.equal((await opened('')).outputSubpath, '_output/local');
  assert.equal((await opened('_output/./other/')).outputSubpath, '_output/other');
  for (const path of ['cmd', '../out', '/tmp/out', '_output', '_output/..', '_output/a/../../cmd']) {
    await assert.rejects(opened(path), /KUBE_OUTPUT_SUBPATH is ".*", which is not a folder for output/, path);
  }
});
