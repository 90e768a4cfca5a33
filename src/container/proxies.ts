/**
 * Proxies of container and image builds: KUBERNETES_HTTP_PROXY and its like, else the runner's own. They reach a program
 * as variables of its environment and are never written anywhere.
 */

type Environment = Readonly<Record<string, string>>;

export interface ProxyInputs {
  readonly http: string | undefined;
  readonly https: string | undefined;
  readonly none: string | undefined;
}

/** All that was said of proxies, nearest first: input, Kubernetes' variable, the runner's own in both cases. */
export function proxiesOf(inputs: ProxyInputs, outside: Environment): ProxyInputs {
  const nearest = (input: string | undefined, name: string) =>
    input || outside[`KUBERNETES_${name}`] || outside[name.toLowerCase()] || outside[name] || undefined;
  return {
    http: nearest(inputs.http, 'HTTP_PROXY'),
    https: nearest(inputs.https, 'HTTPS_PROXY'),
    none: nearest(inputs.none, 'NO_PROXY'),
  };
}

/**
 * The variables in both spellings, as programs know the one or the other; none when there is no proxy. `own` are
 * addresses that must never go through one: the engine's.
 */
export function proxyVariables({ http, https, none }: ProxyInputs, own: readonly string[]): Environment {
  if (http === undefined && https === undefined) return {};
  const given = (none ?? '').split(/[\s,]+/).filter((it) => it !== '');
  const noProxy = [...new Set([...given, '127.0.0.1', 'localhost', '::1', ...own])].join(',');
  const lower = {
    ...(http === undefined ? {} : { http_proxy: http }),
    ...(https === undefined ? {} : { https_proxy: https }),
    no_proxy: noProxy,
  };
  const upper = Object.entries(lower).map(([name, value]) => [name.toUpperCase(), value] as const);
  return { ...lower, ...Object.fromEntries(upper) };
}

/** The host of `tcp://host:2376` or `ssh://user@host`; none for a socket on this machine. */
export function engineAddress(dockerHost: string): readonly string[] {
  const host = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(dockerHost)?.[1];
  return host === undefined ? [] : [host.replace(/^\[|\]$/g, '')];
}
