/** What is wrong with an archive that somebody else made, before it is known which file it was. */

import { KbuildError } from '../../problem.ts';

const saveAgain =
  'Save the image again with docker save; if it stays so, load the archive into an engine first';

export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
  readonly remedy: string;

  constructor(what: string, remedy: string = saveAgain) {
    super(what);
    this.remedy = remedy;
  }
}

/** The same error for the user, with the archive's name; anything else as it is. */
export function faultOf(error: unknown, archive: string): unknown {
  if (!(error instanceof ArchiveFault)) return error;
  return new KbuildError('package', [
    { what: `${archive} cannot be used: ${error.message}`, remedy: error.remedy },
  ]);
}
