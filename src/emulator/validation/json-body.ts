import { FormProblem } from '../form-problem.js';

/** Deeper JSON is refused: what walks it later may then recurse. */
const deepestLevel = 100;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a body as JSON; undefined when it is empty. */
export function parseJsonBody(bytes: Uint8Array<ArrayBuffer>): unknown {
  const text = decode(bytes);
  if (text.trim() === '') return undefined;
  const value = parse(text);
  if (isDeeperThan(value, deepestLevel))
    throw new FormProblem('body', `The body is nested deeper than ${deepestLevel} levels.`);
  return value;
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new FormProblem('broken-body', 'The body is not valid UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FormProblem('malformed-json', 'The body is not valid JSON.');
  }
}

function isDeeperThan(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < levels; depth++) {
    level = level.flatMap((node) =>
      typeof node === 'object' && node !== null ? (Object.values(node) as unknown[]) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
