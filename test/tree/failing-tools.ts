/** Folders in which make, a shell, git or a generator fails in one way, the line that tells why, and what helps. */

import { type FailingTool, printing, withMake, withScript } from './failing-tool.ts';

export const failingTools: readonly FailingTool[] = [
  {
    name: 'a recipe without a tab',
    ...withMake('all:\n    echo x\n'),
    failure: 'compile',
    line: /Makefile:2: \*\*\* missing separator/,
    remedy: /begins with a tab/,
  },
  {
    name: 'a target that is not there',
    ...withMake('all: none\n'),
    failure: 'compile',
    line: /No rule to make target 'none', needed by 'all'/,
    remedy: /not in the tree/,
  },
  {
    name: 'a call of make that does not end',
    ...withMake('all: $(shell x\n'),
    failure: 'compile',
    line: /\*\*\* unterminated call to function/,
    remedy: /^Correct that line of the Makefile/,
  },
  {
    name: 'a program that is not installed',
    ...withScript('no-such-program --version\n'),
    failure: 'input',
    line: /x\.sh: line 1: no-such-program: command not found/,
    remedy: /^Install that program/,
  },
  {
    name: 'a recipe whose program is not installed',
    ...withMake('all:\n\t@no-such-program\n'),
    failure: 'input',
    line: /no-such-program: (?:No such file|not found|command not found|Command not found)/,
    remedy: /^Install that program/,
  },
  {
    name: 'a script without its executable bit',
    ...withScript('touch y.sh; setpriv --reuid=65534 --clear-groups ./y.sh 2>&1 || ./y.sh\n'),
    failure: 'compile',
    line: /y\.sh: Permission denied/,
    remedy: /chmod=\+x/,
  },
  {
    name: 'a variable that is not set',
    ...withScript('set -u\necho "$NONE"\n'),
    failure: 'compile',
    line: /NONE: unbound variable/,
    remedy: /shellcheck/,
  },
  {
    name: 'a script with a syntax error',
    ...withScript('if true; then\n  echo x\nfi )\n'),
    failure: 'compile',
    line: /syntax error near unexpected token/,
    remedy: /shellcheck/,
  },
  {
    name: 'a script with line ends of Windows',
    ...withScript('set -e\r\nls\r\n'),
    failure: 'input',
    line: /invalid option|command not found/,
    remedy: /core\.autocrlf=false/,
  },
  {
    name: 'an interpreter with a line end of Windows',
    files: { tool: '#!/bin/bash\r\necho x\r\n' },
    command: ['bash', '-c', './tool'],
    failure: 'input',
    line: /\^M|\\r|cannot execute|not found/,
    remedy: /core\.autocrlf=false|^Install that program/,
  },
  {
    name: 'a program for another platform',
    files: { tool: '\u007fELF\u0002\u0001\u0001' },
    command: ['bash', '-c', './tool'],
    failure: 'input',
    line: /cannot execute binary file|Exec format error/,
    remedy: /another platform/,
  },
  {
    name: 'a filter of git whose program is not there',
    ...withScript(
      'git init -q . && git config filter.lfs.smudge no-such-filter && git config filter.lfs.required true && echo x >x && h=$(git hash-object -w x) && echo "* filter=lfs" >.gitattributes && git update-index --add --cacheinfo 100644,$h,y && git checkout -- y\n',
    ),
    failure: 'input',
    line: /smudge filter lfs failed|external filter/,
    remedy: /git-lfs/,
  },
  {
    name: 'a repository of another user',
    ...printing("fatal: detected dubious ownership in repository at '/go/src/k8s.io/kubernetes'"),
    failure: 'input',
    line: /dubious ownership/,
    remedy: /safe\.directory/,
  },
  {
    name: 'VCS fields that Go cannot have',
    ...printing(
      'error obtaining VCS status: exit status 128\n\tUse -buildvcs=false to disable VCS stamping.',
    ),
    failure: 'input',
    line: /error obtaining VCS status/,
    remedy: /safe\.directory/,
  },
  {
    name: 'a generator that crashes',
    ...printing(
      'panic: runtime error: index out of range [3] with length 3\n\ngoroutine 1 [running]:\nmain.main()\n\t/x/main.go:9 +0x1d\nexit status 2',
    ),
    failure: 'compile',
    line: /panic: runtime error: index out of range/,
    remedy: /update-codegen\.sh/,
  },
  {
    name: 'a generator that reports an error',
    ...printing(
      'F1129 01:00:00.000000   12345 main.go:72] Error: Failed executing generator: some packages had errors:\nunable to format file',
    ),
    failure: 'compile',
    line: /Failed executing generator/,
    remedy: /update-codegen\.sh/,
  },
  {
    name: 'too few open files',
    ...printing('open /go/src/k8s.io/kubernetes/x.go: too many open files'),
    failure: 'input',
    line: /too many open files/,
    remedy: /ulimit -n/,
  },
  {
    name: 'too few processes',
    ...printing('fork/exec /usr/local/go/pkg/tool/linux_amd64/compile: resource temporarily unavailable'),
    failure: 'input',
    line: /resource temporarily unavailable/,
    remedy: /ulimit -u/,
  },
  {
    name: 'a tool that nobody knows',
    ...printing('frobnicate: step 3 of 7\nfrobnicate: the frob is bent\nfrobnicate: giving up'),
    failure: 'compile',
    line: /: frobnicate: step 3 of 7 \| frobnicate: the frob is bent \| frobnicate: giving up$/,
    remedy: /^Fix the code/,
  },
];
