/** What docker prints beside its answers: why there is no engine, why a call failed, what a removal left; and its warnings. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineProblem } from '../../src/container/faults.ts';
import { engineRefusal, objectionIn, wordsOf } from '../../src/host/docker-words.ts';

const unreadable = 'WARNING: Error loading config file: open /root/.docker/config.json: permission denied';
const client = '"ClientInfo":{"Debug":false,"Context":"default"}';
const refusals: Readonly<Record<string, { readonly stdout: string; readonly stderr: string }>> = {
  'a client of 20.10, in its JSON': { stdout: `{"ServerErrors":["no"],${client}}\n`, stderr: '' },
  'a client of 28, beside its JSON': { stdout: `{"ID":"","ServerVersion":"",${client}}\n`, stderr: 'no\n' },
  'a client that says it in both places': { stdout: `{"ServerErrors":["no"],${client}}\n`, stderr: 'no\n' },
  'a client that cannot read its settings': {
    stdout: `{"ServerErrors":[],${client}}\n`,
    stderr: `${unreadable}\nno\n`,
  },
  'a program that is no docker': { stdout: 'no\n', stderr: '' },
};

for (const [name, said] of Object.entries(refusals)) {
  test(`why there is no engine is read from ${name}`, () =>
    assert.equal(engineRefusal({ code: 1, ...said }), 'no'));
}

test('settings that docker cannot read are not what keeps a user from the engine', () => {
  const nowhere =
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
  const said = { code: 1, stdout: `{"ServerErrors":[],${client}}\n`, stderr: `${unreadable}\n${nowhere}\n` };
  assert.match(
    engineProblem(engineRefusal(said)).message,
    /^there is no Docker Engine to be reached: Cannot/,
  );
});

test('where docker said nothing but a warning, that is told', () => {
  const said = { code: 1, stdout: '', stderr: `${unreadable}\n` };
  assert.equal(engineRefusal(said), unreadable);
});

test("docker's words come without its advice to read the help", () => {
  const stderr = 'docker: Error response from daemon: no.\n\n';
  for (const help of ["See 'docker run --help'.", "Run 'docker run --help' for more information"]) {
    const said = wordsOf({ code: 125, stdout: 'out\n', stderr: stderr + help });
    assert.equal(said, 'docker: Error response from daemon: no. out');
  }
});

test("docker's words come without its warnings, unless it has no others", () => {
  const warning = 'WARNING: Error parsing config file (/h/config.json): unexpected EOF';
  const said = (stderr: string) => wordsOf({ code: 1, stdout: '', stderr });
  assert.equal(said(`${warning}\nError: no\n`), 'Error: no');
  assert.equal(said(`${warning}\n`), warning);
});

test('what a removal could not remove is told, not what was gone already nor a warning', () => {
  const lines = [
    'WARNING: Error loading config file',
    'Error: No such container: a',
    'Error: b is in use',
    '',
  ];
  const objection = (stderr: string, code = 1) => objectionIn({ code, stderr });
  assert.equal(objection(lines.join('\n')), 'Error: b is in use');
  assert.equal(objection(lines.slice(0, 2).join('\n')), '');
  assert.equal(objection('DEPRECATED: something', 0), '');
});

test('a removal that was ended before docker had said a word has removed nothing', () => {
  const said = (stderr: string) => objectionIn({ code: 130, stderr });
  assert.equal(said('\n'), 'docker has ended without a word');
  assert.equal(said(`${unreadable}\n`), unreadable);
});
