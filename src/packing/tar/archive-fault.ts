/** What is wrong with an archive that somebody else made, before it is known which file it was. */

export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
  /** undefined where what to do depends on what kind of archive it is. */
  readonly remedy: string | undefined;

  constructor(what: string, remedy?: string) {
    super(what);
    this.remedy = remedy;
  }
}

/** What zlib says of bytes that are no gzip or deflate, or end too early. */
export function isDamage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}

/** What a pipeline says when gunzip is done with a file that goes on behind its gzip. */
export function endsTooSoon(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ABORT_ERR' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
  );
}
