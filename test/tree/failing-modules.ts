/** Folders in which Go does not get along with its modules, the line that tells why, and what helps. */

import { build, type FailingTool, goMod, importing, main, printing } from './failing-tool.ts';

const needs = `${goMod}\nrequire example.com/x v1.0.0\n`;

export const failingModules: readonly FailingTool[] = [
  {
    name: 'vendor/ that is behind go.mod',
    files: {
      'go.mod': needs,
      'main.go': importing('example.com/x'),
      'vendor/modules.txt': '# example.com/y v1.0.0\n',
    },
    command: ['go', 'build', '-mod=vendor', './...'],
    failure: 'compile',
    line: /go: inconsistent vendoring in \S+: example\.com\/x@v1\.0\.0: is explicitly required in go\.mod, but not marked as explicit in vendor\/modules\.txt/,
    remedy: /^Run `go mod vendor`/,
  },
  {
    name: 'an import that vendor/ lacks',
    files: {
      'go.mod': needs,
      'main.go': importing('example.com/x/y'),
      'vendor/modules.txt': '# example.com/x v1.0.0\n## explicit\n',
    },
    command: ['go', 'build', '-mod=vendor', './...'],
    failure: 'compile',
    line: /main\.go:3: cannot find module providing package example\.com\/x\/y: import lookup disabled by -mod=vendor/,
    remedy: /^Run `go mod vendor`/,
  },
  {
    name: 'an import that no module has',
    files: { 'go.mod': goMod, 'main.go': importing('example.com/none') },
    command: build,
    failure: 'compile',
    line: /main\.go:3: no required module provides package example\.com\/none/,
    remedy: /^Correct the import; or require/,
  },
  {
    name: 'an import that looks like the standard library',
    files: { 'go.mod': goMod, 'main.go': importing('cmp/none') },
    command: build,
    failure: 'compile',
    line: /main\.go:3: package cmp\/none is not in std/,
    remedy: /^Correct the import/,
  },
  {
    name: 'a module without its sum',
    files: { 'go.mod': needs, 'main.go': importing('example.com/x') },
    command: build,
    failure: 'compile',
    line: /missing go\.sum entry/,
    remedy: /go mod tidy/,
  },
  {
    name: 'a go.mod with a wrong line',
    files: { 'go.mod': `${goMod}\nrequires example.com/x v1.0.0\n`, 'main.go': main },
    command: build,
    failure: 'compile',
    line: /go: errors parsing go\.mod: \S*go\.mod:5: unknown directive: requires/,
    remedy: /^Correct that line/,
  },
  {
    name: 'a go.mod with a version that no Go has',
    files: { 'go.mod': goMod.replace('1.21', 'banana'), 'main.go': main },
    command: build,
    failure: 'compile',
    line: /go: errors parsing go\.mod: \S*go\.mod:3: invalid go version 'banana'/,
    remedy: /^Correct that line/,
  },
  {
    name: 'a go.mod of a newer Go',
    files: { 'go.mod': goMod.replace('1.21', '1.99'), 'main.go': main },
    command: build,
    failure: 'input',
    line: /go: go\.mod requires go >= 1\.99/,
    remedy: /^Install the Go that the tree asks for/,
  },
  {
    name: 'a go.work in a folder above',
    files: {
      'go.work': 'go 1.21\n\nuse ./other\n',
      'other/go.mod': goMod,
      'tree/go.mod': goMod,
      'tree/main.go': main,
    },
    command: ['go', '-C', 'tree', 'build', '.'],
    failure: 'input',
    line: /current directory is contained in a module that is not one of the workspace modules listed in go\.work/,
    remedy: /go\.work in a folder above/,
  },
  {
    name: 'modules that may not be fetched',
    files: { 'go.mod': goMod },
    command: ['go', 'get', 'example.com/x@v1.0.0'],
    failure: 'input',
    line: /module lookup disabled by GOPROXY=off/,
    remedy: /GOPROXY/,
  },
  {
    name: 'a module proxy that is not there',
    files: { 'go.mod': goMod },
    command: ['go', 'get', 'example.com/x@v1.0.0'],
    environment: { GOPROXY: 'http://127.0.0.1:9', GONOSUMDB: '*' },
    failure: 'network',
    line: /dial tcp 127\.0\.0\.1:9: connect: connection refused/,
    remedy: /^Try again/,
  },
  {
    name: 'a name that no server knows',
    ...printing(
      'go: example.com/x@v1.0.0: Get "https://proxy.example/x": dial tcp: lookup proxy.example: no such host',
    ),
    failure: 'network',
    line: /no such host/,
    remedy: /^Try again/,
  },
  {
    name: 'a private module without a login',
    ...printing(
      "go: git.example/x@v1.0.0: invalid version: git ls-remote -q origin in /x: exit status 128:\n\tfatal: could not read Username for 'https://git.example': terminal prompts disabled",
    ),
    failure: 'input',
    line: /could not read Username/,
    remedy: /GOPRIVATE/,
  },
  {
    name: 'a version that a module does not have',
    ...printing(
      'go: example.com/x@v9.9.9: reading example.com/x/go.mod at revision v9.9.9: unknown revision v9.9.9',
    ),
    failure: 'compile',
    line: /unknown revision v9\.9\.9/,
    remedy: /go\.mod names a version/,
  },
];
