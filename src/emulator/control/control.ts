import { checkSeed } from '../check-seed.js';
import { checkFaultSetup } from '../faults/check-rules.js';
import type { FaultRule } from '../faults/fault-rule.js';
import type { Emulator } from '../options.js';
import { operationIds } from '../services.js';
import { parseJsonBody } from '../validation/json-body.js';
import { toWireRequest } from '../wire-request.js';
import { changeClock } from './change-clock.js';

/** What the paths begin with by which an emulator is controlled. No operation of a service begins so. */
export const controlPrefix = '/_emulator/';

/** What one method of one path does, and the JSON that it answers with. */
type Action = (emulator: Emulator, body: unknown) => object;

const showFaults: Action = ({ faults: { rules, counts } }) => ({ faults: rules, counts });
const showTime: Action = ({ clock }) => ({ now: new Date(clock.now()).toISOString() });

const actionsByPath: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  health: { GET: () => ({ status: 'ok' }) },
  requests: { GET: ({ requests }) => ({ requests }) },
  reset: {
    POST(emulator) {
      emulator.reset();
      return {};
    },
  },
  seed: {
    POST(emulator, body) {
      emulator.seed(checkSeed(body));
      return {};
    },
  },
  clock: {
    GET: showTime,
    POST(emulator, body) {
      changeClock(emulator.clock, body);
      return showTime(emulator, body);
    },
  },
  faults: {
    GET: showFaults,
    PUT(emulator, body) {
      const { faults, seed } = checkFaultSetup(body, operationIds);
      emulator.faults.set(faults, seed);
      return showFaults(emulator, body);
    },
    POST(emulator, body) {
      emulator.faults.add(body as FaultRule);
      return showFaults(emulator, body);
    },
    DELETE(emulator, body) {
      emulator.faults.clear();
      return showFaults(emulator, body);
    },
  },
};

/** Answers a request to the control path: the emulator's own functions, in JSON. Asks for no signature. */
export async function control(emulator: Emulator, request: Request): Promise<Response> {
  // Browsers send it for any page that would change something here; nobody else does.
  if (request.headers.has('origin')) return fail(403, 'The control path is not for web pages.');
  const name = new URL(request.url).pathname.slice(controlPrefix.length);
  const actions = Object.hasOwn(actionsByPath, name) ? actionsByPath[name] : undefined;
  if (!actions)
    return fail(404, `${controlPrefix} has ${Object.keys(actionsByPath).join(', ')}; not ${name || 'itself'}.`);
  const action = Object.hasOwn(actions, request.method) ? actions[request.method] : undefined;
  const allowed = Object.keys(actions).join(', ');
  if (!action) return fail(405, `${controlPrefix}${name} takes ${allowed}; not ${request.method}.`, { allow: allowed });
  try {
    const body = parseJsonBody(await toWireRequest(request).readBody());
    return Response.json(action(emulator, body));
  } catch (error) {
    return fail(400, error instanceof Error ? error.message : String(error));
  }
}

function fail(status: number, error: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error }, { status, headers });
}
