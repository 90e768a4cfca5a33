/** A Go module proxy by TLS that wants a login and has one module. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { listen } from './listening.ts';
import { zip } from './zip.ts';

/** Its only module, of version v1.0.0: a constant `Word`. */
export const privateModule = 'private.example/word';

export interface ModuleProxy {
  /** As GOPROXY takes it. */
  readonly address: string;
  /** Paths that were asked for with the login. */
  readonly asked: () => readonly string[];
  readonly stop: () => void;
}

export interface ModuleProxyOptions {
  /** Of this machine. */
  readonly host: string;
  /** As `makeCertificates` fills it, for this host. */
  readonly certificates: string;
  /** `user:password`. */
  readonly login: string;
  /** Is waited for before the module itself is handed out: then a build is running. */
  readonly meanwhile: () => Promise<void>;
}

export async function startModuleProxy(options: ModuleProxyOptions): Promise<ModuleProxy> {
  const { host, certificates, login, meanwhile } = options;
  const asked: string[] = [];
  const [key, cert] = await Promise.all(
    ['server-key.pem', 'server-cert.pem'].map((name) => readFile(join(certificates, name))),
  );
  const expected = `Basic ${Buffer.from(login).toString('base64')}`;
  const server = createServer({ key, cert }, async ({ url = '', headers }, response) => {
    if (headers.authorization !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="tests"' }).end();
      return;
    }
    asked.push(url);
    const file = moduleFiles[url];
    if (url.endsWith('.zip')) await meanwhile();
    response.writeHead(file ? 200 : 404).end(file);
  });
  const port = await listen(server, host);
  return { address: `https://${host}:${port}`, asked: () => [...asked], stop: () => void server.close() };
}

const goMod = Buffer.from(`module ${privateModule}\n`);
const version = `/${privateModule}/@v/v1.0.0`;
const inZip = `${privateModule}@v1.0.0`;

const moduleFiles: Readonly<Record<string, Buffer>> = {
  [`${version}.info`]: Buffer.from('{"Version":"v1.0.0","Time":"2024-01-01T00:00:00Z"}'),
  [`${version}.mod`]: goMod,
  [`${version}.zip`]: zip({
    [`${inZip}/go.mod`]: goMod,
    [`${inZip}/word.go`]: Buffer.from('package word\n\nconst Word = "private"\n'),
  }),
};
