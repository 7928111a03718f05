import type { SpecDocument, SpecParameter, SpecSchema } from '../../lib/spec-model.js';
import type { CallerView } from '../caller-view.js';
import { codes, type Change } from '../change.js';
import { pointerTokens } from '../pointer-tokens.js';
import { wirePlace } from '../wire-place.js';

/**
 * The known values of open sets, schema by schema. One that is gone is minor as well: the type takes any text, so that everything still
 * compiles, and the service may go on to give the value.
 */
export function compareKnownValues({ document: base }: CallerView, { document: revision }: CallerView): Change[] {
  const [before, after] = [schemasWithin(base), schemasWithin(revision)];
  return [...after].flatMap(([place, { pointer, values: has }]): Change[] => {
    const { values: had = has } = before.get(place) ?? {};
    const lost = had.filter((value) => !has.includes(value));
    const won = has.filter((value) => !had.includes(value));
    if (lost.length + won.length === 0) return [];
    const where = wirePlace(revision, pointer);
    return [
      ...(lost.length > 0
        ? [{ impact: 'minor', where, says: `No longer among its known values: ${codes(lost)}.` } as const]
        : []),
      ...(won.length > 0
        ? [{ impact: 'minor', where, says: `New among its known values: ${codes(won)}.` } as const]
        : []),
    ];
  });
}

interface OpenSet {
  readonly pointer: string;
  readonly values: readonly string[];
}

/**
 * All objects of the document that may be a schema, with the values that each is known to take; none for most. They are found again by
 * their pointer, in which a parameter has its name, so that a further one before it does not count.
 */
function schemasWithin({ components, paths }: SpecDocument): Map<string, OpenSet> {
  const found = new Map<string, OpenSet>();
  const enter = (node: unknown, pointer: string, place: string) => {
    if (typeof node !== 'object' || node === null || isExample(pointer)) return;
    if (!Array.isArray(node)) found.set(place, { pointer, values: (node as SpecSchema)['x-extensible-enum'] ?? [] });
    for (const [key, inner] of Object.entries(node)) {
      const name = Array.isArray(node) ? ((inner as Partial<SpecParameter> | null)?.name ?? key) : key;
      enter(inner, `${pointer}/${encode(key)}`, `${place}/${encode(name)}`);
    }
  };
  enter(components, '#/components', '#/components');
  enter(paths, '#/paths', '#/paths');
  return found;
}

const isExample = (pointer: string): boolean => {
  if (!/\/(?:examples?|default|const)$/.test(pointer)) return false;
  return pointerTokens(pointer).at(-1)?.isKey === true;
};

const encode = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
