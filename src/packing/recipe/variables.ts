/** Variables in a Dockerfile. */

/** Such as a Map; not an object, of which each has a `constructor`. */
export interface Values {
  readonly get: (name: string) => string | undefined;
}

export type Expanded = { readonly kind: 'expanded'; readonly text: string } | { readonly kind: 'unknown' };

const variable = /\$(?:\{([A-Za-z_][A-Za-z0-9_]*)(?:(:[-+])([^}]{0,999}))?\}|([A-Za-z_][A-Za-z0-9_]*))/g;

/** Of a word and of what it comes to: what names itself twice would double with each line. */
const mostSigns = 4096;

/** Unknown where a variable has no value, or stands in a form that is not `$X`, `${X}`, `${X:-y}` or `${X:+y}`. */
export function expand(text: string, values: Values): Expanded {
  if (text.length > mostSigns) return { kind: 'unknown' };
  let isKnown = true;
  const expanded = text.replaceAll(variable, (_, braced, operator, other, bare) => {
    const value = values.get(braced ?? bare) ?? '';
    if (operator === ':+') return value === '' ? '' : other;
    if (value !== '') return value;
    isKnown &&= operator === ':-';
    return other ?? '';
  });
  const isRead = isKnown && expanded.length <= mostSigns && !expanded.includes('$');
  return isRead ? { kind: 'expanded', text: expanded } : { kind: 'unknown' };
}

export function plainWord(word: string): string {
  return word.replaceAll(/^(["'])(.*)\1$/g, '$2');
}

/** What BuildKit gives every recipe (reference: "Automatic platform ARGs"). */
export function platformVariables(target: string, builder: string): Map<string, string> {
  return new Map([...ofPlatform('TARGET', target), ...ofPlatform('BUILD', builder)]);
}

function ofPlatform(prefix: string, platform: string): readonly (readonly [string, string])[] {
  const [os = '', architecture = ''] = platform.split('/');
  return [
    [`${prefix}PLATFORM`, platform],
    [`${prefix}OS`, os],
    [`${prefix}ARCH`, architecture],
  ];
}
