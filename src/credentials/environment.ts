/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of the process; empty where there is none, as in a browser. */
export function processEnvironment(): Environment {
  const { process } = globalThis as { process?: { env?: Environment } };
  return process?.env ?? {};
}
