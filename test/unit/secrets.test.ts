/** Passwords in addresses, in all the spellings in which programs print them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redactor, secretsIn } from '../../src/host/secrets.ts';

const redact = redactor(secretsIn({ http_proxy: 'http://me:a%2F!(b)+;@proxy.invalid' }));

const spellings: readonly (readonly [whose: string, spelling: string])[] = [
  ['the address itself', 'a%2F!(b)+;'],
  ['whoever decodes it', 'a/!(b)+;'],
  ['JavaScript', 'a%2F!(b)%2B%3B'],
  ['Go', 'a%2F%21%28b%29+;'],
  ['Python', 'a/%21%28b%29%2B%3B'],
  ['lower case', 'a%2f%21%28b%29%2b%3b'],
  ['an address in an address', 'a%252F%21%28b%29%2B%3B'],
];

test('a password with the separators of GOPROXY is one, and of GOPROXY itself each address is looked at', () => {
  const proxy = 'http://user:pa,s|s@proxy.invalid:3128';
  const GOPROXY = 'https://one:first@a.invalid,https://two:other@b.invalid|direct';
  const hide = redactor(secretsIn({ HTTPS_PROXY: proxy, GOPROXY }, ['http://me:wo,rd@c.invalid']));
  const basic = Buffer.from('user:pa,s|s').toString('base64');
  for (const shown of [proxy, 'pa,s|s', 'pa%2Cs%7Cs', basic, 'first', 'other', 'wo,rd']) {
    assert.equal(hide(`told ${shown}.`), 'told ***.', shown);
  }
});

for (const [whose, spelling] of spellings) {
  test(`a password is not shown in the spelling of ${whose}`, () => {
    assert.equal(redact(`told ${spelling} twice ${spelling}`), 'told *** twice ***');
  });
}
