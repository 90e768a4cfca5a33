/** Rendering: escaped, bounded, exact. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { KbuildError } from '../../src/problem.ts';
import { type Binary, checksumLines, contentDigest, listedBinaries } from '../../src/release/content.ts';
import { binariesOutput, mostOutputBytes, outputsOf } from '../../src/report/outputs.ts';
import type { BuildReport } from '../../src/report/report.ts';
import { failureSummary, renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';

const settings = { CGO_ENABLED: '0', GOEXPERIMENT: '', GOFIPS140: '', tags: '' };

function binary(name: string, platform = 'linux/amd64'): Binary {
  const sha256 = createHash('sha256').update(name).digest('hex');
  return {
    platform,
    name,
    path: `/out/${platform}/${name}`,
    size: 10,
    sha256,
    sha512: `${sha256}${sha256}`,
    settings,
  };
}

function report(binaries: readonly Binary[], hostile = ''): BuildReport {
  return {
    outcome: { kind: 'failed', failure: 'compile', problems: [{ what: `bad ${hostile}`, remedy: 'mend' }] },
    facts: {
      source: '.',
      target: `all${hostile}`,
      generation: 'kube-cross',
      crossTag: 'v1.36.0-go1.26.0-bullseye.0',
      builder: 'container',
      sync: 'bind',
      kubeCross: { image: `kube-cross${hostile}`, platform: `linux/amd64${hostile}` },
      goVersion: 'go1.26.0',
      goToolchain: '',
      repository: undefined,
      contradictions: [],
      stamp: {
        gitVersion: hostile,
        gitCommit: 'c',
        gitTreeState: 'clean',
        gitMajor: '1',
        gitMinor: '36',
        buildDate: 'd',
      },
      epoch: 5,
      epochOrigin: 'head',
      platforms: ['linux/amd64'],
      skippedKinds: [],
      command: `kbuild ${hostile}`,
    },
    warnings: [hostile],
    notes: [hostile],
    phases: [{ name: hostile || 'Build', seconds: 65 }],
    made: {
      binaries,
      contentDigest: contentDigest(listedBinaries(binaries)),
      payloadDigest: contentDigest(listedBinaries(binaries)),
      evidence: { sbom: '/out/sbom.cdx.json', predicate: '/out/provenance-predicate.json' },
      tars: [],
      images: [],
      manifest: undefined,
      outputDirectory: '/out',
      checksums: '/out/SHA256SUMS',
      checksumsSha512: '/out/SHA512SUMS',
    },
    log: '/log',
  };
}

test('nothing of the outside is Markdown or HTML in the summary', () => {
  const text = renderSummary(
    report([binary('a|b`c')], '<script>alert(1)</script> **x** [y](z) @someone `code` | cell\n# title'),
  );
  for (const sign of ['<script', '**x**', '[y]', '@someone', '`', '\n# title', '| cell']) {
    assert.ok(!text.includes(sign), sign);
  }
});

test('the summary stays below 1 MiB whatever there is to tell', () => {
  const long = '<'.repeat(5000);
  const many = Array.from({ length: 5000 }, (_, index) => binary(`${long}${index}`, `${long}/x`));
  const hostile = report(many, long);
  const text = renderSummary({
    ...hostile,
    outcome: {
      kind: 'failed',
      failure: 'input',
      problems: Array.from({ length: 3000 }, () => ({ what: long, remedy: long })),
    },
    warnings: Array.from({ length: 3000 }, () => long),
    notes: Array.from({ length: 3000 }, () => long),
    tests: { ran: 9, skipped: 0, failedCount: 9, failed: Array.from({ length: 50 }, () => long) },
  });
  assert.ok(Buffer.byteLength(text) < 1024 * 1024, String(Buffer.byteLength(text)));
});

test('the summary of a failed run begins with what has failed, what to do, and where to look', () => {
  const lines = renderSummary(report([binary('a')]))
    .split('\n')
    .filter((line) => line !== '');
  assert.deepEqual([lines[0], lines[1]], ['## ❌ Kubernetes c all failed: the build', '- ❌ bad . mend']);
  const [repeat, log, facts] = ['To repeat it in a terminal', 'Full log', '| Version'].map((words) =>
    lines.findIndex((line) => line.includes(words)),
  );
  assert.ok(repeat && log && facts && repeat < log && log < facts, lines.join('\n'));
  const { facts: _, ...refused } = report([]);
  assert.match(renderSummary(refused), /^## ❌ Kubernetes failed: the build\n/);
});

test('notes and warnings are told whole', () => {
  const texts = ['a first one', 'a second one', 'a third one'];
  const { outcome: _, ...rest } = report([]);
  const text = renderSummary({ ...rest, outcome: { kind: 'succeeded' }, notes: texts, warnings: texts });
  for (const it of texts) assert.equal(text.split(`${it}\n`).length, 3, text);
});

test('a run that has taken no time has no table of where it went', () => {
  const words = 'Where the time went';
  assert.ok(renderSummary(report([])).includes(words));
  assert.ok(!renderSummary({ ...report([]), phases: [{ name: 'Build', seconds: 0.4 }] }).includes(words));
});

test('what has no report says what has failed and what to do, and no Markdown of others', () => {
  const text = failureSummary(
    'Plan',
    new KbuildError('input', [{ what: '**x** is wrong', remedy: 'mend it' }]),
  );
  assert.equal(
    text,
    '## ❌ Plan: input\n\n- ❌ &#42;&#42;x&#42;&#42; is wrong. mend it\n\nMore about such failures: docs/troubleshooting.md\n',
  );
});

test('checksum files are sorted and in the form of coreutils; the digest is that of SHA256SUMS', () => {
  const list = [binary('b'), binary('a'), binary('a', 'darwin/arm64')];
  const text = checksumLines(listedBinaries(list), 'sha256');
  assert.deepEqual(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(64)),
    ['  darwin/arm64/a', '  linux/amd64/a', '  linux/amd64/b'],
  );
  assert.equal(contentDigest(listedBinaries(list)), createHash('sha256').update(text).digest('hex'));
  assert.equal(contentDigest(listedBinaries([...list].reverse())), contentDigest(listedBinaries(list)));
});

test('a list of binaries that is too long for an output says where to look instead', () => {
  const many = Array.from({ length: 1000 }, (_, index) => binary(`${'n'.repeat(300)}${index}`));
  const output = binariesOutput(many, '/out/SHA256SUMS');
  assert.ok(Buffer.byteLength(output) < mostOutputBytes);
  assert.match(output, /1000 binaries.*SHA256SUMS/);
  assert.ok(!binariesOutput([binary('a')], '').includes('sha512'));
});

test('outputs are there for what was reached, and only for that', () => {
  const { facts: _, made: __, log: ___, ...bare } = report([]);
  assert.deepEqual(outputsOf(bare), { failure: 'compile' });
  assert.equal(outputsOf(report([binary('a')]))['output-directory'], '/out');
});

test('the end of a run in a terminal says the digest, or the errors, and nothing that the log has said', () => {
  const said = {
    tests: { ran: 2, skipped: 0, failedCount: 0, failed: [] },
    upload: { kind: 'kept', why: 'x' },
  };
  const lines = renderTerminal({ ...report([binary('a')]), ...said } as BuildReport).join('\n');
  assert.match(
    lines,
    /^content digest [0-9a-f]{64}\nin \/out\nError: bad[^\n]*\nfull log: \/log\nMore about such failures: docs\/troubleshooting\.md$/,
  );
});

const origins = [
  ['given', '(SOURCE_DATE_EPOCH 1700000000, given)'],
  ['head', "(SOURCE_DATE_EPOCH 1700000000, HEAD's committer time)"],
  ['version.sh', '(SOURCE_DATE_EPOCH 1700000000, the time of the file hack/lib/version.sh)'],
] as const;

for (const [epochOrigin, words] of origins) {
  test(`the summary says of an epoch from ${epochOrigin}: ${words}`, () => {
    const { facts, ...others } = report([]);
    assert.ok(facts);
    const text = renderSummary({ ...others, facts: { ...facts, epoch: 1_700_000_000, epochOrigin } });
    assert.ok(text.includes(words), text);
  });
}
