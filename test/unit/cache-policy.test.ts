/** What a run may do with the cache, for every event that GitHub has. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CacheCase, cachePolicy } from '../../src/cache/policy.ts';

const main = 'refs/heads/main';
const usual: CacheCase = {
  mode: 'auto',
  event: { name: 'push', ref: main, defaultBranch: 'main', isProtected: false },
  isTagged: false,
  allowed: '',
};

type May = 'read and write' | 'read' | 'nothing' | 'write';

function mayOf(cacheCase: CacheCase): May {
  const { reads, writes } = cachePolicy(cacheCase);
  if (reads) return writes ? 'read and write' : 'read';
  return writes ? 'write' : 'nothing';
}

const events: readonly (readonly [event: Partial<CacheCase['event']>, may: May])[] = [
  [{}, 'read and write'],
  [{ name: 'schedule' }, 'read and write'],
  [{ name: 'schedule', defaultBranch: '' }, 'read and write'],
  [{ name: 'workflow_dispatch' }, 'read and write'],
  [{ name: 'repository_dispatch' }, 'read and write'],
  [{ ref: 'refs/heads/release-1.33', isProtected: true }, 'read and write'],
  [{ name: 'workflow_dispatch', ref: 'refs/heads/release-1.33', isProtected: true }, 'read and write'],
  [{ ref: 'refs/heads/topic' }, 'read'],
  [{ name: 'workflow_dispatch', ref: 'refs/heads/topic' }, 'read'],
  [{ ref: 'refs/heads/refs/heads/main' }, 'read'],
  [{ defaultBranch: '' }, 'read'],
  [{ ref: '', defaultBranch: '' }, 'read'],
  [{ ref: 'refs/tags/v1.33.4' }, 'nothing'],
  [{ ref: 'refs/tags/v1.33.4', isProtected: true }, 'nothing'],
  [{ ref: 'refs/tags/main' }, 'nothing'],
  [{ name: 'workflow_dispatch', ref: 'refs/tags/v1.33.4' }, 'nothing'],
  [{ name: 'create', ref: 'refs/tags/v1.33.4' }, 'nothing'],
  [{ name: 'release', ref: 'refs/tags/v1.33.4' }, 'nothing'],
  [{ name: 'release', ref: main }, 'nothing'],
  [{ name: '' }, 'read'],
];

for (const [event, may] of events) {
  test(`${JSON.stringify(event)} may ${may}`, () =>
    assert.equal(mayOf({ ...usual, event: { ...usual.event, ...event } }), may));
}

/** Events in which code that nobody has reviewed may run, or that are not about code at all. */
const others = [
  ...['branch_protection_rule', 'check_run', 'check_suite', 'create', 'delete', 'deployment'],
  ...[
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
  ],
  ...[
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'public',
    'pull_request',
    'pull_request_review',
  ],
  ...[
    'pull_request_review_comment',
    'pull_request_target',
    'registry_package',
    'status',
    'watch',
    'workflow_call',
  ],
  'workflow_run',
];

for (const name of others) {
  test(`${name} only reads, on the default branch and on a protected one`, () => {
    for (const isProtected of [true, false]) {
      assert.equal(mayOf({ ...usual, event: { ...usual.event, name, isProtected } }), 'read');
    }
  });
}

test('a release version reads nothing, whatever started it', () => {
  for (const name of ['push', 'workflow_dispatch', 'schedule', 'pull_request', ...others]) {
    const event = { ...usual.event, name, isProtected: true };
    assert.equal(mayOf({ ...usual, event, isTagged: true }), 'nothing', name);
  }
});

const wishes: readonly (readonly [mode: CacheCase['mode'], may: May])[] = [
  ['read-write', 'read and write'],
  ['read', 'read'],
  ['none', 'nothing'],
];

for (const [mode, may] of wishes) {
  test(`cache-mode ${mode} counts for every event`, () => {
    const event = { ...usual.event, ref: 'refs/tags/v1.33.4' };
    assert.equal(mayOf({ ...usual, mode, event, isTagged: true }), may);
    assert.match(cachePolicy({ ...usual, mode }).why, new RegExp(mode));
  });
}

const allowances: readonly (readonly [allowed: string, may: May])[] = [
  ['', 'read and write'],
  ['write', 'read and write'],
  ['something new', 'read and write'],
  ['read', 'read'],
  ['write-only', 'write'],
  ['none', 'nothing'],
];

for (const [allowed, may] of allowances) {
  test(`where the server allows ${allowed || 'what it does not say'}, a run may ${may}`, () => {
    const policy = cachePolicy({ ...usual, allowed });
    assert.equal(mayOf({ ...usual, allowed }), may);
    assert.equal(policy.why.includes("workflow's cache-mode"), may !== 'read and write');
  });
}
