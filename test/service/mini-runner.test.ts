/** The mini runner on an action written for this purpose, which speaks to it with hand-made commands. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  type ActionRun,
  assertRunnerLimits,
  fakeToken,
  type RunActionOptions,
  runAction,
  runPost,
  startAction,
} from '../support/mini-runner.ts';
import { untilLine } from '../support/waiting.ts';

const metadata = `
name: fake
inputs:
  script: { description: code to run, required: true }
  cache-mode: { description: with a hyphen, default: auto }
  two words: { description: with a space, default: 7 }
  github-token: { description: a token, default: '\${{ github.token }}' }
  empty: { description: without default }
runs: { using: node24, main: run.mjs, post: run.mjs }
`;

const program = `
import { appendFileSync } from 'node:fs';
const env = process.env;
const say = (...lines) => process.stdout.write(lines.join('\\n') + '\\n');
const write = (purpose, text) => appendFileSync(env['GITHUB_' + purpose], text);
await new (async () => {}).constructor('env', 'say', 'write', env.INPUT_SCRIPT)(env, say, write);
`;

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mini-runner-test-'));
  await mkdir(join(folder, 'workspace'));
  await writeFile(join(folder, 'action.yml'), metadata);
  await writeFile(join(folder, 'run.mjs'), program);
});

after(() => rm(folder, { recursive: true }));

function options(script: string, more: Partial<RunActionOptions> = {}): RunActionOptions {
  const { inputs, ...rest } = more;
  return {
    action: join(folder, 'action.yml'),
    workspace: join(folder, 'workspace'),
    inputs: { ...inputs, script },
    ...rest,
  };
}

const run = (script: string, more?: Partial<RunActionOptions>) => runAction(options(script, more));

test('every declared input is set under the name that the runner gives it', async () => {
  const names = ['INPUT_CACHE-MODE', 'INPUT_TWO_WORDS', 'INPUT_GITHUB-TOKEN', 'INPUT_EMPTY'];
  const script = `say(...${JSON.stringify(names)}.map((name) => env[name]))`;
  const { stdout } = await run(script, { inputs: { 'cache-mode': 'off' } });
  assert.equal(stdout, ['off', '7', fakeToken, ''].join('\n'));
});

test('an input that the action does not declare is refused', async () => {
  await assert.rejects(run('', { inputs: { 'cache-mod': 'off' } }), /unknown inputs: cache-mod/);
});

test("the environment is the runner's, and the caller's on top, and nothing else", async () => {
  process.env.MINI_RUNNER_LEAK = 'leaked';
  const script =
    'say(env.GITHUB_REPOSITORY, env.GITHUB_REF_NAME, env.MINI_RUNNER_LEAK, env.EXTRA, process.cwd())';
  const event = { name: 'push', ref: 'refs/tags/v1.2.3', refType: 'tag', sha: 'a'.repeat(40) } as const;
  const { stdout } = await run(script, { event, environment: { EXTRA: 'more' } });
  const expected = ['acme/kubernetes', 'v1.2.3', '', 'more', join(folder, 'workspace')];
  assert.equal(stdout, expected.join('\n'));
});

test("the event's payload is in a file", async () => {
  const script = `say((await import('node:fs')).readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))`;
  const event = {
    name: 'push',
    ref: 'refs/heads/x',
    refType: 'branch',
    sha: 'a',
    payload: { n: 1 },
  } as const;
  assert.equal((await run(script, { event })).stdout, '{"n":1}');
});

test('annotations come with their places and without their escapes', async () => {
  const { annotations } = await run(`say(
    '::error file=a%2Cb%3Ac.go,line=3,col=7,title=50%25::first%0Asecond %250A',
    '  ::Warning::indented',
    'text ##[notice file=x;line=2]old%0Dspelling%3B',
    'text ::error::in the middle is none',
    '::unknown::is none')`);
  assert.deepEqual(annotations, [
    { type: 'error', message: 'first\nsecond %0A', title: '50%', file: 'a,b:c.go', line: 3, column: 7 },
    { type: 'warning', message: 'indented' },
    { type: 'notice', message: 'old\rspelling;', file: 'x', line: 2 },
  ]);
});

test('commands are recognised on standard error and after a lone carriage return', async () => {
  const { annotations } = await run(
    `console.error('::notice::one'); process.stdout.write('12%\\r::notice::two')`,
  );
  assert.deepEqual(annotations.map(({ message }) => message).sort(), ['one', 'two']);
});

test('between stop-commands and its token commands are plain text', async () => {
  const { annotations, masks, outputs } = await run(`say(
    '::stop-commands::Token-1', '::error::hidden', '::add-mask::x', '::set-output name=a::1', '::other::',
    '::token-1::', '::error::seen')`);
  assert.deepEqual(annotations, [{ type: 'error', message: 'seen' }]);
  assert.deepEqual(masks, []);
  assert.deepEqual(outputs, {});
});

test('a command name is refused as a token to stop commands', async () => {
  const { annotations } = await run(`say('::stop-commands::error', '::error::seen')`);
  assert.deepEqual(
    annotations.map(({ message }) => message),
    ["'error' must not stop workflow commands", 'seen'],
  );
});

test('masks and groups are listed, a multi-line mask line by line too', async () => {
  const { masks, groups } = await run(`say('::add-mask::a%0Ab', '::group::Build', 'x', '::endgroup::')`);
  assert.deepEqual(masks, ['a\nb', 'a', 'b']);
  assert.deepEqual(groups, ['Build']);
});

test('outputs may have several lines, equal signs and heredoc signs', async () => {
  const { outputs, summary } = await run(`
    write('OUTPUT', 'plain=a=b<<c\\nmany<<END\\none\\n\\ntwo=2\\nEND\\nlast=\\n');
    write('STEP_SUMMARY', '# Built\\n');
    say('::set-output name=old::way')`);
  assert.deepEqual(outputs, { plain: 'a=b<<c', many: 'one\n\ntwo=2', last: '', old: 'way' });
  assert.equal(summary, '# Built\n');
});

test('post gets the state and the exported variables of main, and a file of its own', async () => {
  const main = await run(`
    write('STATE', 'kbuild<<X\\n{\\n}\\nX\\n');
    write('ENV', 'EXPORTED=yes\\n');
    write('PATH', '/first\\n/second\\n')`);
  assert.deepEqual(main.state, { kbuild: '{\n}' });

  const script = 'say(env.STATE_kbuild, env.EXPORTED, env.PATH.slice(0, 14)); write("OUTPUT", "a=1")';
  const post = await runPost(options(script), main);
  assert.equal(post.stdout, '{\n}\nyes\n/second:/first');
  assert.deepEqual([main.outputs, post.outputs], [{}, { a: '1' }]);
  assert.equal(post.runnerTemp, main.runnerTemp);
});

test('a running action can be watched and interrupted, and a failing one tells its exit code', async () => {
  const action = await startAction(options(`say('ready'); setTimeout(() => {}, 60_000)`));
  await untilLine(action, /^ready$/);
  action.signal('SIGINT');
  const { signal, exitCode } = await action.finished;
  assert.deepEqual([signal, exitCode], ['SIGINT', null]);

  assert.equal((await run('process.exitCode = 3')).exitCode, 3);
});

test('whoever waits for a line is told when the action has ended without it', async () => {
  const action = await startAction(options(`say('something else')`));
  await assert.rejects(untilLine(action, /^ready$/), /it has ended, having said\nsomething else\n/);
});

test('a Node program that does not exist is an error and not a run', async () => {
  await assert.rejects(run('', { node: join(folder, 'no-node') }), /ENOENT/);
});

const limits: readonly { readonly name: string; readonly script: string; readonly problem: RegExp }[] = [
  {
    name: 'a summary above 1 MiB',
    script: `write('STEP_SUMMARY', 'x'.repeat(2 ** 20 + 1))`,
    problem: /summary has 1048577 bytes/,
  },
  {
    name: 'eleven warnings',
    script: `say(...Array(11).fill('::warning::x'))`,
    problem: /11 annotations of type warning/,
  },
  {
    name: 'a very long message',
    script: `say('::error::' + 'x'.repeat(4097))`,
    problem: /annotation of 4097 characters/,
  },
  {
    name: 'a masked value in the log',
    script: `say('::add-mask::s3cret', 'my s3cret')`,
    problem: /in the log: my \*\*\*/,
  },
  {
    name: 'a masked value in an error',
    script: `say('::add-mask::s3%25t', '::error::s3%25t')`,
    problem: /in the log: \*\*\*/,
  },
  {
    name: 'a masked value in the summary',
    script: `say('::add-mask::s3cret'); write('STEP_SUMMARY', 's3cret')`,
    problem: /the summary has a masked value/,
  },
  {
    name: 'a masked value in the state',
    script: `say('::add-mask::s3cret'); write('STATE', 'a=s3cret')`,
    problem: /state 'a' has a masked value/,
  },
  { name: 'the token in the log', script: `say(env['INPUT_GITHUB-TOKEN'])`, problem: /in the log: \*\*\*/ },
  {
    name: 'an open heredoc',
    script: `write('OUTPUT', 'a<<END\\nb\\n')`,
    problem: /GITHUB_OUTPUT: no closing delimiter 'END'/,
  },
  {
    name: 'a line without a sign',
    script: `write('STATE', 'nonsense\\n')`,
    problem: /GITHUB_STATE: invalid format 'nonsense'/,
  },
];

for (const { name, script, problem } of limits) {
  test(`${name} is beyond the limits`, async () => {
    const result: ActionRun = await run(script);
    assert.throws(() => assertRunnerLimits(result), problem);
  });
}

test('what is masked in time, or hidden with the debug lines, is within the limits', async () => {
  const result = await run(`say('s3cret', '::add-mask::s3cret', '::add-mask::s3cret', '::debug::s3cret')`);
  assertRunnerLimits(result);
  assert.equal(result.fileProblems.length, 0);
});
