/** What GitHub and the terminal can start. Each start loads its own story, so that none evaluates what it never uses. */

export async function build(): Promise<void> {
  const { startBuild } = await import('./actions/build.ts');
  await startBuild();
}

export async function post(): Promise<void> {
  const { startPost } = await import('./actions/post.ts');
  await startPost();
}

export async function plan(): Promise<void> {
  const { startPlan } = await import('./actions/plan.ts');
  await startPlan();
}

export async function assemble(): Promise<void> {
  const { startAssemble } = await import('./actions/assemble.ts');
  await startAssemble();
}

export async function verify(): Promise<void> {
  const { startVerify } = await import('./actions/verify.ts');
  await startVerify();
}

export async function cli(): Promise<void> {
  const [, , verb, ...rest] = process.argv;
  if (verb === 'inspect' || verb === 'compare') {
    const { startReading } = await import('./cli/read-files.ts');
    return startReading(verb);
  }
  if (verb === 'verify') {
    const { startVerify } = await import('./cli/verify.ts');
    return startVerify(rest);
  }
  const { startKbuild } = await import('./cli/kbuild.ts');
  await startKbuild();
}
