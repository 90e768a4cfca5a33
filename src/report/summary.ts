/** The job summary: Markdown from the report, every value escaped, below GitHub's 1 MiB by construction. */

import type { EpochOrigin } from '../kubernetes/epoch.ts';
import type { TestSummary } from '../kubernetes/junit.ts';
import { describeProblem, type Failure, type Problem } from '../problem.ts';
import type { ReleaseImage, ReleaseTar } from '../release/content.ts';
import { adviceOf } from './advice.ts';
import { cacheText, verdictText } from './cache.ts';
import { pageLine } from './pages.ts';
import type { BuildFacts, BuildReport, FailedOutcome, Made } from './report.ts';
import { bytesText, secondsText } from './words.ts';

const mostRows = 200;
const mostItems = 50;
const mostProblemLength = 1000;
const mostLength = 300;
const mostCellLength = 160;
const mostCommandLength = 4000;
const barLength = 24;
/** Of a run that has refused its inputs nobody asks where the time went. */
const leastSeconds = 1;

export function renderSummary(report: BuildReport): string {
  const { facts, made, tests, outcome, warnings } = report;
  const sections = [
    headline(report),
    outcome.kind === 'failed' ? problemList(outcome.problems) : '',
    list(warnings.map((warning) => `⚠️ ${escaped(warning)}`)),
    outcome.kind === 'failed' ? closing(report) : '',
    facts ? factsTable(facts) : '',
    made && made.tars.length > 0 ? tarsTable(made.tars) : '',
    made && made.images.length > 0 ? imagesTable(made.images) : '',
    made && made.binaries.length > 0 ? binariesTable(made) : '',
    made && made.binaries.length + made.tars.length > 0 ? `Content digest: ${code(made.contentDigest)}` : '',
    tests ? testsSection(tests) : '',
    cacheSection(report),
    phasesTable(report),
    outcome.kind === 'failed' ? '' : closing(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** Of what failed before it had anything else to show. */
export function failureSummary(title: string, { failure, problems }: Omit<FailedOutcome, 'kind'>): string {
  const sections = [`## ❌ ${escaped(title)}: ${failure}`, problemList(problems), escaped(pageLine(failure))];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function problemList(problems: readonly Problem[]): string {
  return list(problems.map((problem) => `❌ ${escaped(describeProblem(problem), mostProblemLength)}`));
}

function headline({ facts, outcome }: BuildReport): string {
  const sign = outcome.kind === 'succeeded' ? '✅' : '❌';
  const version = facts?.stamp.gitVersion || facts?.stamp.gitCommit.slice(0, 12) || '';
  const subject = ['Kubernetes', version, facts?.target].filter(Boolean).join(' ');
  return `## ${sign} ${escaped(subject)}${outcome.kind === 'succeeded' ? '' : endings[outcome.failure]}`;
}

const endings: Readonly<Record<Failure, string>> = {
  input: ' cannot be built like this',
  stamp: ' would not have the right version',
  image: ' failed: an image is missing or unfit',
  disk: ' failed: the disk is full',
  memory: ' failed: out of memory',
  compile: ' failed: the build',
  test: ' failed: the tests',
  package: ' failed: packaging',
  network: ' failed: a service or the network',
  cancelled: ' was cancelled',
};

const epochOrigins: Readonly<Record<EpochOrigin, string>> = {
  given: 'given',
  head: "HEAD's committer time",
  'version.sh': 'the time of the file hack/lib/version.sh',
};

function factsTable(facts: BuildFacts): string {
  const { stamp } = facts;
  return table(
    ['', ''],
    [
      ['Version', code(stamp.gitVersion || '(none)')],
      ['Commit', code(stamp.gitCommit || '(none)')],
      ['Tree state', escaped(stamp.gitTreeState || '(none)')],
      [
        'Build date',
        `${escaped(stamp.buildDate)} (SOURCE_DATE_EPOCH ${facts.epoch}, ${epochOrigins[facts.epochOrigin]})`,
      ],
      ['Go', escaped(facts.goVersion)],
      ['Generation', `${facts.generation}, kube-cross ${code(facts.crossTag)}`],
      ...(facts.kubeCross
        ? [['Built in', `${code(facts.kubeCross.image)} (${escaped(facts.kubeCross.platform)})`]]
        : []),
      ['Platforms', escaped(facts.platforms.join(', '))],
    ],
  );
}

function binariesTable(made: Made): string {
  const rows = made.binaries
    .slice(0, mostRows)
    .map((it) => [
      code(it.name, mostCellLength),
      escaped(it.platform, mostCellLength),
      bytesText(it.size),
      escaped(it.settings.CGO_ENABLED === '1' ? 'cgo' : it.settings.CGO_ENABLED === '0' ? 'static' : ''),
      code(it.sha256),
    ]);
  return [
    '### Binaries',
    table(['Binary', 'Platform', 'Size', '', 'sha256'], rows),
    more(made.binaries.length),
  ]
    .filter((it) => it !== '')
    .join('\n\n');
}

export function tarsTable(tars: readonly Omit<ReleaseTar, 'path'>[]): string {
  const rows = tars
    .slice(0, mostRows)
    .map(({ name, size, sha256 }) => [code(name, mostCellLength), bytesText(size), code(sha256)]);
  const rest = more(tars.length);
  return ['### Release tars', table(['Tarball', 'Size', 'sha256'], rows), ...(rest ? [rest] : [])].join(
    '\n\n',
  );
}

export function imagesTable(images: readonly Omit<ReleaseImage, 'path' | 'sha512'>[]): string {
  const rows = images
    .slice(0, mostRows)
    .map(({ name, platform, tags, size, configDigest }) => [
      code(name, mostCellLength),
      escaped(platform, mostCellLength),
      code(tags.join(' ')),
      bytesText(size),
      code(configDigest),
    ]);
  const header = ['Image', 'Platform', 'Tags', 'Size', 'Image id'];
  const rest = more(images.length);
  return ['### Images', table(header, rows), ...(rest ? [rest] : [])].join('\n\n');
}

function testsSection(tests: TestSummary): string {
  const counts = `### Tests\n\n${tests.ran} ran, ${tests.failedCount} failed, ${tests.skipped} skipped`;
  const failed = list(tests.failed.map((name) => code(name)));
  return failed === '' ? counts : `${counts}\n\n${failed}`;
}

function cacheSection({ cache }: BuildReport): string {
  if (!cache) return '';
  const verdict = verdictText(cache);
  const lines = [
    escaped(cacheText(cache)),
    verdict === undefined ? '' : escaped(verdict),
    cache.outcome === 'none' ? '' : `Key ${code(cache.key)} (docs/cache.md)`,
    cache.matchedKey === '' || cache.matchedKey === cache.key ? '' : `Matched ${code(cache.matchedKey)}`,
  ];
  return `### Go build cache\n\n${list(lines.filter((line) => line !== ''))}`;
}

function phasesTable(report: BuildReport): string {
  const { phases } = report;
  const total = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  if (phases.length === 0 || total < leastSeconds) return '';
  const rows = phases.map(({ name, seconds }) => [
    escaped(name),
    exactText(seconds),
    '█'.repeat(Math.round((seconds / total) * barLength)) || '▏',
  ]);
  const times = table(['Phase', 'Time', ''], [...rows, ['All', exactText(total), '']]);
  const advice = adviceOf(report);
  const words =
    advice === undefined ? '' : `\n\nWhat would help most: ${escaped(advice, mostProblemLength)}.`;
  return `### Where the time went\n\n${times}${words}`;
}

/** Rows that somebody may add up. */
function exactText(seconds: number): string {
  return seconds < 60 ? `${seconds.toFixed(1)} s` : secondsText(seconds);
}

function closing({ outcome, facts, made, upload, log, notes }: BuildReport): string {
  const uploaded = {
    uploaded: (url: string, name: string) => `Uploaded as [${escaped(name)}](${encodeURI(url)})`,
    kept: (why: string) => `Not uploaded: ${escaped(why)}`,
  };
  const lines = [
    upload?.kind === 'uploaded' ? uploaded.uploaded(upload.artifact.url, upload.artifact.name) : '',
    upload?.kind === 'kept' ? uploaded.kept(upload.why) : '',
    ...notes.map((note) => escaped(note)),
    made && made.tars.length > 0 ? 'What lies beside the tarballs: docs/evidence.md' : '',
    facts ? `To repeat it in a terminal (docs/terminal.md): ${code(facts.command, mostCommandLength)}` : '',
    log ? `Full log: ${code(log)}` : '',
    outcome.kind === 'failed' ? escaped(pageLine(outcome.failure)) : '',
  ];
  return list(lines.filter((line) => line !== ''));
}

function list(items: readonly string[]): string {
  return items
    .slice(0, mostItems)
    .map((item) => `- ${item}`)
    .join('\n');
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function more(count: number): string {
  return count > mostRows ? `and ${count - mostRows} more, see SHA256SUMS` : '';
}

/** Inline code by an HTML element, where Markdown and table signs have no meaning. */
export function code(text: string, most = mostLength): string {
  return `<code>${escaped(text, most)}</code>`;
}

/** Text that is neither Markdown nor HTML nor the end of a table cell. */
export function escaped(text: string, most = mostLength): string {
  const cut = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return cut.replace(/\s+/g, ' ').replace(/[&<>"'`|*_[\]\\#!~@$]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
