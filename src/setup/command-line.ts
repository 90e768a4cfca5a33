/** Lines for a terminal: one that repeats a build, with all that decided it and nothing secret, and one that looks into it. */

import type { ContainerInputs } from '../inputs/container-inputs.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import { shellWord } from '../kubernetes/shell-word.ts';
import { decisiveVariables } from '../kubernetes/variable-rules.ts';
import { isSemanticVersion } from '../kubernetes/version.ts';
import type { PreparedStamp } from './prepare-stamp.ts';

export function commandLine(
  inputs: Inputs,
  { origin, stamp, epoch, epochOrigin }: Pick<PreparedStamp, 'origin' | 'stamp' | 'epoch' | 'epochOrigin'>,
  environment: Readonly<Record<string, string>>,
  passes: (name: string) => boolean,
): string {
  const given = new Set(inputs.variables.map(({ name }) => name));
  const outside = decisiveVariables(environment, passes).filter(({ name }) => !given.has(name));
  // In a job of a plan the file is not there, and its version is as much of it as a line can say.
  const isSaid = origin === 'given' || origin === 'event' || (origin === 'version-file' && inputs.shardPlan);
  const version = stamp.gitVersion.replace(/-dirty$/, '');
  return [
    ...outside.map(assignment),
    'kbuild',
    ...(inputs.builder === 'container' ? ['run'] : []),
    'make',
    shellWord(inputs.target),
    ...listVariable('WHAT', inputs.what),
    ...listVariable('KUBE_BUILD_PLATFORMS', inputs.platforms),
    ...inputs.variables.map(assignment),
    ...flag('--source', inputs.source === '.' ? '' : inputs.source),
    ...containerFlags(inputs.container),
    ...flag('--docker-registry', inputs.container.imageRegistry ?? ''),
    ...flag('--docker-image-tag', inputs.container.imageTag ?? ''),
    ...flag('--run-tests', inputs.runTests ? 'true' : ''),
    ...flag('--supplier', inputs.supplier),
    ...flag('--base-image-sboms', inputs.baseImageSboms),
    ...flag('--allow-dirty', inputs.stamp.allowDirty ? 'true' : ''),
    ...flag('--git-version', isSaid && isSemanticVersion(version) ? version : ''),
    ...flag('--version-file', inputs.stamp.versionFile ?? ''),
    ...flag('--source-date-epoch', epochOrigin === 'head' ? '' : String(epoch)),
  ].join(' ');
}

/** The line that opens a shell in the engine, the way and the image of a build with these inputs. */
export function shellLine(root: string, { container }: Pick<Inputs, 'container'>): string {
  const engine = flag('--docker-host', container.dockerHost ?? '');
  return ['kbuild shell', ...flag('--source', root), ...containerFlags(container), ...engine].join(' ');
}

/** Engine, port and proxies belong to the machine; the proxies may hold passwords. */
function containerFlags({ sync, kubeCrossImage, baseImageRegistry }: ContainerInputs): readonly string[] {
  return [
    ...flag('--sync', sync === 'auto' ? '' : sync),
    ...flag('--kube-cross-image', kubeCrossImage ?? ''),
    ...flag('--base-image-registry', baseImageRegistry ?? ''),
  ];
}

function assignment({ name, value }: MakeVariable): string {
  return `${name}=${value === '' ? '' : shellWord(value)}`;
}

function listVariable(name: string, values: readonly string[]): readonly string[] {
  return values.length > 0 ? [assignment({ name, value: values.join(' ') })] : [];
}

function flag(name: string, value: string): readonly string[] {
  return value === '' ? [] : [`${name}=${shellWord(value)}`];
}
