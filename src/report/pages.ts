/** Which page of docs/ tells more about a failure than an error of one line can. */

import type { Failure } from '../problem.ts';

const pages: Readonly<Record<Failure, string | undefined>> = {
  input: 'docs/troubleshooting.md',
  stamp: 'docs/version.md',
  image: 'docs/engines.md',
  disk: 'docs/faq.md#how-much-disk-does-a-build-need',
  memory: 'docs/troubleshooting.md',
  compile: 'docs/troubleshooting.md',
  test: 'docs/troubleshooting.md',
  package: 'docs/releases.md',
  network: 'docs/troubleshooting.md',
  cancelled: undefined,
};

/** A line without a full stop; empty where there is nothing to read. */
export function pageLine(failure: Failure): string {
  const page = pages[failure];
  return page === undefined ? '' : `More about such failures: ${page}`;
}
