import { demoSeed } from 'crosspeer/emulator';
import { accountOf } from '../samples/emulated-stage.js';
import { clientFactory, cloudExports, cloudOf, factoryNameOf } from '../samples/client-factory.js';
import type { HiddenValues } from '../samples/typescript-literal.js';
import { openScene, ownExchange, type AnsweredExchange, type Scene } from './open-scene.js';
import { runCode } from './run-code.js';
import type { SampledOperation } from './sampled-operation.js';

/** What came of running a sample. */
export interface SampleRun {
  readonly lines: readonly string[];
  readonly exchange: AnsweredExchange;
}

/** Under both clouds' names, as `fromEnv` reads them. */
const keyVariables = {
  accessKeyId: ['BCE_ACCESS_KEY_ID', 'HUAWEICLOUD_SDK_AK'],
  secretAccessKey: ['BCE_SECRET_ACCESS_KEY', 'HUAWEICLOUD_SDK_SK'],
} as const;

/**
 * Runs a sample as it stands in a scene of its own. Only where requests go, the time, the client tokens and the environment are the
 * scene's; a call is made once, so that what the emulator refuses is not hidden by a repeat.
 */
export async function runInScene(sampled: SampledOperation, code: string, hidden: HiddenValues): Promise<SampleRun> {
  const scene = await openScene(sampled);
  const environment = { ...keysOf(scene), ...Object.fromEntries([...hidden].map(([value, name]) => [name, value])) };
  const modules = { [`crosspeer/${cloudOf(sampled.service)}`]: bindExports(sampled, scene, environment) };
  const lines = await runCode(code, { modules, environment });
  return { lines, exchange: ownExchange(scene) };
}

/** With the project, as otherwise the client asks for it first, by a call that the typed fetch does not make. */
function keysOf({ emulator, call }: Scene): Record<string, string> {
  const accountId = accountOf(call.sample);
  const key = emulator.credentials(accountId);
  const project = demoSeed.projects.find((each) => each.accountId === accountId);
  const entries = (['accessKeyId', 'secretAccessKey'] as const).flatMap((part) =>
    keyVariables[part].map((name) => [name, key[part]]),
  );
  return {
    ...(Object.fromEntries(entries) as Record<string, string>),
    ...(project && { HUAWEICLOUD_SDK_PROJECT_ID: project.projectId }),
  };
}

function bindExports({ service }: SampledOperation, scene: Scene, environment: Record<string, string>) {
  const exported = cloudExports(service);
  const fromEnv = exported.fromEnv as (environment: Record<string, string>) => unknown;
  const { emulator, createClientToken } = scene;
  const { fetch, clock } = emulator;
  const createClient = (options: object) =>
    clientFactory(service)({ ...options, fetch, clock, createClientToken, maxAttempts: 1 });
  return { ...exported, fromEnv: () => fromEnv(environment), [factoryNameOf(service)]: createClient };
}
