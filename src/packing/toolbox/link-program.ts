/** An `ln` for the tree's scripts: Kubernetes links files of the tree into `_output`, which may be on another file system. */

/** `ln` is the path of the machine's own. A copy takes the place of a hard link that cannot be made. */
export function linkProgram(ln: string): string {
  return `#!/bin/sh
case $1 in -*) exec '${ln}' "$@" ;; esac
'${ln}' "$@" 2>/dev/null || exec cp "$@"
`;
}
