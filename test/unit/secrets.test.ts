/** Passwords in addresses, in all the spellings in which programs print them. */

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { cutMark, eachLine, longestLine } from '../../src/host/lines.ts';
import { loginsOf } from '../../src/host/netrc.ts';
import { redactor, secretsIn } from '../../src/host/secrets.ts';
import { quote } from '../../src/problem.ts';

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

const quoted: readonly (readonly [whose: string, password: string, spelling: string])[] = [
  ['JSON', 'wo"r\\d', 'wo\\"r\\\\d'],
  ["Go's JSON", 's3cr&t<x>', 's3cr\\u0026t\\u003cx\\u003e'],
  ["Go's JSON with a quote", 'a"b&c', 'a\\"b\\u0026c'],
  ['a shell that traces its commands', "it's$x", "it'\\''s$x"],
];

for (const [whose, password, spelling] of quoted) {
  test(`the password ${password} is not shown as it is quoted in ${whose}`, () => {
    for (const given of [password, encodeURIComponent(password)]) {
      const hide = redactor(secretsIn({ https_proxy: `http://me:${given}@proxy.invalid` }));
      assert.equal(hide(`told ${spelling}.`), 'told ***.', given);
    }
  });
}

test('a password with the separators of GOPROXY is one, and of GOPROXY itself each address is looked at', () => {
  const proxy = 'http://user:pa,s|s@proxy.invalid:3128';
  const GOPROXY = 'https://one:first@a.invalid,https://two:other@b.invalid|direct';
  const hide = redactor(secretsIn({ HTTPS_PROXY: proxy, GOPROXY }, ['http://me:wo,rd@c.invalid']));
  const basic = Buffer.from('user:pa,s|s').toString('base64');
  for (const shown of [proxy, 'pa,s|s', 'pa%2Cs%7Cs', basic, 'first', 'other', 'wo,rd']) {
    assert.equal(hide(`told ${shown}.`), 'told ***.', shown);
  }
});

test('what a program sends is not shown either, whichever part of an address it has decoded', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const hide = redactor(secretsIn({ https_proxy: 'http://o%40ne:p%C3%A4%ss%3Aw@proxy.invalid' }));
  for (const user of ['o@ne', 'o%40ne'])
    for (const password of ['pä%ss:w', 'p%C3%A4%ss%3Aw']) {
      assert.equal(hide(`Basic ${base64(`${user}:${password}`)}.`), 'Basic ***.', password);
    }
});

test('what is left of a secret where a text was cut is not shown', async () => {
  const password = 'Super"Secret&Password';
  const hide = redactor(secretsIn({ HTTPS_PROXY: `http://user:${password}@proxy.invalid` }));
  for (let signs = 4; signs <= password.length; signs++) {
    const quoted = quote(`${'y'.repeat(117 - signs)}${password} and so on`);
    assert.equal(hide(`it is ${quoted}.`), `it is "${'y'.repeat(117 - signs)}***...".`);
    const lines: string[] = [];
    const before = `"a..." ${'x'.repeat(longestLine - signs - 7)}`;
    await eachLine(Readable.from([Buffer.from(`${before}${password} and more\nnext\n`)]), (it) =>
      lines.push(it),
    );
    assert.deepEqual(lines.map(hide), [`${before}***${cutMark}`, 'next']);
  }
  for (const whole of ['"Supe..."', 'Supe', `${'x'.repeat(200)}Sup..."`, `${'x'.repeat(200)}Supe...`])
    assert.equal(hide(whole), whole);
});

test('a password with a slash or a blank is one, of a proxy too', () => {
  for (const address of ['http://user:pa/ss@proxy.invalid:80', 'http://user:pa ss@proxy.invalid:80']) {
    const password = address.slice(12, 17);
    assert.equal(redactor(secretsIn({ HTTPS_PROXY: address }))(`told ${password}.`), 'told ***.', address);
  }
});

test('of a password with escapes each choice of them may be decoded, and base64 needs no padding', () => {
  const hide = redactor(secretsIn({ https_proxy: 'http://us%65r:p%40ss%2Fwo%61d@proxy.invalid' }));
  const passwords = ['@', '%40'].flatMap((at) =>
    ['/', '%2F'].flatMap((slash) => ['a', '%61'].map((a) => `p${at}ss${slash}wo${a}d`)),
  );
  for (const password of passwords) {
    const sent = Buffer.from(`user:${password}`);
    const padded = sent.toString('base64');
    const shown = [password, padded, padded.replace(/=+$/, ''), sent.toString('base64url')];
    for (const secret of [...shown, encodeURIComponent(padded)]) {
      assert.equal(hide(`told ${secret}.`), 'told ***.', secret);
    }
    const inLine = Buffer.from(`user:${password}\n`).toString('base64');
    assert.match(hide(`told ${inLine}.`), /^told \*\*\*.{0,4}\.$/, inLine);
  }
});

test('many kinds of escapes make no flood of spellings', () => {
  const password = Array.from({ length: 90 }, (_, index) => `%${(index + 33).toString(16)}`).join('');
  const secrets = secretsIn({ HTTPS_PROXY: `http://user:${password}@proxy.invalid` });
  assert.ok(secrets.length < 4000, String(secrets.length));
});

