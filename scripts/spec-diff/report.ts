import { code, greatestImpact, type Change } from './change.js';
import type { ServiceDiff } from './compare-services.js';
import { isEnough, neededVersion } from './version.js';

/** What the comparison comes to. */
export interface Outcome {
  readonly diffs: readonly ServiceDiff[];
  /** The last release's version; `undefined` before the first one. */
  readonly released: string | undefined;
  /** That of package.json. */
  readonly version: string;
}

/** The lowest version that says what changed. Before the first release any version does. */
export function versionNeeded({ diffs, released, version }: Outcome): string {
  return released === undefined
    ? version
    : neededVersion(released, greatestImpact(diffs.flatMap(({ changes }) => changes)));
}

/** Whether package.json has at least the version that is needed. */
export const isVersionEnough = (outcome: Outcome): boolean => isEnough(outcome.version, versionNeeded(outcome));

/** The comparison for the terminal. */
export function describeOutcome(outcome: Outcome): string {
  return [...outcome.diffs.map(describeService), '', describeVersion(outcome)].join('\n');
}

function describeService({ service, changes }: ServiceDiff): string {
  const lines = changes.map(({ impact, where, says }) => `  ${impact}  ${where}: ${says}`);
  return [`${service}: ${greatestImpact(changes) ?? 'as it was released'}`, ...lines].join('\n');
}

function describeVersion(outcome: Outcome): string {
  const { diffs, released, version } = outcome;
  if (released === undefined)
    return `Nothing has been released yet, so every service is new. The first release may have any version; package.json says ${version}.`;
  const impact = greatestImpact(diffs.flatMap(({ changes }) => changes));
  if (impact === undefined) return `Nothing changed since ${released}; package.json says ${version}.`;
  const needed = versionNeeded(outcome);
  if (isVersionEnough(outcome))
    return `${capital(impact)} changes since ${released}: at least ${needed} is needed, and package.json says ${version}.`;
  return [
    `${capital(impact)} changes since ${released}: at least ${needed} is needed, but package.json says ${version}.`,
    `Run \`npm version ${needed} --no-git-tag-version --ignore-scripts\`.`,
  ].join('\n');
}

const capital = (impact: string): string => impact.charAt(0).toUpperCase() + impact.slice(1);

/** The comparison for the changelog, as Markdown; `undefined` where nothing changed. */
export function changelogSection({ diffs, released }: Outcome): string | undefined {
  const changed = diffs.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return undefined;
  const since = released === undefined ? 'The first release.' : `What changed in the specification since ${released}.`;
  return ['### Specification', since, changed.map(serviceItem).join('\n')].join('\n\n');
}

function serviceItem({ service, changes }: ServiceDiff): string {
  const told = changes.filter(({ isText = false }) => !isText);
  const places = [...new Set(changes.filter(({ isText = false }) => isText).map(({ where }) => where))];
  const lines = [...told.map(changeLine), ...(places.length > 0 ? [textsLine(places)] : [])];
  return [`- ${code(service)}`, ...lines.map((line) => `  - ${line}`)].join('\n');
}

const changeLine = ({ impact, where, says }: Change): string =>
  `${impact === 'major' ? '**Breaking:** ' : ''}${where}: ${says}`;

const most = 5;

/** Each changed text on a line of its own would hide the rest. */
function textsLine(places: readonly string[]): string {
  const named = places.slice(0, most).join('; ');
  const more = places.length > most ? `; and ${places.length - most} more` : '';
  return `Texts and examples: ${named}${more}.`;
}
