import { plainName } from './site-paths.js';

/** What a document of the vendor says about a service, and where this project keeps it: `statements.yaml` of the service. */
export interface Statements {
  readonly title: string;
  /** One sentence; what stands between backticks is code. */
  readonly summary: string;
  /** Where the vendor says it. */
  readonly source: { readonly title: string; readonly url: string };
  readonly sections: readonly StatementSection[];
}

/** Statements that belong together. */
export interface StatementSection {
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** One statement, in words of our own. */
export interface Statement {
  readonly says: string;
  /** Files below `spec/`, each with a JSON pointer after `#` where the statement stands in a part of it. */
  readonly spec: readonly string[];
  /**
   * Tests of this service: `test/file.ts: title of the test`, with ` > ` between it and the titles around it, as Vitest prints it; or
   * `rule: id` for a rule that the service's rule tests show.
   */
  readonly tests?: readonly string[];
  /** Tests of another service, of a mechanism that both have. */
  readonly elsewhere?: readonly string[];
  /** Why no test shows it, where none can. */
  readonly untested?: string;
}

/** A test that a statement names. */
export type TestReference =
  | { readonly kind: 'test'; readonly file: string; readonly title: string }
  | { readonly kind: 'rule'; readonly file: string; readonly id: string };

/**
 * Takes the name of a test apart.
 * @param service whose rules are meant, for example `baidu/blb`
 * @throws {Error} when it is written otherwise
 */
export function toTestReference(text: string, service: string): TestReference {
  const [, file = '', title = ''] = /^(rule|test\/\S+\.ts): (.+)$/.exec(text) ?? [];
  if (title === '') throw new Error(`"${text}" is neither "test/file.ts: title" nor "rule: id".`);
  if (file !== 'rule') return { kind: 'test', file, title };
  return { kind: 'rule', file: `test/emulator/${plainName(service)}/rules.emulator.test.ts`, id: title };
}
