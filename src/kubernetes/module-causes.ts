/** What Go says of modules, workspaces, vendor folders and its own settings. */

import type { BuildCause } from './build-causes.ts';

const vendorRemedy =
  'Run `go mod vendor` (`go work vendor` where the tree has a go.work; hack/update-vendor.sh does all), and commit what it changes';
const tidyRemedy = 'Run `go mod tidy` and hack/update-vendor.sh, and commit what they change';
const importRemedy =
  'Correct the import; or require its module in go.mod, run hack/update-vendor.sh and commit what it changes';
const goRemedy =
  'Install the Go that the tree asks for (.go-version, go.mod), or let Go fetch it: no GOTOOLCHAIN=local';
const networkRemedy =
  'Try again; if it stays so, see whether the machine reaches the Go module proxy and trusts its certificate (GOPROXY, SSL_CERT_FILE)';
const accessRemedy =
  'Give Go what it misses: GOPROXY, GOSUMDB, GOTOOLCHAIN or a login (NETRC names the file), or a machine that has it';

export const moduleCauses: readonly BuildCause[] = [
  {
    failure: 'compile',
    sign: /^go: inconsistent vendoring in /,
    andNext: true,
    remedy: vendorRemedy,
  },
  {
    failure: 'compile',
    sign: /import lookup disabled by -mod=vendor|is (?:explicitly required|marked as (?:explicit|replaced)|replaced) in .*vendor\/modules\.txt|not marked as explicit in vendor\/modules\.txt/,
    remedy: vendorRemedy,
  },
  {
    failure: 'compile',
    sign: /no required module provides package |cannot find module providing package /,
    remedy: importRemedy,
  },
  {
    failure: 'compile',
    sign: /cannot find package "|is not in (?:std|GOROOT)\b/,
    remedy: importRemedy,
  },
  {
    failure: 'compile',
    sign: /missing go\.sum entry|updates to go\.(?:mod|sum|work) needed|to update it:/,
    remedy: tidyRemedy,
  },
  {
    failure: 'input',
    sign: /invalid go version '\d+\.\d+(?:\.\d+|(?:rc|beta)\d+)?'|unknown (?:directive|block type): (?:toolchain|tool|godebug|ignore)\b/,
    remedy: goRemedy,
    ofGo: true,
  },
  {
    failure: 'compile',
    sign: /\berrors parsing \S{0,500}go\.(?:mod|work):/,
    andNext: true,
    remedy: 'Correct that line; if an older Go does not know it, use the Go that the tree asks for',
  },
  {
    failure: 'input',
    sign: /not one of the workspace modules listed in go\.work|outside (?:main module|modules listed in go\.work)/,
    remedy:
      'A go.work in a folder above the tree may be in force: remove it, or check the tree out elsewhere',
  },
  {
    failure: 'input',
    sign: /checksum mismatch|SECURITY ERROR|\/\/sum\.golang\.org\//,
    remedy: accessRemedy,
    ofGo: true,
  },
  {
    failure: 'input',
    sign: /\bverifying (?:module|\S{1,200}@\S{1,200}): /,
    remedy: accessRemedy,
    ofGo: true,
  },
  {
    failure: 'input',
    sign: /could not read Username for|terminal prompts disabled|Permission denied \(publickey/,
    remedy: 'Give git or Go the login of the private module (GOPRIVATE, and a netrc file that NETRC names)',
  },
  {
    failure: 'compile',
    sign: /: (?:unknown|invalid) revision |invalid version: |no matching versions for query/,
    remedy: 'go.mod names a version that its module does not have: correct it',
  },
  {
    failure: 'input',
    sign: /module lookup disabled by GOPROXY=off|cannot find "go[0-9.]+" in PATH/,
    remedy: accessRemedy,
    ofGo: true,
  },
  { failure: 'input', sign: /requires go >= /, remedy: goRemedy, ofGo: true },
  {
    failure: 'input',
    sign: /\b(?:reading|Get) "?https?:\S{1,500}: 40[0-9] |\b407 Proxy Authentication Required/,
    remedy: accessRemedy,
    ofGo: true,
  },
  {
    failure: 'network',
    sign: /dial tcp|no such host|connection refused|connection reset by peer|i\/o timeout|toolchain not available/i,
    remedy: networkRemedy,
    vague: true,
    ofGo: true,
  },
  {
    failure: 'network',
    sign: /TLS handshake timeout|\bx509: |\btls: |proxyconnect tcp|server misbehaving|Could not resolve host/,
    remedy: networkRemedy,
    vague: true,
    ofGo: true,
  },
  {
    failure: 'network',
    sign: /\b(?:reading|Get) "?https?:\S{1,500}: (?:429|5[0-9][0-9]) |\bunexpected EOF$/,
    remedy: networkRemedy,
    vague: true,
    ofGo: true,
  },
];
