/** What somebody sees first after each of twelve mistakes: what has happened, and what to do about it. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ActionRun, assertRunnerLimits } from '../support/mini-runner.ts';
import { startStandIn } from '../support/stand-in.ts';
import { cheapOrigin, seed } from './cache-support.ts';
import { mistakes, type Scene } from './mistakes.ts';

interface Row {
  readonly failure: string;
  readonly headline: RegExp;
  /** What has happened, and then a remedy that one can type. */
  readonly says: RegExp;
  /** Of an annotation on a line of the source. */
  readonly place?: string;
}

const rows: Readonly<Record<Exclude<keyof typeof mistakes, 'a cache that is denied'>, Row>> = {
  'a wrong platform': {
    failure: 'input',
    headline: /Kubernetes cannot be built like this$/,
    says: /^platforms has "linux\/x86_64", which this tree does not build\. Did you mean linux\/amd64\? Valid are darwin\/amd64, /,
  },
  'a release of a shallow clone': {
    failure: 'stamp',
    headline: /Kubernetes would not have the right version$/,
    says: /is a shallow clone .* so the binaries would have no version\. Set `fetch-depth: 0` for actions\/checkout; or give git-version, such as v1\.36\.0-local\.0; or .*: git -C \S+ fetch --tags --unshallow origin$/,
  },
  'no Docker': {
    failure: 'input',
    headline: /Kubernetes cannot be built like this$/,
    says: /^docker is not on PATH, and builds in a container need it\. Install Docker; or give `builder: local`, /,
  },
  'a typo in the target': {
    failure: 'input',
    headline: /Kubernetes cannot be built like this$/,
    says: /^target "kubctl" is unknown\. Did you mean kubectl\? Valid are all, cross, .* and the folders of cmd\/: .*kubectl/,
  },
  'a release of a dirty tree': {
    failure: 'stamp',
    headline: /Kubernetes would not have the right version$/,
    says: /has changes that are not committed: pkg\/util\/words\/words\.go\. Commit them, give `allow-dirty: true` .*: git -C \S+ stash push --include-untracked\n.*does not track: notes\.txt\. /,
  },
  'a full disk': {
    failure: 'disk',
    headline: /Kubernetes v1\.36\.1 kubectl failed: the disk is full$/,
    says: /^make kubectl failed .*: the disk is full \(.*: No space left on device; where the tree is, .* of disk free\)\. Free some space \(`df -h` /,
  },
  'a compile error': {
    failure: 'compile',
    headline: /Kubernetes v1\.36\.1 kubectl failed: the build$/,
    says: /^make kubectl failed .*: cmd\/kubectl\/main\.go:7: undefined: undefinedName\. Fix the code; the full log /,
    place: 'cmd/kubectl/main.go:7: undefined: undefinedName',
  },
  'a unit test that fails': {
    failure: 'test',
    headline: /Kubernetes v1\.36\.1 test failed: the tests$/,
    says: /^make test WHAT=\.\/pkg\/util\/words failed .*: TestLast, TestLastOfManyParts in k8s\.io\/\S+\/words\. Fix the code or the tests; /,
  },
  'an artifact name that is taken': {
    failure: 'network',
    headline: /Kubernetes v1\.36\.0-1\+[0-9a-f]{14} kubectl failed: a service or the network$/,
    says: /^this workflow run already has an artifact named mine\. Give another artifact-name; .*`mine-\$\{\{ matrix\.name \}\}`\. The files are still on disk$/,
  },
  'a wrong source path': {
    failure: 'input',
    headline: /Kubernetes cannot be built like this$/,
    says: /^source is "kubernets", which is not there\. Did you mean kubernetes\? Give a folder of the workspace; /,
  },
  'a run that is cancelled': {
    failure: 'cancelled',
    headline: /Kubernetes v1\.36\.1 kubectl was cancelled$/,
    says: /^the run was cancelled\. Everything that it had started has been ended\. If nobody meant it, see `timeout-minutes` /,
  },
};

let scene: Scene;
before(async () => {
  const [standIn, origin] = await Promise.all([startStandIn(), cheapOrigin()]);
  scene = { standIn, origin };
  await seed(standIn, origin);
});
after(() => scene.standIn.stop());

const screen = 25;

/** What a browser shows of the summary, without Markdown's own signs. */
function firstScreen({ summary }: Pick<ActionRun, 'summary'>): readonly string[] {
  const lines = summary.split('\n').slice(0, screen);
  return lines.map((line) =>
    line.replace(/<\/?code>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  );
}

describe('one sees at once what has happened and what to do, with', { concurrency: 2 }, () => {
  for (const [name, { failure, headline, says, place }] of entriesOf(rows)) {
    test(name, async () => {
      const { main } = await mistakes[name](scene);
      assert.deepEqual([main.exitCode, main.outputs.failure], [1, failure], main.stdout);
      assertRunnerLimits(main);
      const errors = main.annotations.filter(({ type }) => type === 'error');
      const placed = errors.filter(({ file }) => file !== undefined);
      assert.deepEqual(
        placed.map(({ file, line, message }) => `${file}:${line}: ${message}`),
        place === undefined ? [] : [place],
      );
      const [told, ...others] = errors.filter(({ file }) => file === undefined);
      assert.match(told?.message ?? '', says);
      assert.deepEqual(others, []);

      const [first, empty, ...below] = firstScreen(main);
      assert.match(first ?? '', headline);
      const sentences = (told?.message ?? '').split('\n').map((sentence) => `- ❌ ${sentence}`);
      assert.deepEqual([empty, ...below.slice(0, sentences.length)], ['', ...sentences]);
      assert.equal(main.lines.findLast(({ shown }) => shown !== '')?.shown, told?.message);
    });
  }

  test('a cache that is denied, and the build succeeds', async () => {
    const { main, post } = await mistakes['a cache that is denied'](scene);
    assert.deepEqual([main.exitCode, post.exitCode], [0, 0], main.stdout);
    assert.deepEqual([...main.annotations, ...post.annotations], []);
    const unread =
      /none found: this run may not read it \(cache read denied: .*\); with `cache-mode: none` nobody asks for it$/;
    const unsaved =
      /not saved, as this run may not write: cache write denied: .* \(with `cache-mode: read` nobody tries\); /;
    assert.match(firstScreen(main)[0] ?? '', /✅ Kubernetes v1\.36\.0-1\+[0-9a-f]{14} kubectl$/);
    assert.ok(
      firstScreen(main).some((line) => unread.test(line)),
      main.summary,
    );
    assert.ok(
      main.lines.some(({ shown }) => unread.test(shown)),
      main.stdout,
    );
    assert.ok(
      firstScreen(post).some((line) => unsaved.test(line)),
      post.summary,
    );
    assert.match(post.lines.at(-1)?.shown ?? '', unsaved);
  });
});

function entriesOf<K extends string, V>(table: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(table) as [K, V][];
}
