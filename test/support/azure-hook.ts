/**
 * Preloaded into a program under test (`node --import`): the host names of Azure's blob store are this machine. So a
 * client that takes another way for such hosts takes it as in production, and nothing leaves 127.0.0.1.
 */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

const lookUp = dns.lookup;
const here = (host: string) => (host.endsWith('.blob.core.windows.net') ? '127.0.0.1' : host);

// Whatever else is given is of no concern: options and callback, in all their forms.
const lookUpHere = (host: string, ...rest: readonly unknown[]) =>
  Reflect.apply(lookUp, dns, [here(host), ...rest]);
Object.assign(dns, { lookup: lookUpHere });
syncBuiltinESMExports();
