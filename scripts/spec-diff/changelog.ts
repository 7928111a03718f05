import { SpecDiffError } from './spec-diff-error.js';

const begin = '<!-- spec:diff -->';
const end = '<!-- end of spec:diff -->';
const heading = /^## (.*), unreleased$/m;

/**
 * Puts a section into the unreleased version of a changelog, at its end or in place of the one that was written before; what stands
 * outside of the two marks stays as it is.
 * @param section Markdown; `undefined` takes the section away
 * @param needed the version that the error names
 * @throws {SpecDiffError} when the changelog has no unreleased version, or only one of the two marks in it
 */
export function writeSection(changelog: string, section: string | undefined, needed: string): string {
  const { from, to } = findUnreleased(changelog, needed);
  const text = changelog.slice(from, to);
  const rest = withoutSection(text).trimEnd();
  const block = section === undefined ? '' : `\n\n${begin}\n\n${section.trim()}\n\n${end}`;
  const after = changelog.slice(to);
  return `${changelog.slice(0, from)}${rest}${block}\n${after === '' ? '' : `\n${after}`}`;
}

/**
 * Gives the unreleased version of a changelog its date.
 * @param date as it is to be read, for example `2026-08-13`
 * @throws {SpecDiffError} when the changelog has no unreleased version, or one of another number
 */
export function closeUnreleased(changelog: string, version: string, date: string): string {
  const { number } = findUnreleased(changelog, version);
  if (number !== version)
    throw new SpecDiffError(
      `CHANGELOG.md has "## ${number}, unreleased", but package.json says ${version}: a release needs the same number in both.`,
    );
  return changelog.replace(heading, () => `## ${version}, ${date}`);
}

interface Unreleased {
  readonly number: string;
  readonly from: number;
  readonly to: number;
}

function findUnreleased(changelog: string, needed: string): Unreleased {
  const found = heading.exec(changelog);
  if (!found)
    throw new SpecDiffError(
      `CHANGELOG.md has no unreleased version. Begin one above the others: "## ${needed}, unreleased".`,
    );
  const next = changelog.indexOf('\n## ', found.index);
  return { number: found[1] ?? '', from: found.index, to: next < 0 ? changelog.length : next + 1 };
}

function withoutSection(text: string): string {
  const [at, last] = [text.indexOf(begin), text.indexOf(end)];
  if (at < 0 && last < 0) return text;
  if (at < 0 || last < at)
    throw new SpecDiffError(`CHANGELOG.md must have "${begin}" before "${end}", or neither of them.`);
  return `${text.slice(0, at).trimEnd()}\n\n${text.slice(last + end.length).trimStart()}`;
}
