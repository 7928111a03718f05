import type { Impact } from './change.js';
import { SpecDiffError } from './spec-diff-error.js';

/** The three numbers of a version. */
export type VersionNumbers = readonly [major: number, minor: number, patch: number];

/**
 * The numbers of a version; what follows a hyphen is left aside, so that `0.2.0-rc.1` counts as 0.2.0.
 * @throws {SpecDiffError} when it is no version
 */
export function parseVersion(version: string): VersionNumbers {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version);
  if (!found) throw new SpecDiffError(`"${version}" is not a version such as 0.1.0.`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** Whether a version comes before the one of its numbers. */
export const isPrerelease = (version: string): boolean => version.includes('-');

/** Whether a version is as high as another, or higher. */
export function isEnough(version: string, needed: string): boolean {
  const [numbers, least] = [parseVersion(version), parseVersion(needed)];
  const differing = [0, 1, 2].find((at) => numbers[at] !== least[at]);
  return differing === undefined || (numbers[differing] ?? 0) > (least[differing] ?? 0);
}

/** Whether a version is higher than another. */
export const isAbove = (version: string, other: string): boolean => !isEnough(other, version);

/**
 * The lowest version that says what changed since a release. Below 1.0.0 `^0.1.0` lets in 0.1.1 and not 0.2.0: there, what breaks
 * takes the next minor version, and anything else the next patch.
 * @param impact `undefined` where nothing changed
 */
export function neededVersion(released: string, impact: Impact | undefined): string {
  const [major, minor, patch] = parseVersion(released);
  if (impact === undefined) return `${major}.${minor}.${patch}`;
  const [first, second] = major === 0 ? [false, impact === 'major'] : [impact === 'major', impact === 'minor'];
  if (first) return `${major + 1}.0.0`;
  return second ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
