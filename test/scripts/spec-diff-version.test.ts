import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeUnreleased, writeSection } from '../../scripts/spec-diff/changelog.js';
import type { Change } from '../../scripts/spec-diff/change.js';
import { changelogSection, describeOutcome, isVersionEnough } from '../../scripts/spec-diff/report.js';
import { isAbove, isEnough, neededVersion, parseVersion } from '../../scripts/spec-diff/version.js';

test.each([
  ['0.1.0', 'major', '0.2.0'],
  ['0.1.4', 'minor', '0.1.5'],
  ['0.1.4', 'patch', '0.1.5'],
  ['0.9.9', 'major', '0.10.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', undefined, '1.2.3'],
] as const)('after %s a %s change needs %s', (released, impact, needed) => {
  expect(neededVersion(released, impact)).toBe(needed);
});

test.each([
  ['0.2.0', '0.2.0', true],
  ['0.10.0', '0.9.1', true],
  ['0.1.9', '0.2.0', false],
  ['1.0.0', '0.9.9', true],
  ['0.2.0-rc.1', '0.2.0', true],
  ['0.2.0-rc.1', '0.2.1', false],
])('%s is enough where %s is needed: %s', (version, needed, enough) => {
  expect(isEnough(version, needed)).toBe(enough);
});

test('a needed version is enough for itself and every smaller change, and the released one for none', () => {
  const number = fc.nat(30);
  fc.assert(
    fc.property(number, number, number, fc.constantFrom('major', 'minor', 'patch'), (one, two, three, impact) => {
      const released = `${one}.${two}.${three}`;
      const needed = neededVersion(released, impact);
      expect(isEnough(needed, needed)).toBe(true);
      expect(isEnough(needed, neededVersion(released, 'patch'))).toBe(true);
      expect(isEnough(released, needed)).toBe(false);
    }),
  );
});

test('a version is above a lower one, and not above itself', () => {
  expect(isAbove('0.10.0', '0.9.0')).toBe(true);
  expect(isAbove('0.9.0', '0.9.0')).toBe(false);
  expect(isAbove('0.9.0', '0.10.0')).toBe(false);
});

test('what is no version is refused', () => {
  expect(() => parseVersion('next')).toThrow('"next" is not a version such as 0.1.0.');
});

const change = (impact: Change['impact'], where: string, isText = false): Change => ({
  impact,
  where,
  says: 'It changed.',
  isText,
});
const outcome = (changes: readonly Change[], version: string) => ({
  diffs: [
    { service: 'baidu/peering', changes },
    { service: 'huawei/iam', changes: [] },
  ],
  released: '0.1.0',
  version,
});

test('a version that says less than what changed is named with the one that is needed; one that says more passes', () => {
  const low = outcome([change('minor', '`b`'), change('major', '`a`')], '0.1.9');
  expect(isVersionEnough(low)).toBe(false);
  expect(describeOutcome(low)).toBe(
    [
      'baidu/peering: major',
      '  minor  `b`: It changed.',
      '  major  `a`: It changed.',
      'huawei/iam: as it was released',
      '',
      'Major changes since 0.1.0: at least 0.2.0 is needed, but package.json says 0.1.9.',
      'Run `npm version 0.2.0 --no-git-tag-version --ignore-scripts`.',
    ].join('\n'),
  );
  expect(isVersionEnough({ ...low, version: '0.3.0' })).toBe(true);
});

test('the version that was released is enough as long as nothing changed', () => {
  expect(isVersionEnough(outcome([], '0.1.0'))).toBe(true);
  expect(isVersionEnough(outcome([change('patch', '`a`')], '0.1.0'))).toBe(false);
});

test('the changelog names what breaks and takes changed texts together', () => {
  const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'f'].map((name) => change('patch', `\`${name}\``, true));
  expect(changelogSection(outcome([change('major', '`x`'), ...texts], '0.2.0'))).toBe(
    [
      '### Specification',
      '',
      'What changed in the specification since 0.1.0.',
      '',
      '- `baidu/peering`',
      '  - **Breaking:** `x`: It changed.',
      '  - Texts and examples: `a`; `b`; `c`; `d`; `e`; and 1 more.',
    ].join('\n'),
  );
  expect(changelogSection(outcome([], '0.2.0'))).toBeUndefined();
});

const changelog = '# Changelog\n\n## 0.2.0, unreleased\n\n- By hand.\n\n## 0.1.0, 2026-08-13\n\n- First.\n';
const marked = '<!-- spec:diff -->\n\n### Specification\n\nOne.\n\n<!-- end of spec:diff -->';

test('a section goes to the end of the unreleased version and leaves everything else as it is', () => {
  const written = writeSection(changelog, '### Specification\n\nOne.', '0.2.0');
  expect(written).toBe(changelog.replace('- By hand.', () => `- By hand.\n\n${marked}`));
});

test('writing it again changes nothing, writing another one replaces it, writing none takes it away', () => {
  const written = writeSection(changelog, '### Specification\n\nOne.', '0.2.0');
  expect(writeSection(written, '### Specification\n\nOne.', '0.2.0')).toBe(written);
  expect(writeSection(written, '### Specification\n\nTwo.', '0.2.0')).toBe(written.replace('One.', 'Two.'));
  expect(writeSection(written, undefined, '0.2.0')).toBe(changelog);
});

test('lines by hand after the section stay', () => {
  const written = writeSection(changelog, '### Specification\n\nOne.', '0.2.0');
  const continued = written.replace(marked, () => `${marked}\n\n- Later.`);
  expect(writeSection(continued, undefined, '0.2.0')).toBe(changelog.replace('- By hand.', '- By hand.\n\n- Later.'));
});

test('an unreleased version at the end of the file, or the only one, is found', () => {
  const only = '# Changelog\n\n## 0.1.0, unreleased\n\n- By hand.\n';
  expect(writeSection(only, '### Specification\n\nOne.', '0.1.0')).toBe(`${only}\n${marked}\n`);
});

test('only an unreleased version of the same number is dated', () => {
  expect(() => closeUnreleased(changelog, '0.3.0', '2026-09-01')).toThrow(
    'CHANGELOG.md has "## 0.2.0, unreleased", but package.json says 0.3.0: a release needs the same number in both.',
  );
});

test('a changelog without an unreleased version says how to begin one, and a lone mark is named', () => {
  const closed = closeUnreleased(changelog, '0.2.0', '2026-09-01');
  expect(closed).toContain('## 0.2.0, 2026-09-01\n');
  expect(() => writeSection(closed, 'x', '0.2.1')).toThrow('"## 0.2.1, unreleased"');
  const lone = changelog.replace('- By hand.', '<!-- end of spec:diff -->');
  expect(() => writeSection(lone, 'x', '0.2.1')).toThrow('or neither of them');
});
