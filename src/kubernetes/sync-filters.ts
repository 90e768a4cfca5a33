/**
 * What of a tree goes into the data container and what comes out of it: the rsync filters of the tree's own
 * build/common.sh, read as text. Rules that would have rsync read further files are not taken over.
 */

export interface SyncFilters {
  /** Of `kube::build::sync_to_container`, in order. */
  readonly into: readonly string[];
  /** Of `kube::build::copy_output`, in order. */
  readonly out: readonly string[];
}

/** Those of v1.28, for a fork whose functions have other names. */
const usual: SyncFilters = {
  into: ['H /.git', '- /_tmp/', '- /_output/', '- /'],
  out: [
    '- /_temp/',
    '+ /vendor/',
    '+ /staging/***/Godeps/**',
    '+ /_output/dockerized/bin/**',
    '+ zz_generated.*',
    '+ generated.proto',
    '+ *.pb.go',
    '+ types.go',
    '+ */',
    '- /**',
  ],
};

export function readSyncFilters(commonScript: string): SyncFilters {
  const into = filtersOf(commonScript, 'kube::build::sync_to_container');
  const out = filtersOf(commonScript, 'kube::build::copy_output');
  return { into: into.length > 0 ? into : usual.into, out: out.length > 0 ? out : usual.out };
}

function filtersOf(script: string, name: string): readonly string[] {
  const start = script.indexOf(`${name}() {`);
  if (start < 0) return [];
  const end = script.indexOf('\n}', start);
  const body = script.slice(start, end < 0 ? script.length : end).replace(/^[ \t]*#.*$/gm, '');
  const found = [...body.matchAll(/--filter=(?:'([^'\n]*)'|"([^"\n$`]*)")/g)];
  return found
    .map(([, single, double]) => single ?? double ?? '')
    .filter((rule) => /^[-+HSPR] \S/.test(rule));
}
