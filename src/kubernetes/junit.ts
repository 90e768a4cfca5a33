/** Counts in JUnit XML, read by shape: the reports are gotestsum's, one element a test case. */

export interface TestSummary {
  readonly ran: number;
  readonly skipped: number;
  /** `package: name` of each failed test, at most 50. */
  readonly failed: readonly string[];
  readonly failedCount: number;
}

const testCase = /<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g;

export function parseJunit(texts: readonly string[]): TestSummary {
  const cases = texts.flatMap((text) => [...text.matchAll(testCase)]);
  const failed = cases.filter(([, , body = '']) => /<(failure|error)\b/.test(body));
  return {
    ran: cases.length,
    skipped: cases.filter(([, , body = '']) => /<skipped\b/.test(body)).length,
    failed: failed.slice(0, 50).map(([, attributes = '']) => caseName(attributes)),
    failedCount: failed.length,
  };
}

function caseName(attributes: string): string {
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const name = [attribute('classname'), attribute('name')].filter((it) => it !== '').join(': ');
  return name.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity] ?? '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
