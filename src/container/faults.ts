/** What docker said, turned into what a person can do. Pure: the words are handed in. */

import { type Failure, KbuildError } from '../problem.ts';

interface Fault {
  readonly sign: RegExp;
  readonly failure: Failure;
  readonly what: string;
  readonly remedy: string;
}

/** The likeliest first; `said` is added to `what`. */
const engineFaults: readonly Fault[] = [
  {
    sign: /permission denied.{0,500}(docker\.sock|daemon socket|docker API)/i,
    failure: 'input',
    what: 'this user may not talk to the Docker Engine',
    remedy: 'Add the user to the group docker, or run as root',
  },
  {
    sign: /client version .{1,99} is too (?:old|new)/i,
    failure: 'input',
    what: 'docker and the Docker Engine do not understand each other',
    remedy: 'Bring the older of the two up to date, and unset DOCKER_API_VERSION',
  },
  {
    sign: /x509:|certificate|tls:/i,
    failure: 'input',
    what: "the Docker Engine's certificate is not accepted",
    remedy: 'Check DOCKER_HOST, DOCKER_TLS_VERIFY and DOCKER_CERT_PATH',
  },
  {
    sign: /./,
    failure: 'input',
    what: 'there is no Docker Engine to be reached',
    remedy:
      "Start it, or say where it is with DOCKER_HOST; `builder: local` builds with the machine's own Go instead, in a terminal `kbuild make`",
  },
];

const pullFaults: readonly Fault[] = [
  {
    sign: /no space left on device/i,
    failure: 'disk',
    what: "the disk of the Docker Engine's images is full",
    remedy: 'Free some space there (`docker system df` shows what takes it)',
  },
  {
    sign: /unauthorized|authentication required|access (?:to the resource )?(?:is )?denied|denied:|no basic auth credentials/i,
    failure: 'image',
    what: 'the registry refuses it',
    remedy: 'Log in first (`docker login`, docker/login-action), or check the name',
  },
  {
    sign: /no matching manifest/i,
    failure: 'image',
    what: "the registry has none for the engine's platform",
    remedy: 'kube-cross is published for linux/amd64 and linux/arm64: use an engine on one of these',
  },
  {
    sign: /manifest unknown|not found|no such image|does not exist/i,
    failure: 'image',
    what: 'the registry does not have it',
    remedy: 'Check the tag, or give kube-cross-image or base-image-registry',
  },
  {
    sign: /./,
    failure: 'network',
    what: 'it could not be fetched',
    remedy: 'Try again; if it stays so, see whether the engine reaches the registry',
  },
];

const runFaults: readonly Fault[] = [
  {
    sign: /no space left on device/i,
    failure: 'disk',
    what: "the disk of the Docker Engine's containers is full",
    remedy: 'Free some space there (`docker system df` shows what takes it)',
  },
  {
    sign: /executable file not found|exec: .{1,500}: (?:no such file|not found)|stat .{1,500}: no such file or directory/i,
    failure: 'image',
    what: 'the image lacks the program that was to run',
    remedy: 'Give a kube-cross image with kube-cross-image',
  },
  {
    sign: /Cannot connect|failed to connect to the docker API|error during connect|unexpected EOF|connection (?:refused|reset)|broken pipe|context canceled/i,
    failure: 'network',
    what: 'the Docker Engine has gone away in the middle of the build',
    remedy: 'See its own log (journalctl -u docker), start it again and repeat the build',
  },
  {
    sign: /./,
    failure: 'image',
    what: 'the Docker Engine could not run the container',
    remedy:
      'Start the image by hand (`docker run --rm <image> true`) to see whether the engine runs it at all',
  },
];

/** In words of Docker's runtime, of podman's, and of shells. */
const noRsync =
  /\brsync["':]* *(?:(?:command )?not found|executable file not found)|(?:exec: "|file `)rsync["`]/i;

export function lacksRsync(said: string): boolean {
  return noRsync.test(said);
}