test('the passwords of a netrc file are not shown, whichever way it is written', () => {
  const netrc = `# mine
machine a.invalid login me password one,1
machine b.invalid
  password two/2\tlogin  us
default login anonymous password "three \\"3"
macdef init
cd /pub
`;
  const hide = redactor(secretsIn({}, loginsOf(netrc)));
  const shown = ['one,1', 'two/2', 'two%2F2', 'three "3', '"three \\"3"'];
  const basic = ['me:one,1', 'us:two/2', 'anonymous:three "3'].map((it) =>
    Buffer.from(it).toString('base64'),
  );
  for (const secret of [...shown, ...basic]) assert.equal(hide(`told ${secret}.`), 'told ***.', secret);
  assert.equal(hide('a.invalid me us anonymous /pub'), 'a.invalid me us anonymous /pub');
  assert.deepEqual(loginsOf('machine a.invalid login me\n'), []);
});

const repeated: readonly (readonly [says: string, entry: string, shown: readonly string[]])[] = [
  ['behind a comment', 'login me\n # password old-token\n password new-token', ['old-token', 'new-token']],
  ['behind a sentence', '# the former password\n password new-token login me', ['new-token']],
  ['given twice', 'login me password first1 password second2', ['first1', 'second2']],
  ['of two logins', 'login you\nlogin me\npassword new-token', ['new-token']],
];

for (const [says, entry, passwords] of repeated) {
  test(`a netrc password ${says} is not shown, nor what is sent of it`, () => {
    const hide = redactor(secretsIn({}, loginsOf(`machine h.invalid\n${entry}\n`)));
    const basic = passwords.map((it) => Buffer.from(`me:${it}`).toString('base64'));
    for (const secret of [...passwords, ...basic]) assert.equal(hide(`told ${secret}.`), 'told ***.', secret);
  });
}

test('an entry with a flood of logins and passwords makes no flood of secrets', () => {
  assert.equal(loginsOf(`machine h.invalid ${'login a1 password b1 '.repeat(40)}`).length, 1);
  const many = Array.from({ length: 40 }, (_, index) => `login a${index} password b${index}`);
  assert.equal(loginsOf(`machine h.invalid ${many.join(' ')}`).length, 16 * 16);
});

const digest = `sha256:${'a'.repeat(64)}`;

const echoed: readonly (readonly [value: string, shown: string])[] = [
  ['https://user:word@host/x', 'https://***@host/x'],
  ['https://token@host/x', 'https://***@host/x'],
  ['GOPROXY https://u:p%40@a.invalid b', 'GOPROXY https://***@a.invalid b'],
  ['A=u:p@host', 'A=***@host'],
  ['A=B=u:p@host/x', 'A=***@host/x'],
  ['registry:5000/base:1=https://u:p@host/x', 'registry:5000/base:1=https://***@host/x'],
  ['u:p=w@host', '***@host'],
  ['u:p@host/image:tag', '***@host/image:tag'],
  [`https://u:${'p'.repeat(200)}@host`, 'https://***@host'],
  [`https://u:p@host/x@${digest}`, `https://***@host/x@${digest}`],
  ['https://u:p@host/x@sha256:abc', 'https://***@host/x@sha256:abc'],
  ['u:p@host/x:tag@sha256:no@sha256:digest', '***@host/x:tag@sha256:no@sha256:digest'],
  ['https://u:p@sha256:w@host', 'https://***@host'],
  ['http:/u:p@host', 'http:/***@host'],
  ['//u:p@host', '//***@host'],
  ['https:\\\\u:p@host', 'https:\\\\***@host'],
  ['u:p/w@host', '***@host'],
  ['u:p//w@host', '***@host'],
  ['u:p:/w@host', '***@host'],
  ['https://u:p/w@host/x', 'https://***@host/x'],
  ['https://u:p w@host/x', 'https://***@host/x'],
  ['https://u:p/w o r:d@host/x', 'https://***@host/x'],
  ['u:p w@host', '***@host'],
  ['https://a.invalid:80 https://u:p@host', 'https://a.invalid:80 https://***@host'],
  ['{"auth":"https://u:p@host"}', '***@host"}'],
];

for (const [value, shown] of echoed) {
  test(`what is echoed of ${value} has no credentials in it`, () =>
    assert.equal(quote(value), JSON.stringify(shown.length > 120 ? `${shown.slice(0, 117)}...` : shown)));
}

const harmless: readonly string[] = [
  'host:5000/image:tag@sha256:00',
  `registry:5000/name@${digest}`,
  `https://host/x:tag@${digest}`,
  'image:tag@sha256:no-digest',
  'k8s.io/api@v0.1.0',
  'git@host',
  'git@github.com:org/repo',
  'me <me@host>',
  '/a@b/c',
  '@sha256:00',
  'https://host:3128/x',
  'pkg:golang/stdlib@1.26.0',
  'C:\\tools\\go',
  'linux/amd64, linux/arm64',
];

test('what has no credentials is echoed as it is', () => {
  for (const value of harmless) assert.equal(quote(value), JSON.stringify(value));
});

for (const [whose, spelling] of spellings) {
  test(`a password is not shown in the spelling of ${whose}`, () => {
    assert.equal(redact(`told ${spelling} twice ${spelling}`), 'told *** twice ***');
  });
}

test('credentials in addresses of the environment are found, whole, encoded and decoded', () => {
  const found = secretsIn({
    HTTPS_PROXY: 'http://me:p%40ss@proxy.invalid:3128',
    GOPROXY: 'https://direct.invalid,direct',
  });
  assert.deepEqual(found, [
    'http://me:p%40ss@proxy.invalid:3128',
    'bWU6cEBzcw%3D%3D',
    'bWU6cCU0MHNz',
    'bWU6cEBzcw==',
    'bWU6cEBzcw',
    'me:p%40ss',
    'bWU6cEBzc',
    'p%2540ss',
    'me:p@ss',
    'p%40ss',
    'p@ss',
  ]);
  assert.equal(redactor(found)('a p@ss of me:p%40ss'), 'a *** of ***');
});
