/** The job summary of a plan. */

import type { Plan } from '../release/plan.ts';
import { code, escaped, table } from './summary.ts';
import { countText } from './words.ts';

const mostShards = 60;

export function planSummary(plan: Plan): string {
  const { stamp, epoch, target, crossTag, crossDigest, goVersion, shards } = plan;
  const names = shards.slice(0, mostShards).map(({ name }) => name);
  const more = shards.length > mostShards ? ` and ${shards.length - mostShards} more` : '';
  const rows = [
    ['Version', code(stamp.gitVersion || '(none)')],
    ['Commit', code(stamp.gitCommit || '(none)')],
    ['Tree state', escaped(stamp.gitTreeState || '(none)')],
    ['Build date', `${escaped(stamp.buildDate)} (SOURCE_DATE_EPOCH ${epoch})`],
    ['kube-cross', code(`${crossTag} ${crossDigest}`.trimEnd())],
    ...(goVersion ? [['Go', escaped(goVersion)]] : []),
    [countText(shards.length, 'job'), `${escaped(names.join(', '), 4000)}${more}`],
  ];
  const title = `## Plan: ${escaped(target)} of Kubernetes ${escaped(stamp.gitVersion || stamp.gitCommit)}`;
  return `${title}\n\n${table(['', ''], rows)}\n`;
}
