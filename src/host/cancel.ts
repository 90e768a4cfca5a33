/** Aborts once the user (SIGINT) or the runner (SIGINT, then SIGTERM) wants the run to end. */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  process.on('SIGHUP', cancel);
  return controller.signal;
}
