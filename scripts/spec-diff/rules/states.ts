import { isDeepStrictEqual } from 'node:util';
import type { Lifecycle } from '../../../src/operations/lifecycle.js';
import type { CallerView } from '../caller-view.js';
import { code, type Change, type Impact } from '../change.js';

/**
 * What `waitFor` waits for: resources, their states, and what names a resource.
 * @param nowCalled the present name of an operation of the release; an operation under another name is the same one
 */
export function compareStates(
  { lifecycles: base }: CallerView,
  { lifecycles: revision }: CallerView,
  nowCalled: (operationId: string) => string,
): Change[] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(revision)])];
  const before = (name: string) => base[name] && { ...base[name], operationId: nowCalled(base[name].operationId) };
  return names.flatMap((name) =>
    compareResource(before(name), revision[name]).map(([impact, says]) => ({
      impact,
      where: `state of ${code(name)}`,
      says,
    })),
  );
}

type Finding = readonly [Impact, string];

function compareResource(before: Lifecycle | undefined, after: Lifecycle | undefined): Finding[] {
  if (after === undefined) return [['major', '`waitFor` knows the resource no more.']];
  if (before === undefined) return [['minor', '`waitFor` waits for it.']];
  const findings = [...compareNames(before, after), ...compareReading(before, after)];
  return findings.length > 0 || isDeepStrictEqual(before, after)
    ? findings
    : [['minor', 'Where `waitFor` finds it, or from which state which other can be reached, changed.']];
}

function compareNames({ states: before }: Lifecycle, { states: after }: Lifecycle): Finding[] {
  const gone = Object.keys(before).filter((state) => !(state in after));
  const added = Object.keys(after).filter((state) => !(state in before));
  return [
    ...gone.map((state): Finding => ['major', `${code(state)} is gone: \`waitFor\` takes it no more.`]),
    ...added.map((state): Finding => ['minor', `${code(state)} is new.`]),
  ];
}

function compareReading(before: Lifecycle, after: Lifecycle): Finding[] {
  const findings: Finding[] = [];
  if (!isDeepStrictEqual(before.identifiedBy, after.identifiedBy))
    findings.push([
      'major',
      `\`waitFor\` takes other fields to name the resource: ${after.identifiedBy.map(code).join(', ')}.`,
    ]);
  if (before.operationId !== after.operationId)
    findings.push([
      'major',
      `It is read by ${code(after.operationId)}, so that \`waitFor\` resolves with another type.`,
    ]);
  const [gone, now] = [before.gone?.means, after.gone?.means];
  if (gone !== now)
    findings.push([
      gone === undefined ? 'minor' : 'major',
      now === undefined
        ? 'A resource that is not found is in no state any more.'
        : `A resource that is not found is ${code(now)}.`,
    ]);
  return findings;
}
