/** What compilers, linkers, make, shells, git and the machine say, the exact ones first. */

import type { BuildCause } from './build-causes.ts';

const compilerRemedy =
  'Install the C compiler of that platform (gcc, gcc-<target>) with its libraries, set CC, or build in the container';
const goSettingRemedy = 'Correct it where it is set: an input, make-variables, or the environment';
const mixedGoRemedy = 'Install one whole Go, and set no GOROOT';
const temporaryRemedy = 'Create that folder, or set TMPDIR to one that exists and can be written';
const goFolderRemedy = "Set HOME, or GOCACHE and GOPATH, to folders that the build's user may write";
const scriptRemedy = 'Correct that script; `bash -n` and shellcheck find such faults';
const generatorRemedy =
  "Run the tree's hack/update-codegen.sh on its own: the generator ends in the same way there; then fix the code that it names";
const downloadRemedy =
  'Try again; if it stays so, see whether the machine reaches that address and trusts its certificate';
const makefileRemedy = 'Correct that line of the Makefile';

export const toolCauses: readonly BuildCause[] = [
  {
    failure: 'compile',
    sign: /\*\*\* missing separator/,
    remedy: 'A recipe begins with a tab, not with blanks: correct that line',
  },
  {
    failure: 'compile',
    sign: /\*\*\* (?:unterminated|recipe commences before|missing '|multiple target patterns)/,
    remedy: makefileRemedy,
  },
  {
    failure: 'compile',
    sign: /\*\*\* No rule to make target/,
    remedy:
      'That file or target is not in the tree: check `what`, and that nothing is missing in the checkout',
  },
  {
    failure: 'compile',
    sign: /import cycle not allowed/,
    remedy: 'Break the cycle: move what both need into a package of its own',
  },
  {
    failure: 'compile',
    sign: /use of internal package \S{1,500} not allowed/,
    remedy: 'Import a package that is public',
  },
  {
    failure: 'compile',
    sign: /found packages \S{1,500} \(\S{1,500}\) and /,
    remedy: 'Give all files of that folder one package name',
  },
  {
    failure: 'input',
    sign: /build constraints exclude all Go files/,
    remedy:
      'That package has nothing for the platform: remove the platform or the package, or check the build tags',
  },
  {
    failure: 'input',
    sign: /unsupported GOOS\/GOARCH pair/,
    remedy: 'Use a platform that this Go knows (`go tool dist list`)',
  },
  { failure: 'input', sign: /cgo: C compiler ".*" not found|cgo: exec \S+: /, remedy: compilerRemedy },
  {
    failure: 'input',
    sign: /fatal error: [\w./-]+\.h: No such file|ld: cannot find -l/,
    remedy: compilerRemedy,
  },
  {
    failure: 'compile',
    sign: /undefined reference to|relocation target .* not defined|duplicated definition of symbol|multiple definition of|duplicate symbol(?! contents)/,
    remedy: 'Define that symbol once, in Go, C or assembly of the package that uses it',
  },
  {
    failure: 'input',
    sign: /unknown GOEXPERIMENT |invalid GO(?:AMD64|ARM64|ARM|386|PPC64|MIPS\w*)\b|parsing \$GOFLAGS|(?:unknown flag|flag provided but not defined|malformed import path "-)/,
    remedy: goSettingRemedy,
  },
  {
    failure: 'input',
    sign: /-race (?:requires cgo|is only supported|is not supported)/,
    remedy: 'Unset KUBE_RACE, or build where the race detector runs, with cgo',
  },
  {
    failure: 'input',
    sign: /does not match go tool version|cannot find GOROOT directory|no such tool "/,
    remedy: mixedGoRemedy,
  },
  { failure: 'input', sign: /^go: creating work dir: |mktemp: failed to create/, remedy: temporaryRemedy },
  {
    failure: 'input',
    sign: /build cache is required|failed to initialize build cache|could not create module cache|cannot find GOCACHE/,
    remedy: goFolderRemedy,
  },
  {
    failure: 'input',
    sign: /detected dubious ownership|error obtaining VCS status/,
    remedy:
      'Trust the folder: `git config --global --add safe.directory <folder>`; or check it out as the user who builds',
  },
  {
    failure: 'input',
    sign: /(?:smudge|clean) filter .* failed|external filter .* failed/,
    remedy:
      "Install the program of that filter (such as git-lfs), or remove the filter from git's configuration",
  },
  {
    failure: 'input',
    sign: /too many open files/i,
    remedy: 'Raise the limit of open files (`ulimit -n 65536`)',
  },
  {
    failure: 'input',
    sign: /resource temporarily unavailable|pthread_create failed|fork: retry/i,
    remedy: 'Raise the limit of processes (`ulimit -u`, or pids of the container)',
  },
  {
    failure: 'input',
    sign: /exec format error|cannot execute binary file/i,
    remedy: 'That program is for another platform: build or install it for this machine',
  },
  {
    failure: 'input',
    sign: /version `GLIBC_[0-9.]+' not found/,
    remedy: 'That program was linked on a newer system: build it on this one',
  },
  {
    failure: 'input',
    sign: /\\r': command not found|\^M: |\\r: invalid option|cannot execute: required file not found/,
    remedy: 'The scripts have line ends of Windows: check out with `core.autocrlf=false`',
  },
  {
    failure: 'input',
    sign: /etcd (?:version|must be)|hack\/install-etcd\.sh/,
    remedy: "Run the tree's hack/install-etcd.sh first",
  },
  {
    failure: 'compile',
    sign: /^panic: |\] Error: |^F\d{4} \d\d:\d\d:\d\d|Failed executing generator|API rule check failed|all goroutines are asleep/,
    remedy: generatorRemedy,
  },
  {
    failure: 'compile',
    sign: /: line \d+: .*(?:unbound variable|syntax error)|: unbound variable$/,
    remedy: scriptRemedy,
  },
  {
    failure: 'compile',
    sign: /ModuleNotFoundError|^SyntaxError: /,
    remedy: 'Install that Python module, or fix the script',
  },
  {
    failure: 'network',
    sign: /^curl: \((?:5|6|7|18|28|35|5[2568]|60|92)\) |^curl: \(22\).*: 5\d\d\b|^wget: (?:unable to resolve|can't connect|server returned error: HTTP\/\S+ 5)|^fatal: unable to access '/,
    remedy: downloadRemedy,
  },
  {
    failure: 'input',
    sign: /^curl: \(22\)|^wget: server returned error:|ERROR (?:403|404): /,
    remedy: 'Correct the address that the script downloads from, or give the login that it needs',
  },
  {
    failure: 'input',
    sign: /: Text file busy$|text file busy$/,
    remedy: 'That program runs while it is written anew: end it, and build again',
  },
  {
    failure: 'input',
    sign: /read-only file system/i,
    remedy: 'Build in a folder that can be written, or mount that one writable',
  },
  {
    failure: 'compile',
    sign: /\b(?:Segmentation fault|Bus error|Illegal instruction|Aborted)(?: +\(core dumped\)|$| {2,})|signal: (?:segmentation fault|aborted|bus error)/,
    remedy: 'A program of the build crashed: run it by itself, or install another version of it',
  },
  {
    failure: 'input',
    sign: /^g?make(?:\[\d+\])?: \*\*\* \[.*\] (?:Terminated|Hangup|Interrupt)|signal: (?:terminated|hangup)/,
    remedy: 'Something outside the build ended it: see what stops processes on this machine, and build again',
  },
  {
    failure: 'compile',
    sign: /: Permission denied$/,
    vague: true,
    remedy:
      'If it is a script of the tree, commit its executable bit: `git update-index --chmod=+x <file>`; else check whose it is',
  },
  {
    failure: 'input',
    sign: /: (?:command )?not found$|executable file not found|^g?make(?:\[\d+\])?: \S+: No such file or directory$/i,
    remedy: 'Install that program where the build runs',
    vague: true,
  },
  {
    failure: 'compile',
    sign: /^E\d{4} \d\d:\d\d:\d\d|^(?:bash|sh|cp|mv|cat|sed|ln|find|tar|rsync|cd): .*No such file or directory/,
    remedy: 'Restore what is missing or wrong there; the full log tells more',
    vague: true,
  },
];
