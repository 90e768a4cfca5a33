/**
 * The login of private modules: the text of the file that NETRC names, for containers in which a build runs. It goes through
 * docker's standard input into memory of the container, so that on no engine it is in an argument, a variable, a layer or on
 * a disk.
 */

import { readText } from '../host/files.ts';
import { inContainer } from '../kubernetes/variable-rules.ts';

type Environment = Readonly<Record<string, string>>;

/** In memory. It is the home folder there, as git looks nowhere else. */
export const loginFolder = '/run/kbuild-login';

const loginFile = `${loginFolder}/.netrc`;

export const loginVariables = { HOME: loginFolder, NETRC: loginFile };

/** Only where NETRC says so: a file in the home folder is meant for this machine. undefined where there is none to be read. */
export async function readLogin({ NETRC }: Environment): Promise<string | undefined> {
  return NETRC ? readText(NETRC) : undefined;
}

/** The same command, which finds the file there with nobody's rights but its own, and nothing on its input. */
export function withLogin(command: readonly string[], login: string): readonly string[] {
  // By its length: that the input ends does not reach a container through every engine.
  const program = `(umask 077; head -c "$1" >${loginFile}) && shift && exec "$@" </dev/null`;
  return ['bash', '-c', program, 'bash', String(Buffer.byteLength(login)), ...command];
}

/** What of the environment's logins does not get there. */
export function loginWarnings({ NETRC, GOAUTH }: Environment, login: string | undefined): readonly string[] {
  const unread =
    NETRC && login === undefined
      ? [`NETRC names ${NETRC}, which cannot be read: the build gets no login`]
      : [];
  const isForeign = GOAUTH !== undefined && inContainer('GOAUTH')?.only?.test(GOAUTH) === false;
  return isForeign ? [...unread, foreignLogin] : unread;
}

const foreignLogin =
  'GOAUTH names a program of this machine, so it is not passed into the container. Go finds a login there in the file that NETRC names';
