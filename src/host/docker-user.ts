/** The user of a container, as `docker run` and `docker exec` are told it. */

/** undefined on rootless engines, where root of a container is the caller. */
export type ContainerUser = { readonly uid: number; readonly gid: number } | undefined;

/** Of `docker run` and `docker exec` alike. */
export const userArguments = (user: ContainerUser): readonly string[] =>
  user ? [`--user=${user.uid}:${user.gid}`] : [];
