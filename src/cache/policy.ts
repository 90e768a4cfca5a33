/** What a run may do with the Actions cache, and why. A release never trusts a cache that less trusted code could write. */

import type { CacheEvent } from '../host/host.ts';

export type CacheMode = 'auto' | 'read-write' | 'read' | 'none';

export interface CacheCase {
  readonly mode: CacheMode;
  readonly event: CacheEvent;
  /** HEAD carries a version tag, or the stamped version is a release's. */
  readonly isTagged: boolean;
  /** ACTIONS_CACHE_MODE: what the server allows; empty when it says nothing. */
  readonly allowed: string;
}

export interface CachePolicy {
  readonly reads: boolean;
  readonly writes: boolean;
  /** Neither, because a release must not rest on what earlier builds have left. */
  readonly isRelease: boolean;
  /** A sentence without a full stop. */
  readonly why: string;
}

export function cachePolicy(cacheCase: CacheCase): CachePolicy {
  const wished = { isRelease: false, ...wish(cacheCase) };
  const { allowed } = cacheCase;
  const mayRead = !['none', 'write-only'].includes(allowed);
  const mayWrite = !['none', 'read'].includes(allowed);
  const isCut = (wished.reads && !mayRead) || (wished.writes && !mayWrite);
  return {
    reads: wished.reads && mayRead,
    writes: wished.writes && mayWrite,
    isRelease: wished.isRelease,
    why: isCut ? `${wished.why}; the workflow's cache-mode is ${allowed}` : wished.why,
  };
}

const both = { reads: true, writes: true };
const readOnly = { reads: true, writes: false };
const neither = { reads: false, writes: false };
const release = { ...neither, isRelease: true };

type Wish = Omit<CachePolicy, 'isRelease'> & { readonly isRelease?: boolean };

function wish(cacheCase: CacheCase): Wish {
  switch (cacheCase.mode) {
    case 'auto':
      return automatic(cacheCase);
    case 'read-write':
      return { ...both, why: 'cache-mode is read-write' };
    case 'read':
      return { ...readOnly, why: 'cache-mode is read' };
    case 'none':
      return { ...neither, why: 'cache-mode is none' };
  }
}

/** Events in which a branch's own, reviewed code runs. */
const trustedEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

function automatic({ event, isTagged }: CacheCase): Wish {
  const { name, ref, defaultBranch, isProtected } = event;
  // Whatever the target: a single component of a release is published as well.
  if (isTagged)
    return {
      ...release,
      why: 'a release is built without a cache, as HEAD has a version tag or the version is one',
    };
  if (ref.startsWith('refs/tags/')) return { ...release, why: 'a tag is built without a cache' };
  if (name === 'release') return { ...release, why: 'a release event is built without a cache' };
  const branch = ref.replace(/^refs\/heads\//, '');
  const isDefault = name === 'schedule' || (defaultBranch !== '' && branch === defaultBranch);
  if (!trustedEvents.includes(name)) return { ...readOnly, why: `${name || 'this event'} only reads` };
  if (isDefault) return { ...both, why: `${name} on the default branch reads and writes` };
  if (isProtected) return { ...both, why: `${name} on a protected branch reads and writes` };
  return { ...readOnly, why: `${name} on a branch that is neither default nor protected only reads` };
}
