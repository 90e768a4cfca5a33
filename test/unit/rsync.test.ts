/** The rsync way on plain data: filters, arguments, proxies and the recipe of kube-build. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseName, imageArguments, recipeWith } from '../../src/container/kube-build-image.ts';
import { engineAddress, proxiesOf, proxyVariables } from '../../src/container/proxies.ts';
import {
  copiesOut,
  copyArguments,
  folderArguments,
  sentText,
  syncArguments,
  type Transport,
  withReports,
} from '../../src/container/rsync-arguments.ts';
import { readSyncFilters } from '../../src/kubernetes/sync-filters.ts';

const exec: Transport = {
  kind: 'exec',
  container: 'kube-rsync-x',
  dockerOptions: ['--host', 'tcp://h:1'],
  user: { uid: 5, gid: 6 },
};
const daemon: Transport = { kind: 'daemon', address: '127.0.0.1:8730', passwordFile: '/k/p' };
const quiet = { verbose: 2, compress: 0 };
const root = '/go/src/k8s.io/kubernetes';

test('sources go in by docker exec without a password, and what is gone in the tree goes there', () => {
  assert.deepEqual(syncArguments('/k', exec, ['H /.git', '- /'], quiet), [
    '--archive',
    '--stats',
    '--rsh=docker --host tcp://h:1 exec --interactive --user=5:6',
    '--checksum',
    '--delete',
    '--filter=H /.git',
    '--filter=- /',
    '/k/',
    `kube-rsync-x:${root}/`,
  ]);
});

test('output comes out of the daemon by its password file, and nothing here is deleted', () => {
  const [copy, ...more] = copiesOut('/k', withReports(['- /**'], '_output/j'), []);
  assert.ok(copy && more.length === 0);
  const args = copyArguments(copy, daemon, quiet);
  assert.deepEqual(args, [
    '--archive',
    '--stats',
    '--password-file=/k/p',
    '--prune-empty-dirs',
    '--filter=+ /_output/j/**',
    '--filter=- /**',
    'rsync://k8s@127.0.0.1:8730/k8s/',
    '/k',
  ]);
});

test('output that lies elsewhere by links is copied there, by the same rules, and no link is written through', () => {
  const filters = ['+ /vendor/', '+ /_output/dockerized/bin/**', '+ *.pb.go', '+ */', '- /**'];
  const links = [
    { path: '_output', target: '/disk' },
    { path: '_output/dockerized', target: '/other' },
    { path: '_output/local', target: '/not/of/containers' },
  ];
  assert.deepEqual(copiesOut('/k', filters, links), [
    {
      folder: '',
      to: '/k',
      filters: ['- /_output', '- /_output/dockerized', '- /_output/local', ...filters],
    },
    {
      folder: '/_output',
      to: '/disk',
      filters: ['- /dockerized', '+ /dockerized/bin/**', '+ *.pb.go', '+ */', '- /**'],
    },
    { folder: '/_output/dockerized', to: '/other', filters: ['+ /bin/**', '+ *.pb.go', '+ */', '- /**'] },
  ]);
  const [, ofDisk] = copiesOut('/k', filters, links);
  assert.ok(ofDisk);
  assert.deepEqual(copyArguments(ofDisk, exec, quiet).slice(-2), [`kube-rsync-x:${root}/_output/`, '/disk']);
});

test('KUBE_RSYNC_COMPRESS and KUBE_VERBOSE reach rsync', () => {
  const args = syncArguments('/k', daemon, [], { verbose: 6, compress: 3 });
  for (const arg of ['--compress-level=3', '--itemize-changes']) assert.ok(args.includes(arg), arg);
});

test('a folder goes whole in either direction, but for the owners of its files', () => {
  const push = folderArguments('/k/_output/c', exec, '_output/c', 'push').slice(0, -2);
  assert.deepEqual(push.slice(0, 4), ['--archive', '--no-owner', '--no-group', '--delete']);
  assert.deepEqual(folderArguments('/k/_output/d', daemon, '_output/c', 'push').slice(-2), [
    '/k/_output/d/',
    'rsync://k8s@127.0.0.1:8730/k8s/_output/c/',
  ]);
  assert.deepEqual(folderArguments('/k/_output/c', exec, '_output/c', 'pull').slice(-2), [
    `kube-rsync-x:${root}/_output/c/`,
    '/k/_output/c/',
  ]);
});

test('what was sent is told in figures', () => {
  const lines = [
    ...['Number of files: 1,234 (reg: 1)', 'Number of regular files transferred: 7'],
    ...['Total bytes sent: 5,678', 'Total bytes received: 1,000'],
  ];
  assert.equal(sentText(lines), '7 of 1,234 files sent, 6678 bytes');
});

test('filters are the rules of the two functions, without those that would read other files', () => {
  const script = `kube::build::sync_to_container() {
  # --filter='- /not/this'
  rsync --filter='H /.git' --filter="- /_output/" --filter='. /etc/passwd' --filter=': .rules' \\
    --filter="- $HOME" --filter='- /'
}
kube::build::copy_output() {
  rsync --filter='+ */' --filter='- /**'
}`;
  assert.deepEqual(readSyncFilters(script), {
    into: ['H /.git', '- /_output/', '- /'],
    out: ['+ */', '- /**'],
  });
});

test('a script without these functions gets the usual filters, which keep _output', () => {
  const { into, out } = readSyncFilters('');
  assert.ok(
    into.includes('- /_output/') && out.includes('+ /_output/dockerized/bin/**') && out.at(-1) === '- /**',
  );
});

test('both forms of the recipe get the image that was asked for, by tag or digest', () => {
  const image = 'r.example.com:5000/a/kube-cross:v1';
  const recipe = '# x\nFROM k8s.gcr.io/build-image/kube-cross:KUBE_BUILD_IMAGE_CROSS_TAG\nRUN y\n';
  assert.equal(recipeWith(recipe, image), `# x\nFROM ${image}\nRUN y\n`);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is docker's, not ours
  const newer = 'ARG KUBE_CROSS_IMAGE\nFROM ${KUBE_CROSS_IMAGE}:${KUBE_CROSS_VERSION}\n';
  assert.equal(recipeWith(newer, image), newer);
  const digest = `r.example.com/a@sha256:${'a'.repeat(64)}`;
  for (const reference of [image, digest]) {
    const [name, version] = imageArguments(reference).map((arg) => arg.replace(/^--build-arg=[A-Z_]+=/, ''));
    assert.equal(`${name}:${version}`, reference);
  }
});

test('the recipe starts from the name that was asked for, or for a digest out of a folder from one that no registry has', () => {
  const hex = 'a'.repeat(64);
  const ours = `kbuild.invalid/prefetched:${hex}`;
  const [tagged, pinned] = ['r.example.com:5000/a/kube-cross:v1', `r.example.com/a@sha256:${hex}`];
  const opened = { folder: '/p', images: [], modules: undefined, load: async () => {} };
  for (const [reference, prefetched, expected] of [
    [tagged, undefined, tagged],
    [tagged, opened, tagged],
    [pinned, undefined, pinned],
    [pinned, opened, ours],
    [`r.example.com/a:v1@sha256:${hex}`, opened, ours],
  ] as const)
    assert.equal(baseName(reference, prefetched), expected);
  assert.deepEqual(imageArguments(ours), [
    '--build-arg=KUBE_CROSS_IMAGE=kbuild.invalid/prefetched',
    `--build-arg=KUBE_CROSS_VERSION=${hex}`,
  ]);
});

const outside = { KUBERNETES_HTTP_PROXY: 'k', http_proxy: 'l', HTTPS_PROXY: 'u', NO_PROXY: 'n' };

test('of proxies the input counts first, then the variable of Kubernetes, then the own ones in both spellings', () => {
  const none = { http: undefined, https: undefined, none: undefined };
  assert.deepEqual(proxiesOf({ ...none, http: 'i' }, outside), { http: 'i', https: 'u', none: 'n' });
  assert.deepEqual(proxiesOf(none, outside), { http: 'k', https: 'u', none: 'n' });
  assert.deepEqual(proxiesOf(none, { http_proxy: 'l' }), { http: 'l', https: undefined, none: undefined });
});

test("a proxy is told in both spellings, and never for the engine's own addresses", () => {
  const variables = proxyVariables({ http: 'http://p', https: undefined, none: 'a.example, b.example' }, [
    '192.0.2.1',
  ]);
  const noProxy = 'a.example,b.example,127.0.0.1,localhost,::1,192.0.2.1';
  assert.deepEqual(variables, {
    http_proxy: 'http://p',
    HTTP_PROXY: 'http://p',
    no_proxy: noProxy,
    NO_PROXY: noProxy,
  });
  assert.deepEqual(proxyVariables({ http: undefined, https: undefined, none: 'x' }, []), {});
});

const engines: readonly (readonly [host: string, address: readonly string[]])[] = [
  ['tcp://192.0.2.1:2376', ['192.0.2.1']],
  ['ssh://me@build.example.com', ['build.example.com']],
  ['tcp://[2001:db8::1]:2376', ['2001:db8::1']],
  ['unix:///run/docker.sock', []],
  ['', []],
];

for (const [host, address] of engines) {
  test(`the engine at ${host || 'its usual place'} has the address ${address.join() || 'of this machine'}`, () =>
    assert.deepEqual(engineAddress(host), address));
}
