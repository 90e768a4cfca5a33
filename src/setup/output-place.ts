/** Whether a build can write where Kubernetes' scripts write, said before anything is built. */

import { type Obstacle, type OutputLink, readOutputPlace } from '../host/output-place.ts';
import { shellWord } from '../kubernetes/shell-word.ts';
import { KbuildError, type Problem, quote } from '../problem.ts';

/** Links to folders elsewhere, which a container needs to have too. Throws one KbuildError with all that is in the way. */
export async function openOutput(root: string): Promise<readonly OutputLink[]> {
  const { links, obstacles } = await readOutputPlace(root);
  if (obstacles.length > 0) throw new KbuildError('input', obstacles.map(problemOf));
  return links;
}

function problemOf(obstacle: Obstacle): Problem {
  const { path } = obstacle;
  switch (obstacle.kind) {
    case 'dangling':
      return {
        what: `${path} is a link to ${quote(obstacle.target)}, where nothing is`,
        remedy: `Mount the disk or make the folder that it leads to, or remove the link: rm ${shellWord(path)}`,
      };
    case 'no-folder':
      return {
        what: `${path} is not a folder, and builds write into it`,
        remedy: `Remove it: rm ${shellWord(path)}`,
      };
    case 'read-only':
      return {
        what: `${path} is on a read-only file system, and builds write there`,
        remedy: `Make _output a folder, or a link to one, that can be written, or build a copy of the tree`,
      };
    case 'not-ours':
      return {
        what: `${path} belongs to user ${obstacle.owner}, and this user (${process.getuid?.()}) has no right to write there`,
        remedy: `Give it to this user, most likely from an earlier build as root: sudo chown -R "$(id -un)" ${shellWord(path)}`,
      };
  }
}
