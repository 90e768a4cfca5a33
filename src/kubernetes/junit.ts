/**
 * Counts in JUnit XML, read by shape: the reports are gotestsum's. prune-junit-xml leaves one case a package, so how many
 * tests there were is what the suite says.
 */

export interface TestSummary {
  readonly ran: number;
  readonly skipped: number;
  /** `package: name` of each failed test, or the package where its tests are folded into one; at most 50. */
  readonly failed: readonly string[];
  readonly failedCount: number;
}

/** Attributes and content. */
const testSuite = /<testsuite\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testsuite>)/g;
const testCase = /<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g;

export function parseJunit(texts: readonly string[]): TestSummary {
  const suites = texts.flatMap((text) => [...text.matchAll(testSuite)]).map(readSuite);
  const sum = (of: (suite: TestSummary) => number) => suites.reduce((total, suite) => total + of(suite), 0);
  return {
    ran: sum(({ ran }) => ran),
    skipped: sum(({ skipped }) => skipped),
    failed: suites.flatMap(({ failed }) => failed).slice(0, 50),
    failedCount: sum(({ failedCount }) => failedCount),
  };
}

function readSuite([, attributes = '', content = '']: readonly string[]): TestSummary {
  const cases = [...content.matchAll(testCase)];
  const having = (sign: RegExp) => cases.filter(([, , body = '']) => sign.test(body));
  const failed = having(/<(failure|error)\b/);
  const skipped = having(/<skipped\b/).length;
  const failures = numberIn(attributes, 'failures');
  return {
    ran: numberIn(attributes, 'tests') ?? cases.length,
    skipped: numberIn(attributes, 'skipped') ?? skipped,
    failed: failed.map(([, of = '']) => caseName(of, attribute(attributes, 'name'))),
    failedCount: failures === undefined ? failed.length : failures + (numberIn(attributes, 'errors') ?? 0),
  };
}

/** A case of the suite's own name stands for all tests of the package. */
function caseName(attributes: string, suite: string): string {
  const words = ['classname', 'name'].map((name) => attribute(attributes, name)).filter((it) => it !== '');
  return words.join('/') === suite ? suite : words.join(': ');
}

function numberIn(attributes: string, name: string): number | undefined {
  const text = attribute(attributes, name);
  return /^[0-9]+$/.test(text) ? Number(text) : undefined;
}

function attribute(attributes: string, name: string): string {
  const text = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return text.replaceAll(/&(lt|gt|quot|apos|amp|#34|#39);/g, (_, entity: string) => entities[entity] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' },
  ...{ '#34': '"', '#39': "'" },
};

/** Why there is no report after tests that ran, by what the tree's hack/make-rules/test.sh does. */
export function missingReport(installsGotestsum: boolean): string {
  return installsGotestsum
    ? 'The tree wrote no JUnit report: it installs gotestsum and prune-junit-xml itself, from hack/tools by way of GOPROXY, and did not come so far; the log says why'
    : 'The tree wrote no JUnit report: it needs gotestsum and prune-junit-xml on PATH for it';
}
