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

export function parseJunit(texts: readonly string[]): TestSummary {
  const suites = texts.flatMap((text) => elementsOf(text, 'testsuite')).map(readSuite);
  const sum = (of: (suite: TestSummary) => number) => suites.reduce((total, suite) => total + of(suite), 0);
  return {
    ran: sum(({ ran }) => ran),
    skipped: sum(({ skipped }) => skipped),
    failed: suites.flatMap(({ failed }) => failed).slice(0, 50),
    failedCount: sum(({ failedCount }) => failedCount),
  };
}

interface Element {
  readonly attributes: string;
  readonly content: string;
}

/** None of them lies in another of its name. One without an end is none, and neither is what follows it. */
function elementsOf(text: string, name: string): readonly Element[] {
  const elements: Element[] = [];
  const [start, end] = [`<${name}`, `</${name}>`];
  let at = text.indexOf(start);
  while (at >= 0) {
    const from = at + start.length;
    at = from;
    // `<testsuites>` begins like `<testsuite>`.
    if (/[\s/>]/.test(text[from] ?? '')) {
      const close = text.indexOf('>', from);
      const isEmpty = text[close - 1] === '/';
      const until = isEmpty || close < 0 ? close : text.indexOf(end, close);
      if (until < 0) break;
      elements.push({ attributes: text.slice(from, close), content: text.slice(close + 1, until) });
      at = until;
    }
    at = text.indexOf(start, at);
  }
  return elements;
}

function readSuite({ attributes, content }: Element): TestSummary {
  const cases = elementsOf(content, 'testcase');
  const having = (sign: RegExp) => cases.filter((it) => sign.test(it.content));
  const failed = having(/<(failure|error)\b/);
  const skipped = having(/<skipped\b/).length;
  const failures = numberIn(attributes, 'failures');
  return {
    ran: numberIn(attributes, 'tests') ?? cases.length,
    skipped: numberIn(attributes, 'skipped') ?? skipped,
    failed: failed.map((it) => caseName(it.attributes, attribute(attributes, 'name'))),
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
