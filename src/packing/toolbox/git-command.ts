/** What a call of git asks for: `git archive` is answered from a repository that knows one commit only. */

import { parseArgs } from 'node:util';
import { firstSentence } from '../../problem.ts';

export type GitCommand =
  | { readonly kind: 'pass' }
  | { readonly kind: 'refused'; readonly why: string }
  /** To stdout, uncompressed: the options as they are. */
  | { readonly kind: 'stream'; readonly options: readonly string[] }
  | {
      readonly kind: 'archive';
      readonly file: string;
      readonly options: readonly string[];
      readonly compress: boolean;
    };

/** Reference: `git archive -o <file> HEAD`, as Kubernetes' packaging calls it. */
export function parseGitCommand(args: readonly string[]): GitCommand {
  const [verb, ...rest] = args;
  if (verb !== 'archive') return args.includes('archive') ? searched(args) : { kind: 'pass' };
  const parsed = parseOptions(rest);
  if (typeof parsed === 'string') return refused(`git archive: ${parsed}`);
  const { output, format, prefix } = parsed.values;
  if (parsed.positionals.join(' ') !== 'HEAD') return refused('git archive of anything but the whole HEAD');
  const options = prefix === undefined ? [] : [`--prefix=${prefix}`];
  if (output !== undefined) return toFile(output, format, options);
  return (format ?? 'tar') === 'tar'
    ? { kind: 'stream', options }
    : refused('a compressed git archive to stdout');
}

/** What is wrong, where something is. */
function parseOptions(args: readonly string[]) {
  const options = {
    output: { type: 'string', short: 'o' },
    format: { type: 'string' },
    prefix: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return firstSentence(error);
  }
}

/** Options of git itself may stand before the verb; with `archive` behind them, nobody knows which repository is meant. */
function searched(args: readonly string[]): GitCommand {
  const verb = args.find(
    (arg, index) => !arg.startsWith('-') && !['-C', '-c'].includes(args[index - 1] ?? ''),
  );
  return verb === 'archive' ? refused('git archive with options of git before it') : { kind: 'pass' };
}

function toFile(file: string, format: string | undefined, options: readonly string[]): GitCommand {
  const isGzip =
    format === 'tar.gz' || format === 'tgz' || (format === undefined && /\.(?:tar\.gz|tgz)$/.test(file));
  const isTar = format === 'tar' || (format === undefined && file.endsWith('.tar'));
  return isGzip || isTar
    ? { kind: 'archive', file, options, compress: isGzip }
    : refused(`git archive into ${file}, which is neither .tar nor .tar.gz`);
}

function refused(why: string): GitCommand {
  return { kind: 'refused', why };
}
