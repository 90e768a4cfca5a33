/** An authority of a test's own, and what it has signed for a server of an address and for its clients. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from './engine-remains.ts';

/** With docker's own names for the client's part, so that the folder can be DOCKER_CERT_PATH. Returns the folder. */
export async function makeCertificates(folder: string, address = '127.0.0.1'): Promise<string> {
  await mkdir(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  await make('authority', at('ca-key.pem'), at('ca.pem'), ['-days', '2']);
  const signed = ['-days', '2', '-CA', at('ca.pem'), '-CAkey', at('ca-key.pem')];
  const server = [...signed, '-addext', `subjectAltName=IP:${address}`];
  await make('engine', at('server-key.pem'), at('server-cert.pem'), server);
  await make('client', at('key.pem'), at('cert.pem'), [...signed, '-addext', 'extendedKeyUsage=clientAuth']);
  return folder;
}

async function make(name: string, key: string, certificate: string, more: readonly string[]): Promise<void> {
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const subject = ['-subj', `/CN=kbuild test ${name}`];
  await runTool('openssl', [
    ...['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', certificate],
    ...more,
  ]);
}
