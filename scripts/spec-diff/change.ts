/** What a change asks of the next version, in the words of Semantic Versioning. */
export type Impact = 'major' | 'minor' | 'patch';

/** One change of a service's specification since its last release. */
export interface Change {
  readonly impact: Impact;
  /** What changed, in Markdown, for example `` `PeerConn.status` ``. */
  readonly where: string;
  /** What became of it: whole sentences in Markdown. */
  readonly says: string;
  /** Whether it is one of words that people read and no program does. Default `false`. */
  readonly isText?: boolean;
  /** The field of an input that is gone; what the wire shows of that need not be said again. */
  readonly goneField?: string;
}

/** All impacts, the greatest first. */
export const impacts: readonly Impact[] = ['major', 'minor', 'patch'];

/** The greatest impact of some changes; `undefined` where there is none. */
export const greatestImpact = (changes: readonly Change[]): Impact | undefined =>
  impacts.find((impact) => changes.some((change) => change.impact === impact));

/** The changes in the order of their impact, the greatest first. */
export const byImpact = (changes: readonly Change[]): Change[] =>
  impacts.flatMap((impact) => changes.filter((change) => change.impact === impact));

/** A name as code in Markdown. */
export const code = (name: string): string => `\`${name}\``;

/** Several names as code in Markdown, with commas. */
export const codes = (names: readonly string[]): string => names.map(code).join(', ');
