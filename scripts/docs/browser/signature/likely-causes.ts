import type { SignatureScheme } from './signature-steps.js';

/** Where two signatures part. */
export interface DifferentPlace {
  /** From 1. */
  readonly line: number;
  /** What stands there: `Path`, `Header host`, `Signature`. */
  readonly part: string;
  /** `undefined` where this side has no such line. */
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** What usually makes two signatures differ at a place, the likeliest first. */
export function likelyCauses(scheme: SignatureScheme, place: DifferentPlace): string[] {
  const kind = place.part.split(/[ ,]/)[0] ?? '';
  const found = causesByKind[kind]?.(scheme, place) ?? [];
  return found.filter((cause) => cause !== undefined);
}

type Causes = (scheme: SignatureScheme, place: DifferentPlace) => readonly (string | undefined)[];

const causesByKind: Readonly<Record<string, Causes>> = {
  Method: (_, { ours = '', theirs = '' }) => [
    ours.toUpperCase() === theirs.toUpperCase()
      ? 'The method is signed in capitals.'
      : 'The request was sent with another method than it was signed for; a redirect may have changed it.',
  ],
  Path: pathCauses,
  Query: queryCauses,
  Header: headerCauses,
  End: headerCauses,
  Signed: (_, { ours = '', theirs = '' }) => [
    sorted(ours) === sorted(theirs)
      ? 'The same headers are listed in another order: names are sorted by their bytes, in lower case.'
      : 'Other headers were signed. Leave out those that something on the way changes: content-length, user-agent, accept-encoding, connection.',
  ],
  'SHA-256': () => [
    'The body that arrived is not the one that was signed: sign the bytes that are sent, after they were written as JSON, once.',
    'A request without a body has the hash of nothing; `{}` is a body of two bytes.',
    'A proxy or a library wrote the body anew, or added a line break at its end.',
  ],
  Date: () => ['The two sides speak of signatures of different times: each attempt is dated and signed anew.'],
  Access: () => ['Another access key was used.'],
  Valid: () => ['The lifetime of the signature is part of what the signing key is derived from.'],
  Signature: signatureCauses,
};

const sorted = (names: string): string => names.toLowerCase().split(';').sort().join(';');

/** Text as it was before any percent-encoding, as far as it can be told. */
function decoded(text: string): string {
  try {
    const once = decodeURIComponent(text);
    return once.includes('%') ? decodeURIComponent(once) : once;
  } catch {
    return text;
  }
}

const without = (text: string): string => decoded(text).replace(/\/+$/, '');

function pathCauses(
  scheme: SignatureScheme,
  { ours = '', theirs = '' }: DifferentPlace,
): readonly (string | undefined)[] {
  const isSlash = decoded(ours) !== decoded(theirs) && without(ours) === without(theirs);
  const isEncoding = !isSlash && decoded(ours) === decoded(theirs);
  const isTwice = /%25[0-9A-F]{2}/i.test(ours) !== /%25[0-9A-F]{2}/i.test(theirs);
  return [
    isSlash && scheme === 'SDK-HMAC-SHA256'
      ? 'The path is signed with a slash at its end, though it is sent without.'
      : undefined,
    isSlash && scheme === 'bce-auth-v1'
      ? 'A slash at the end of the path counts: sign the path exactly as it is sent.'
      : undefined,
    isTwice
      ? 'One side encoded the path twice: %20 became %2520. Decode each segment, then encode it once.'
      : undefined,
    isEncoding
      ? 'The path is encoded in another way: everything but A-Z a-z 0-9 - . _ ~ becomes %XX of its UTF-8 bytes, in capitals; that includes : @ + ( ) and *.'
      : undefined,
    isSlash || isEncoding
      ? undefined
      : 'The request reached another path: a proxy rewrote it, or the base path of the address was not signed.',
  ];
}

function queryCauses(
  scheme: SignatureScheme,
  { ours = '', theirs = '' }: DifferentPlace,
): readonly (string | undefined)[] {
  const pairs = (query: string) => query.split('&').sort().join('&');
  const bare = (query: string) => pairs(query.replace(/=(?=&|$)/g, ''));
  const plus = (query: string) => pairs(query.replaceAll('+', '%20'));
  const isOrder = pairs(ours) === pairs(theirs);
  const order =
    scheme === 'bce-auth-v1'
      ? 'whole key=value texts are sorted, after they were encoded, so that a-b=2 comes before a=1'
      : 'keys are sorted first, then values, before they are encoded, so that a=1 comes before a-b=2';
  const isBare = !isOrder && bare(ours) === bare(theirs);
  const isPlus = !isOrder && plus(ours) === plus(theirs);
  const isEncoding = !isOrder && !isBare && decoded(ours) === decoded(theirs);
  return [
    isOrder ? `The pairs stand in another order: ${order}.` : undefined,
    isBare ? 'A key without a value is signed with an equals sign after it: ?accept as accept=.' : undefined,
    isPlus ? 'A space is %20 in a signature, never +.' : undefined,
    isEncoding
      ? 'Keys and values are encoded in another way: both are decoded, then encoded once, %XX in capitals.'
      : undefined,
    isOrder || isBare || isPlus || isEncoding
      ? undefined
      : 'A parameter was added, changed or dropped between signing and sending.',
  ];
}

function headerCauses(scheme: SignatureScheme, place: DifferentPlace): readonly (string | undefined)[] {
  const { ours = '', theirs = '' } = place;
  const [own, other] = [nameIn(ours), nameIn(theirs)];
  if (own !== other) return missingHeaderCauses(own, other);
  const isEncoding = decoded(ours) === decoded(theirs);
  return [
    isEncoding && scheme === 'bce-auth-v1'
      ? 'Values of headers are percent-encoded too: application%2Fjson, and %3A in dates.'
      : undefined,
    isEncoding && scheme === 'SDK-HMAC-SHA256'
      ? 'Values of headers are not percent-encoded; only white space around them goes.'
      : undefined,
    isEncoding ? undefined : changedHeaderCause(own),
  ];
}

const nameIn = (line: string): string => line.slice(0, Math.max(0, line.indexOf(':')));

/** What HTTP libraries set, change or drop on their own. */
const fragileHeaders: readonly string[] = ['content-length', 'user-agent', 'accept-encoding', 'connection'];
const fragileWords =
  'content-length and the headers of the connection are set, changed or dropped by the HTTP library: do not sign them.';

const missingHeaderCauses = (own: string, other: string): readonly (string | undefined)[] => [
  fragileHeaders.includes(own) || fragileHeaders.includes(other) ? fragileWords : undefined,
  own.toLowerCase() === other.toLowerCase() ? 'Names of headers are signed in lower case.' : undefined,
  'A header was signed and not sent, or the headers stand in another order: their lines are sorted by their bytes.',
];

function changedHeaderCause(name: string): string {
  if (fragileHeaders.includes(name)) return fragileWords;
  if (name === 'host')
    return 'The host that was sent is another one: a proxy changed it, or a default port was signed that clients leave out.';
  if (name.endsWith('-date'))
    return 'The two sides speak of requests of different times: each attempt is dated and signed anew.';
  if (name === 'content-type')
    return 'The HTTP library changed the content type, often by adding a charset: sign what is sent, or do not sign it.';
  return 'Something on the way changed the value of this header: leave it out of the signature, or send it as it was signed.';
}

function signatureCauses(scheme: SignatureScheme): readonly string[] {
  const common = [
    'The secret is another one, or has white space around it.',
    'The canonical requests differ: compare those.',
  ];
  return scheme === 'bce-auth-v1'
    ? [...common, 'The signing key is the hexadecimal text of the first HMAC, not its bytes.']
    : [
        ...common,
        'The secret itself is the key; what it signs is the string to sign, with the hash of the canonical request in it.',
      ];
}
