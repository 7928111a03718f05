import { isDeepStrictEqual } from 'node:util';
import type { SpecDocument } from '../lib/spec-model.js';
import { callerExtensions } from './caller-changes.js';
import { code, impacts, type Change, type Impact } from './change.js';
import { pointerTokens } from './pointer-tokens.js';
import type { WireChange } from './redocly-diff.js';
import { wirePlace } from './wire-place.js';

/**
 * What Redocly found, in sentences, without what is said about callers anyway.
 * @param goneFields fields of inputs of which it is said that they are gone
 */
export function wireChanges(
  found: readonly WireChange[],
  base: SpecDocument,
  revision: SpecDocument,
  goneFields: ReadonlySet<string> = new Set(),
): Change[] {
  return found
    .filter((change) => !isSaidOfCallers(change) && !goneFields.has(lostInput(change)))
    .map((change) => describe(change, base, revision));
}

/** The name of a parameter that is gone, or of a field that no answer promised: Redocly has something to say about those. */
function lostInput({ kind, typeName, verdicts, base }: WireChange): string {
  if (kind !== 'removed' || base === undefined) return '';
  if (typeName === 'Parameter') return (base.value as { readonly name?: string }).name ?? '';
  return verdicts.length === 0 && base.pointer.includes('/properties/')
    ? (pointerTokens(base.pointer).at(-1)?.text ?? '')
    : '';
}

/** Keys whose values only people read. */
const texts: readonly string[] = [
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'meaning',
  'advice',
  'when',
  'says',
  'source',
  'choice',
  'x-sdk-names',
  'x-samples',
  'x-rule-catalogue',
];

/** Types that only people read, by the names that Redocly has for them or the plugin gives them. */
const textTypes: readonly string[] = [
  'Tag',
  'Example',
  'ExamplesMap',
  'ExternalDocs',
  'Rule',
  'Sample',
  'SdkNames',
  'Info',
];

/** The keys on the way to what changed, that of the change itself last; without names, which may look like keys. */
function keysOf(change: WireChange): string[] {
  const node = nodePointer((change.revision ?? change.base)?.pointer ?? '#/', change);
  const tokens = pointerTokens(change.property === undefined ? node : `${node}/${change.property}`);
  return tokens.map(({ text, isKey }) => (isKey ? text : ''));
}

const isText = (change: WireChange): boolean =>
  impactOf(change) === 'patch' &&
  (textTypes.includes(change.typeName) ||
    texts.includes(keysOf(change).at(-1) ?? '') ||
    keysOf(change).some((key) => key === 'x-samples' || key === 'x-rule-catalogue'));

/**
 * What Redocly takes for words or details, and is more. A unit says what a number means; a default, what a call comes to that leaves the field
 * out; the code for an empty body, which error a call ends with.
 */
function leastImpact(change: WireChange): Impact {
  const key = change.property === undefined ? '' : (keysOf(change).at(-1) ?? '');
  if (key === 'x-unit')
    return change.base?.value !== undefined && change.revision?.value !== undefined ? 'major' : 'patch';
  return key === 'x-empty-body' || (key === 'default' && change.typeName === 'Schema') ? 'minor' : 'patch';
}

const impactOf = (change: WireChange): Impact =>
  impacts.find((impact) => impact === change.impact || impact === leastImpact(change)) ?? change.impact;

/** Operations, names of schemas and the compared extensions: `callerChanges` finds each of their changes, and what it means. */
function isSaidOfCallers(change: WireChange): boolean {
  const { typeName, kind, property, base, revision } = change;
  const pointer = (revision ?? base)?.pointer ?? '';
  if (typeName === 'PathItem' || typeName === 'Operation')
    return kind !== 'modified' || isIn(['key', 'operationId'], property);
  if (typeName === 'Schema' && /^#\/components\/schemas\/[^/]+$/.test(pointer))
    return kind !== 'modified' || property === 'key';
  if (isEmptySecurity(change) || isDefaultRegion(change)) return true;
  return !isText(change) && keysOf(change).some((key) => callerExtensions.includes(key));
}

const isDefaultRegion = ({ property, base }: WireChange): boolean =>
  property === 'default' && base?.pointer.includes('/variables/region') === true;

/** That an operation is called without credentials. */
const isEmptySecurity = ({ typeName, base, revision }: WireChange): boolean =>
  typeName === 'SecurityRequirementList' && isDeepStrictEqual((revision ?? base)?.value, []);

const isIn = (names: readonly string[], name: string | undefined): boolean =>
  name !== undefined && names.includes(name);

function describe(change: WireChange, base: SpecDocument, revision: SpecDocument): Change {
  const where = change.revision
    ? wirePlace(revision, nodePointer(change.revision.pointer, change))
    : wirePlace(base, nodePointer(change.base?.pointer ?? '#/', change));
  return { impact: impactOf(change), where, says: sentence(change), ...(isText(change) && { isText: true }) };
}

/** A modified key is pointed at itself; its place is that of the node that has it. */
const nodePointer = (pointer: string, { property }: WireChange): string =>
  property !== undefined && pointer.endsWith(`/${property}`) ? pointer.slice(0, -property.length - 1) : pointer;

function sentence({ verdicts, kind, property = '', base, revision, typeName }: WireChange): string {
  if (verdicts.length > 0) return verdicts.map(({ message }) => message.trim()).join(' ');
  if (kind === 'added') return typeName === 'Parameter' ? 'The parameter is new, and may be left out.' : 'This is new.';
  if (kind === 'removed') return 'This is gone.';
  const [before, after] = [base?.value, revision?.value].map(shortValue);
  if (before === undefined || after === undefined || texts.includes(property)) return `Its ${code(property)} changed.`;
  return `Its ${code(property)} is ${after} instead of ${before}.`;
}

/** A value as code, where it is short enough to be read in a sentence. */
function shortValue(value: unknown): string | undefined {
  if (value === undefined) return 'not given';
  const text = JSON.stringify(value);
  return text.length > 60 ? undefined : code(text);
}
