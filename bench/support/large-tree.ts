/**
 * A miniature tree that is large enough to measure: kubectl of some thousand generated packages, in areas that rest on
 * one package each. No code is generated while it is built.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeMiniatureRepository } from '../../test/fixtures/miniature.ts';
import { git } from '../../test/support/git.ts';

const areas = 40;
const packagesOfArea = 50;
const functionsOfPackage = 30;

export const largeTreeText = `${areas * (packagesOfArea + 2)} packages, most of some ${functionsOfPackage * 20} lines`;

const module = 'k8s.io/kubernetes/pkg/large';

export async function makeLargeTree(tree: string): Promise<void> {
  await makeMiniatureRepository(tree, { flavor: 'v1.36' });
  const files = new Map([['cmd/kubectl/main.go', program()]]);
  for (let area = 0; area < areas; area++) {
    files.set(`pkg/large/a${area}/base/base.go`, base(0));
    files.set(`pkg/large/a${area}/area.go`, areaFile(area));
    for (let index = 0; index < packagesOfArea; index++)
      files.set(packagePath(area, index), leaf(area, index));
  }
  await writeFiles(tree, files);
  await commit(tree);
}

/** One file of one package that only its area imports. */
export function changeOneFile(tree: string, round: number): Promise<void> {
  return change(
    tree,
    new Map([[packagePath(0, 0), `${leaf(0, 0)}\n// Round is ${round}.\nconst Round = ${round}\n`]]),
  );
}

/** What a commit of many changes touches: two areas, from their first package on. */
export const shareOfCommit = 2 / areas;

export function changeTwoAreas(tree: string, round: number): Promise<void> {
  const changed = [0, 1].map((it) => (2 * round + it) % areas);
  return change(tree, new Map(changed.map((area) => [`pkg/large/a${area}/base/base.go`, base(round)])));
}

async function change(tree: string, files: ReadonlyMap<string, string>): Promise<void> {
  await writeFiles(tree, files);
  await commit(tree);
}

async function writeFiles(tree: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
}

async function commit(tree: string): Promise<void> {
  await git(tree, ['add', '--all']);
  await git(tree, ['commit', '--quiet', '--message=Change']);
  await git(tree, ['tag', '--force', 'v1.36.1']);
}

const packagePath = (area: number, index: number) => `pkg/large/a${area}/p${index}/p${index}.go`;

function program(): string {
  const numbers = Array.from({ length: areas }, (_, area) => area);
  const imports = numbers.map((area) => `\t"${module}/a${area}"\n`).join('');
  const calls = numbers.map((area) => `a${area}.Sum()`).join(' + ');
  return `package main\n\nimport (\n${imports}\n\t"k8s.io/component-base/version"\n)\n\nfunc main() { println("kubectl "+version.Get().String(), ${calls}) }\n`;
}

function areaFile(area: number): string {
  const numbers = Array.from({ length: packagesOfArea }, (_, index) => index);
  const imports = numbers.map((index) => `\t"${module}/a${area}/p${index}"\n`).join('');
  const calls = numbers.map((index) => `p${index}.Sum()`).join(' + ');
  return `// Package a${area} is an area.\npackage a${area}\n\nimport (\n${imports})\n\n// Sum uses all of it.\nfunc Sum() int { return ${calls} }\n`;
}

/** What it says is a part of what its importers are compiled of. */
function base(round: number): string {
  return `// Package base is what an area rests on.\npackage base\n\n// Round changes.\nconst Round = ${round}\n\n// Record is shared.\ntype Record struct {\n\tName  string\n\tCount int\n\tTags  map[string][]int\n}\n`;
}

function leaf(area: number, index: number): string {
  const random = randomNumbers(area * 1000 + index);
  const numbers = Array.from({ length: functionsOfPackage }, (_, it) => it);
  const functions = numbers.map((it) => functionText(it, random)).join('');
  const calls = numbers.map((it) => `len(Work${it}(records, base.Round))`).join(' + ');
  return `// Package p${index} is work for a compiler.
package p${index}

import (
	"sort"
	"strings"

	"${module}/a${area}/base"
)

var records []base.Record

// Sum uses all of it.
func Sum() int { return ${calls} }
${functions}`;
}

/** The same on every machine, and not as alike as written text would be, or archives would be too small. */
function randomNumbers(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function functionText(number: number, random: (below: number) => number): string {
  const name = () => `v${random(2 ** 31).toString(36)}`;
  const word = () => `"${name()} ${name()} ${name()}"`;
  const [record, tag, count, kind] = [name(), name(), name(), name()];
  const steps = Array.from({ length: 3 + random(5) }, () =>
    random(2) === 0
      ? `if ${count}%${2 + random(97)} == ${random(2)} {\n\t\t\t\t\t${kind}[${word()}] += ${count} ^ ${random(2 ** 31)}\n\t\t\t\t}`
      : `${kind}[strings.Replace(${tag}, ${word()}, ${word()}, ${random(9)})] -= ${count}*${random(2 ** 20)} + limit`,
  );
  return `
// Work${number} counts.
func Work${number}(in []base.Record, limit int) map[string]int {
	${kind} := make(map[string]int, len(in)+${random(1000)})
	sort.Slice(in, func(i, j int) bool { return in[i].Count+${random(1000)} < in[j].Count })
	for _, ${record} := range in {
		for ${tag}, counts := range ${record}.Tags {
			for _, ${count} := range counts {
				${kind}[${tag}] += ${count}
				${steps.join('\n\t\t\t\t')}
			}
		}
	}
	return ${kind}
}
`;
}
