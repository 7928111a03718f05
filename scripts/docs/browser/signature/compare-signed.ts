import { likelyCauses, type DifferentPlace } from './likely-causes.js';
import { bceAuthorizationParts, bceCanonicalParts } from './bce-steps.js';
import { sdkAuthorizationParts, sdkCanonicalParts } from './sdk-steps.js';
import type { NamedPart, SignatureScheme, SignatureSteps } from './signature-steps.js';

/** What comparing two signatures found. */
export type Comparison =
  | { readonly outcome: 'nothing to compare' }
  /** What was pasted is no canonical request and no header of the scheme. */
  | { readonly outcome: 'not readable' }
  | { readonly outcome: 'same'; readonly compared: 'canonical request' | 'authorization' }
  | ({ readonly outcome: 'different'; readonly causes: readonly string[] } & DifferentPlace);

/**
 * Finds the first place where what was signed here differs from what another side says: its canonical request, with lines or, as
 * gateways echo it, with `|` between them, or its `Authorization` header.
 */
export function compareSigned(steps: SignatureSteps, pasted: string): Comparison {
  const other = pasted.replaceAll('\r', '').replace(/^\s+|\s+$/g, '');
  if (other === '') return { outcome: 'nothing to compare' };
  const header = other.replace(/^authorization:\s*/i, '');
  if (/^(bce-auth-v1\/|SDK-HMAC-SHA256\s)/.test(header) && !header.includes('\n')) return compareHeaders(steps, header);
  const canonical = linesOf(other);
  if (!/^[A-Z]+$/i.test(canonical[0] ?? '') || canonical.length < 3) return { outcome: 'not readable' };
  const theirs = partsOfCanonical(steps.scheme, canonical.join('\n'));
  return firstDifference(steps, steps.canonicalParts, theirs) ?? { outcome: 'same', compared: 'canonical request' };
}

function compareHeaders(steps: SignatureSteps, header: string): Comparison {
  const read = steps.scheme === 'bce-auth-v1' ? bceAuthorizationParts : sdkAuthorizationParts;
  const ours = steps.authorizationParts;
  const theirs = read(header);
  if (theirs[0]?.text !== steps.scheme) return { outcome: 'not readable' };
  const compared = theirs.map((part, index) => (isNamesOnly(ours, theirs, part) ? (ours[index] ?? part) : part));
  return firstDifference(steps, ours, compared) ?? { outcome: 'same', compared: 'authorization' };
}

/** The list of signed headers may be left empty, as the vendor's Python and Java SDKs do: it is not signed itself. */
function isNamesOnly(ours: readonly NamedPart[], theirs: readonly NamedPart[], { name }: NamedPart): boolean {
  const lists = [ours, theirs].map((parts) => parts.find((part) => part.name === 'Signed headers')?.text);
  const isSame = ours.at(-1)?.text === theirs.at(-1)?.text;
  return name === 'Signed headers' && (lists.includes('') || isSame);
}

/** A gateway writes its canonical request in one line, with other text around it. */
function linesOf(text: string): string[] {
  const [, echoed] = /canonicalRequest:\s*([^"]*)/.exec(text) ?? [];
  const canonical = echoed ?? text;
  const [first = ''] = canonical.split('\n');
  const lines = first.includes('|') ? first.split('|') : canonical.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.with(-1, /^(?:[0-9a-f]{64}|UNSIGNED-PAYLOAD)/.exec(last)?.[0] ?? last);
}

const partsOfCanonical = (scheme: SignatureScheme, text: string): NamedPart[] =>
  scheme === 'bce-auth-v1' ? bceCanonicalParts(text) : sdkCanonicalParts(text);

/** Line by line; a header list of another length shows at the first line that stands elsewhere. */
function firstDifference(
  { scheme }: SignatureSteps,
  ours: readonly NamedPart[],
  theirs: readonly NamedPart[],
): Comparison | undefined {
  for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
    const [own, other] = [ours[index], theirs[index]];
    if (own?.text === other?.text) continue;
    const part = own?.name ?? other?.name ?? '';
    const place = { line: index + 1, part, ours: own?.text, theirs: other?.text };
    return { outcome: 'different', ...place, causes: likelyCauses(scheme, place) };
  }
  return undefined;
}
