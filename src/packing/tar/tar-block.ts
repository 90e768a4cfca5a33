/** Tars are made of blocks: each header is one, and content is filled up to whole ones. */

export const blockSize = 512;

/** Of the zeros behind `size` bytes of content. */
export function paddingLength(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}
