/**
 * Starts and ends one Azurite blob service in a child process: in memory, on a free port of 127.0.0.1, with
 * an account key of its own.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface Azurite {
  readonly account: string;
  readonly key: string;
  /** Where the account's containers are, without a slash at the end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const account = 'devstoreaccount1';
const startLimitMs = 120_000;
const childProgram = fileURLToPath(new URL('./stand-in-azurite-child.js', import.meta.url));

// The Azure client speaks a newer API version than Azurite knows; the clients work against it all the same.
const azuriteOptions = [
  ...['--blobHost', '127.0.0.1', '--blobPort', '0'],
  ...['--inMemoryPersistence', '--skipApiVersionCheck', '--silent', '--disableTelemetry'],
];

export async function startAzurite(): Promise<Azurite> {
  const key = randomBytes(64).toString('base64');
  const child = spawn(process.execPath, [childProgram, ...azuriteOptions], {
    // Azurite takes its accounts from here, which spares the tests the published development key.
    env: { PATH: process.env.PATH, AZURITE_ACCOUNTS: `${account}:${key}` },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = () => endChild(child);
  try {
    const address = `${await listeningAddress(child)}/${account}`;
    letParentEnd(child);
    return { account, key, address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listeningAddress(child: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (why: string) => reject(new Error(`Azurite ${why}:\n${log}`));
    const timer = setTimeout(fail, startLimitMs, `does not listen after ${startLimitMs} ms`);
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      const address = /listens on (http:\/\/[\d.]+:\d+)\s/.exec(log)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`cannot be started (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code} before it listened`);
    });
  });
}

/** A test that forgets to stop the stand-in ends nevertheless, and takes Azurite with it. */
function letParentEnd(child: Child): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) {
    stream.removeAllListeners('data').on('error', () => {});
    if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
  }
  child.stdout.resume();
  child.stderr.resume();
}

async function endChild(child: Child): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