const rsyncFaults: readonly Fault[] = [
  {
    sign: /no space left on device/i,
    failure: 'disk',
    what: 'the disk is full where the tree is synced to',
    remedy: 'Free some space there: on this machine, or where the Docker Engine keeps its volumes',
  },
  {
    sign: noRsync,
    failure: 'image',
    what: 'the image has no rsync',
    remedy: 'Use a kube-cross image that has the package rsync, or `sync: bind`',
  },
  {
    sign: /\bip: *(?:command )?not found/i,
    failure: 'image',
    what: "the image has no ip, which the tree's rsync daemon asks for its network",
    remedy:
      'Use a kube-cross image that has the package iproute2, or leave rsync-port and KUBE_RSYNC_PORT away',
  },
  {
    sign: /auth failed|access denied|@ERROR/i,
    failure: 'network',
    what: 'the rsync daemon in the container refuses this machine',
    remedy: 'Leave rsync-port and KUBE_RSYNC_PORT away, then no daemon is needed',
  },
  {
    sign: /./,
    failure: 'network',
    what: 'the tree could not be synced with the container',
    remedy: "Try again; if it stays so, see the Docker Engine's own log",
  },
];

export function rsyncProblem(said: string): KbuildError {
  return problemOf(rsyncFaults, said, '');
}

export function portProblem(port: number): KbuildError {
  return new KbuildError('input', [
    {
      what: `rsync-port is ${port}, a port that is taken already on the Docker Engine's machine`,
      remedy: 'Give another one, or remove it: without a port rsync goes over docker exec',
    },
  ]);
}

export function engineProblem(said: string): KbuildError {
  return problemOf(engineFaults, said, '');
}

export function pullProblem(image: string, said: string): KbuildError {
  return problemOf(pullFaults, said, `the image ${image} is not here and `);
}

/** `there` is the platform that was shown: of several under one name, docker before 28 shows only one. */
export function platformProblem(image: string, platform: string, there: string): KbuildError {
  return new KbuildError('input', [
    {
      what: `of the image ${image} docker shows the one for ${there}, and none for ${platform}`,
      remedy:
        'Where the registry has both, pack each platform in a job of its own, or update Docker (engine and client) to 28 or later, which shows both',
    },
  ]);
}

export function runProblem(said: string): KbuildError {
  return problemOf(runFaults, said, '');
}

/** Trying again helps only where the network or the registry had a weak moment. */
export function isPassing(said: string): boolean {
  const fault = pullFaults.find(({ sign }) => sign.test(said || ' '));
  return fault?.failure === 'network';
}

function problemOf(faults: readonly Fault[], said: string, subject: string): KbuildError {
  const fault = faults.find(({ sign }) => sign.test(said || ' '));
  if (!fault) throw new Error(`no fault fits ${said}`);
  const words = said.trim().slice(0, 400) || 'docker said nothing';
  return new KbuildError(fault.failure, [
    { what: `${subject}${fault.what}: ${words}`, remedy: fault.remedy },
  ]);
}

export const podmanClient = new KbuildError('input', [
  {
    what: 'the program docker of this machine is podman, which does not build as a Docker Engine does',
    remedy:
      "Install Docker's own client and a Docker Engine, or take podman-docker away; `builder: local` (in a terminal `kbuild make`) needs neither for binaries",
  },
]);

export const podmanImages = new KbuildError('input', [
  {
    what: "the engine is podman, which has no BuildKit: the tree's packaging would make other server images there, or none",
    remedy:
      'Pack with a Docker Engine (docker-host), or leave the images out: `target: cross`, or platforms that have no servers',
  },
]);

export const noClient = new KbuildError('input', [
  {
    what: 'docker is not on PATH, and builds in a container need it',
    remedy:
      "Install Docker; or give `builder: local`, which builds with the machine's own Go, in a terminal `kbuild make`",
  },
]);
