/** Variables in a Dockerfile. */

export type Values = Readonly<Record<string, string>>;

export type Expanded = { readonly kind: 'expanded'; readonly text: string } | { readonly kind: 'unknown' };

const variable = /\$(?:\{([A-Za-z_][A-Za-z0-9_]*)(?:(:[-+])([^}]{0,999}))?\}|([A-Za-z_][A-Za-z0-9_]*))/g;

/** Unknown where a variable has no value, or stands in a form that is not `$X`, `${X}`, `${X:-y}` or `${X:+y}`. */
export function expand(text: string, values: Values): Expanded {
  let isKnown = true;
  const expanded = text.replaceAll(variable, (_, braced, operator, other, bare) => {
    const value = values[braced ?? bare] ?? '';
    if (operator === ':+') return value === '' ? '' : other;
    if (value !== '') return value;
    isKnown &&= operator === ':-';
    return other ?? '';
  });
  return isKnown && !expanded.includes('$') ? { kind: 'expanded', text: expanded } : { kind: 'unknown' };
}

export function plainWord(word: string): string {
  return word.replaceAll(/^(["'])(.*)\1$/g, '$2');
}

/** What BuildKit gives every recipe (reference: "Automatic platform ARGs"). */
export function platformVariables(target: string, builder: string): Values {
  return { ...ofPlatform('TARGET', target), ...ofPlatform('BUILD', builder) };
}

function ofPlatform(prefix: string, platform: string): Values {
  const [os = '', architecture = ''] = platform.split('/');
  return { [`${prefix}PLATFORM`]: platform, [`${prefix}OS`]: os, [`${prefix}ARCH`]: architecture };
}
