/** Debian's Chromium without a window, told what to do over two pipes (the DevTools protocol). */

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

export interface Page {
  /** A method of the protocol. */
  readonly send: (
    method: string,
    params?: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, unknown>>>;
  /** The value of an expression. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly press: (key: 'Tab' | 'Enter') => Promise<void>;
  /** Until the event has come. */
  readonly until: (method: string) => Promise<void>;
  readonly events: readonly Message[];
  readonly close: () => Promise<void>;
}

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

export async function openBrowser(): Promise<Page> {
  const profile = await mkdtemp(join(tmpdir(), 'kbuild-chromium-'));
  const chromium = spawn('chromium', [...flags, `--user-data-dir=${profile}`, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [to, from] = [chromium.stdio[3] as Writable, chromium.stdio[4] as Readable];
  const ended = new Promise<void>((resolve) => chromium.once('close', () => resolve()));
  const waiting = new Map<number, (message: Message) => void>();
  const events: Message[] = [];
  const listeners = new Set<() => void>();
  let text = '';
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const [last = '', ...whole] = `${text}${chunk}`.split('\0').reverse();
    text = last;
    for (const part of whole.reverse()) {
      const message = JSON.parse(part) as Message;
      if (message.id === undefined) events.push(message);
      else waiting.get(message.id)?.(message);
    }
    for (const it of listeners) it();
  });
  let sent = 0;
  const send = (method: string, params: object, sessionId?: string) =>
    new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
      sent += 1;
      waiting.set(sent, ({ result, error }) =>
        error ? reject(new Error(error.message)) : resolve(result ?? {}),
      );
      to.write(`${JSON.stringify({ id: sent, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const inPage: Page['send'] = (method, params = {}) => send(method, params, session);
  return {
    send: inPage,
    events,
    evaluate: async (expression) => {
      const { result } = await inPage('Runtime.evaluate', { expression, returnByValue: true });
      return (result as { readonly value?: unknown }).value;
    },
    press: async (key) => {
      const code = { Tab: 9, Enter: 13 }[key];
      const pressed = {
        key,
        code: key,
        windowsVirtualKeyCode: code,
        ...(key === 'Enter' ? { text: '\r' } : {}),
      };
      await inPage('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed });
      await inPage('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
    },
    until: (method) =>
      new Promise((resolve) => {
        const look = () => {
          if (!events.some((it) => it.method === method)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    close: async () => {
      await send('Browser.close', {}).catch(() => {});
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}
