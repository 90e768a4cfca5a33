/** A folder that `kbuild prefetch` has made, in the place of registries and of Go's proxy; and builds without a network. */

import { type Docker, type InspectedImage, inspectImage } from '../host/docker.ts';
import type { Log } from '../host/host.ts';
import { parseImageReference, repositoryOf } from '../kubernetes/image-reference.ts';
import { KbuildError, type Problem } from '../problem.ts';
import type { PrefetchedImage } from './prefetch-lock.ts';

/** The folder, opened: all that its lock names is there. */
export interface Prefetched {
  readonly folder: string;
  readonly images: readonly PrefetchedImage[];
  /** What Go is given in the place of its proxy; undefined where it needs nothing. */
  readonly modules: string | undefined;
  /** Throws a KbuildError. */
  readonly load: (image: PrefetchedImage) => Promise<void>;
}

/** Where images, modules and toolchains come from that are not here. */
export interface Supply {
  /** Of containers and of image builds. */
  readonly network: 'default' | 'none';
  /** Beats registries and Go's proxy; undefined: those are asked. */
  readonly prefetched: Prefetched | undefined;
}

/** Where no registry is asked. */
export function fetchesNothing({ network, prefetched }: Supply): boolean {
  return network === 'none' || prefetched !== undefined;
}

interface Wanted extends Supply {
  readonly docker: Docker;
  readonly log: Log;
  readonly reference: string;
  readonly platform?: string;
}

/** Loaded where the engine has another one, or none, by this name; undefined where it was not fetched. */
export async function prefetchedImage(wanted: Wanted): Promise<InspectedImage | undefined> {
  const { docker, log, prefetched, reference, platform } = wanted;
  const found = prefetched?.images.find(
    (it) => it.image === reference && (platform === undefined || it.platform === platform),
  );
  if (!prefetched || !found) return undefined;
  const { config, manifest, digest } = found;
  const here = async () => {
    const image = await inspectImage(docker, loadedName(reference));
    return image?.id === config || image?.id === manifest ? image : undefined;
  };
  let image = await here();
  if (!image) {
    log.line(`${reference} is loaded from ${prefetched.folder}`);
    await prefetched.load(found);
    image = await here();
  }
  if (!image) throw otherImage(reference, prefetched.folder);
  return digest === '' ? image : { ...image, repoDigests: [`${repositoryOf(reference)}@${digest}`] };
}

/**
 * The name under which an engine has a prefetched image. An archive can give none with a digest, so such an image gets one of
 * ours, in a domain that never is anybody's: it is there, or nowhere.
 */
export function loadedName(reference: string): string {
  const digest = parseImageReference(reference)?.digest;
  return digest === undefined ? reference : `kbuild.invalid/prefetched:${digest.replace('sha256:', '')}`;
}

function otherImage(reference: string, folder: string): KbuildError {
  return new KbuildError('image', [
    {
      what: `the engine has loaded ${reference} from ${folder} as another image than the one that was fetched`,
      remedy: `Fetch it again with \`kbuild prefetch ${folder}\`, or load it into an engine of the same kind`,
    },
  ]);
}

export function notFetched({ reference, platform, prefetched }: Omit<Wanted, 'docker' | 'log'>): KbuildError {
  const others = prefetched?.images.filter(({ image }) => image === reference).map((it) => it.platform) ?? [];
  const missing = others.length === 0 ? '' : ` for ${platform}, but for ${others.join(' and ')},`;
  const what = prefetched
    ? `the image ${reference} is not${missing} in ${prefetched.folder}, which is given as prefetched`
    : `the image ${reference} is not here, and network is none`;
  return new KbuildError('image', [{ what, remedy: fetchFirst(prefetched) }]);
}

export function fetchFirst(prefetched: Prefetched | undefined): string {
  const how = `Run \`kbuild prefetch ${prefetched?.folder ?? 'DIR'}\` where there is a network, with target, platforms and flags of this build`;
  return prefetched ? `${how} (docs/offline.md)` : `${how}, and give DIR as prefetched (docs/offline.md)`;
}

/** Where the folder of modules lies in a container. */
export const modulesInContainer = '/kbuild-modules';

/** Where Go has modules and toolchains from. The answers of its checksum database lie in the folder too. */
export function goSources(supply: Supply): Readonly<Record<string, string>> {
  if (!fetchesNothing(supply)) return {};
  const hasModules = supply.prefetched?.modules !== undefined;
  // Private modules (GOPRIVATE) would be asked of their own servers, whatever the proxy is.
  return { GOPROXY: hasModules ? `file://${modulesInContainer}` : 'off', GONOPROXY: 'none' };
}

/**
 * Base images that an engine cannot be given in an archive: of several platforms one name leads to the image that was loaded
 * last, and a digest is a registry's alone.
 */
export function unloadableBases(
  bases: readonly { readonly image: string; readonly platform: string }[],
): readonly Problem[] {
  const platforms = (name: string) => bases.filter(({ image }) => image === name).map((it) => it.platform);
  return [...new Set(bases.map(({ image }) => image))].flatMap((image): readonly Problem[] => {
    if (platforms(image).length > 1)
      return [
        {
          what: `without a network ${image} is wanted for ${platforms(image).join(' and ')}, and an engine has one image of that name`,
          remedy: 'Give one server platform (platforms), and pack each in a run of its own',
        },
      ];
    if (parseImageReference(image)?.digest === undefined) return [];
    return [
      {
        what: `without a network ${image} cannot be found by docker build, as no registry says its digest`,
        remedy: 'Name it by its tag; the lock of kbuild prefetch holds it to its digest',
      },
    ];
  });
}
