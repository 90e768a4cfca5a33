/**
 * Where the links of an archive lead, all of them together, as a file system walks them. Each is walked once and its end
 * kept, so that the time goes by the bytes of the targets, however the links lead through each other.
 */

/** As Linux has it. */
const mostHops = 40;

export interface ArchiveLinks {
  readonly count: () => number;
  /** `steps` are those of its path; its target is relative. */
  readonly add: (steps: readonly string[], target: string) => void;
  /** The first that by way of others is above the start on its way, or comes to no end. */
  readonly astray: () => { readonly path: string; readonly target: string } | undefined;
}

/** A step of a link's path. What no link lies below has no place. */
interface Place {
  readonly above: Place | undefined;
  readonly below: Map<string, Place>;
  link?: Link;
}

interface Link {
  readonly path: string;
  readonly target: string;
  readonly folder: Place;
  end?: End;
}

interface End {
  readonly place: Place;
  /** Steps below that place, where no links are and so only their number matters. */
  readonly beyond: number;
  /** Links on the way, itself among them. */
  readonly hops: number;
}

/** `fold` makes one of all spellings of a step that some file system takes for one. */
export function archiveLinks(fold: (step: string) => string): ArchiveLinks {
  const start: Place = { above: undefined, below: new Map() };
  const links: Link[] = [];
  return {
    count: () => links.length,
    add: (steps, target) => {
      let [folder, place] = [start, start];
      for (const step of steps) {
        folder = place;
        place = placeBelow(place, fold(step));
      }
      const link = { path: steps.join('/'), target, folder };
      place.link = link;
      links.push(link);
    },
    astray: () => links.find((link) => endOf(link, fold) === undefined),
  };
}

function placeBelow(above: Place, name: string): Place {
  const place = above.below.get(name) ?? { above, below: new Map() };
  above.below.set(name, place);
  return place;
}

/** As a circle has no end, it is found by its depth. */
function endOf(link: Link, fold: (step: string) => string, depth = 1): End | undefined {
  if (depth > mostHops) return undefined;
  const end = link.end ?? walked(link, fold, depth);
  if (end !== undefined) link.end = end;
  return end;
}

function walked({ target, folder }: Link, fold: (step: string) => string, depth: number): End | undefined {
  let end: End | undefined = { place: folder, beyond: 0, hops: 1 };
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    end = step === '..' ? outOf(end) : into(end, step);
    if (end === undefined || end.hops > mostHops) return undefined;
  }
  return end;

  function into({ place, beyond, hops }: End, step: string): End | undefined {
    const next = beyond === 0 ? place.below.get(fold(step)) : undefined;
    if (next === undefined) return { place, beyond: beyond + 1, hops };
    if (next.link === undefined) return { place: next, beyond, hops };
    const other = endOf(next.link, fold, depth + 1);
    return other && { ...other, hops: hops + other.hops };
  }
}

function outOf({ place, beyond, hops }: End): End | undefined {
  if (beyond > 0) return { place, beyond: beyond - 1, hops };
  return place.above && { place: place.above, beyond, hops };
}
