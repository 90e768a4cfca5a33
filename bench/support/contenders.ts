/** Builds of kubectl taking turns in one run: cold, again with nothing changed, and after a change of one line. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '../../test/kubernetes/real-build.ts';
import { freshClone } from '../../test/support/git.ts';
import { median, print } from './figures.ts';

export interface Contender {
  readonly name: string;
  readonly tree: string;
  readonly build: () => Promise<unknown>;
  /** Removes what builds have left in the engine and in _output. */
  readonly clean: () => Promise<void>;
}

export interface Contest {
  /** Repository that each contender has a clone of. */
  readonly origin: string;
  /** The first is what the others are held against. */
  readonly contenders: readonly Contender[];
  readonly coldRounds: number;
  readonly warmRounds: number;
}

const situations = ['cold', 'nothing changed', 'one line changed'] as const;
type Situation = (typeof situations)[number];

const changedFile = 'staging/src/k8s.io/kubectl/pkg/cmd/version/version.go';
const madeKubectl = '_output/dockerized/bin/linux/amd64/kubectl';

/** Returns the table. Throws when cold builds are not the same bytes. */
export async function compareBuilds(contest: Contest): Promise<string> {
  const { contenders, coldRounds, warmRounds } = contest;
  const seconds = new Map<string, number[]>();
  const measure = async ({ name, build }: Contender, situation: Situation) => {
    const started = performance.now();
    await build();
    const took = (performance.now() - started) / 1000;
    const key = keyOf(name, situation);
    seconds.set(key, [...(seconds.get(key) ?? []), took]);
    print(`${situation}, ${name}: ${took.toFixed(1)} s`);
  };
  try {
    for (let round = 0; round < coldRounds; round++) await coldRound(contest, round, measure);
    for (let round = 0; round < warmRounds; round++) {
      for (const contender of inTurn(contenders, round)) await measure(contender, 'nothing changed');
    }
    for (let round = 0; round < warmRounds; round++) {
      for (const contender of inTurn(contenders, round)) {
        await appendFile(join(contender.tree, changedFile), `\nvar benchRound${round} = ${round}\n`);
        await measure(contender, 'one line changed');
      }
    }
  } finally {
    for (const contender of contenders) await removeTree(contender).catch(() => {});
  }
  return tableOf(contenders, seconds);
}

/** Each is the first as often as another, since the machine's caches are warmer for the second. */
function inTurn(contenders: readonly Contender[], round: number): readonly Contender[] {
  return round % 2 === 0 ? contenders : contenders.toReversed();
}

/** No tree, no container, no image of the tree, no output; only kube-cross is there. */
async function coldRound(
  { origin, contenders }: Contest,
  round: number,
  measure: (contender: Contender, situation: Situation) => Promise<void>,
): Promise<void> {
  const digests = new Map<string, string>();
  for (const contender of inTurn(contenders, round)) {
    await removeTree(contender);
    await freshClone(origin, contender.tree);
    await measure(contender, 'cold');
    digests.set(contender.name, await sha256Of(join(contender.tree, madeKubectl)));
  }
  assert.equal(new Set(digests.values()).size, 1, `not the same bytes: ${JSON.stringify([...digests])}`);
}

async function removeTree({ tree, clean }: Contender): Promise<void> {
  if (!existsSync(tree)) return;
  await clean();
  await rm(tree, { recursive: true, force: true });
}

function tableOf(contenders: readonly Contender[], seconds: ReadonlyMap<string, readonly number[]>): string {
  const lines = contenders.map(({ name }) => {
    const cells = situations.map((situation) => {
      const [base = Number.NaN, own = Number.NaN] = [contenders[0]?.name ?? '', name].map((it) =>
        median(seconds.get(keyOf(it, situation)) ?? []),
      );
      const ratio = name === contenders[0]?.name ? '' : ` (${(own / base).toFixed(2)})`;
      return `${own.toFixed(1)} s${ratio}`;
    });
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  return [`| | ${situations.join(' | ')} |`, '| --- | --- | --- | --- |', ...lines].join('\n');
}

function keyOf(name: string, situation: Situation): string {
  return `${situation}: ${name}`;
}
