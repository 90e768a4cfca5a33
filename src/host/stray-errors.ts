/** Errors that no promise carries, such as one of a library's stream. They end what was going on like any other error. */

type Reject = (error: unknown) => void;

/** The libraries at work. */
const guarded = new Set<Reject>();

/** Once at each start: from here on no such error ends the program; `otherwise` is told of those outside of libraries. */
export function catchStrayErrors(otherwise: (error: unknown) => void): void {
  const caught = (error: unknown) => {
    if (guarded.size === 0) otherwise(error);
    for (const reject of guarded) reject(error);
  };
  process.on('uncaughtException', caught);
  process.on('unhandledRejection', caught);
}

/** Work of a library, which also fails by what it throws where nobody waits for it. */
export async function ofLibrary<T>(work: () => Promise<T>): Promise<T> {
  let reject: Reject = () => {};
  const stray = new Promise<never>((_, fail) => {
    reject = fail;
  });
  guarded.add(reject);
  try {
    return await Promise.race([work(), stray]);
  } finally {
    guarded.delete(reject);
  }
}
