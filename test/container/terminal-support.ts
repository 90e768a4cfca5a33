/** `kbuild` as a person starts it: with a terminal or without one, as another user, with input to type. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { clientEnvironment, type Engine, sharedEngine } from '../support/docker.ts';
import { kbuildForAll } from '../support/other-user.ts';
import { patienceMs } from '../support/waiting.ts';

const children: ChildProcess[] = [];
// Of a test that has failed one may still wait for its input.
after(() => children.forEach((child) => void child.kill('SIGKILL')));

const programs = mkdtempSync(join(tmpdir(), 'kbuild-program-'));
after(() => rmSync(programs, { recursive: true, force: true }));
const kbuildProgram = kbuildForAll(programs);

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, as they came. */
  readonly text: string;
}

export interface Started {
  readonly pid: number;
  readonly finished: Promise<Ended>;
  /** Resolves once the output has these words; rejects when the program ends without them. */
  readonly says: (words: RegExp) => Promise<void>;
  readonly type: (text: string) => void;
  readonly endInput: () => void;
}

export interface KbuildOptions {
  readonly folder: string;
  readonly engine?: Engine;
  readonly environment?: Readonly<Record<string, string>>;
  /** Stands before the command, such as setpriv with its options. */
  readonly before?: readonly string[];
}

/** `kbuild` with nothing but an engine in its environment. */
export function startKbuild(args: readonly string[], options: KbuildOptions): Started {
  return startProgram([...(options.before ?? []), process.execPath, kbuildProgram, ...args], options);
}

export function kbuild(args: readonly string[], options: KbuildOptions): Promise<Ended> {
  const started = startKbuild(args, options);
  started.endInput();
  return started.finished;
}

/** The same with a pseudo-terminal as input and output. */
export function startInTerminal(args: readonly string[], options: KbuildOptions): Started {
  const words = [...(options.before ?? []), process.execPath, kbuildProgram, ...args];
  const command = `exec ${words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')}`;
  return startProgram(
    ['script', '--quiet', '--return', '--flush', '--command', command, '/dev/null'],
    options,
  );
}

export function startProgram([program = '', ...args]: readonly string[], options: KbuildOptions): Started {
  const client = clientEnvironment(options.engine ?? sharedEngine());
  const env = {
    ...client,
    HOME: process.env.HOME ?? '',
    SHELL: '/bin/sh',
    TERM: 'dumb',
    ...options.environment,
  };
  const child = spawn(program, args, { cwd: options.folder, env, stdio: ['pipe', 'pipe', 'pipe'] });
  children.push(child);
  const texts = { stdout: '', stderr: '', text: '' };
  const listeners = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (piece: string) => {
      texts[name] += piece;
      texts.text += piece;
      for (const listener of listeners) listener();
    });
  }
  child.stdin.on('error', () => {});
  const finished = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, ...texts }));
  const says = (words: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (words.test(texts.text)) resolve();
      };
      const fail = (why: string) => reject(new Error(`${why} without ${words}:\n${texts.text}`));
      setTimeout(fail, patienceMs, 'a long time has passed').unref();
      listeners.add(look);
      look();
      finished.then(() => fail('it has ended'), reject);
    });
  return {
    pid: child.pid ?? 0,
    finished,
    says,
    type: (text) => void child.stdin.write(text),
    endInput: () => void child.stdin.end(),
  };
}
