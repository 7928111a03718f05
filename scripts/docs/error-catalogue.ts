import { errorCatalogueOf } from '../lib/emit-operations.js';
import { codeUse, type CodeUse } from './code-use.js';
import type { DocumentedService } from './site.js';

/** What the specification says of a code. */
export type CodeMeaning = ReturnType<typeof errorCatalogueOf>[string];

/** A code, once for all services of a cloud that say the same of it. */
export interface CataloguedCode {
  readonly code: string;
  readonly meaning: CodeMeaning;
  /** How each service uses it; at least one. */
  readonly uses: readonly CodeUse[];
}

/** The codes that several services of a cloud have in common, or those that one has for itself. */
export interface CodeGroup {
  /** `baidu` for what is common, `baidu/blb` for one service's own. */
  readonly name: string;
  /** Whose codes they are: several of a cloud, or one. */
  readonly services: readonly DocumentedService[];
  readonly codes: readonly CataloguedCode[];
}

/** The codes of all services: for each cloud what its services have in common, then what each has for itself. */
export function catalogueErrors(services: readonly DocumentedService[]): CodeGroup[] {
  const clouds = new Set(services.map(cloudOf));
  return [...clouds].flatMap((cloud) =>
    groupsOf(
      cloud,
      services.filter((service) => cloudOf(service) === cloud),
    ),
  );
}

const cloudOf = ({ card }: DocumentedService): string => card.name.split('/')[0] ?? '';

function groupsOf(cloud: string, services: readonly DocumentedService[]): CodeGroup[] {
  const codes = cataloguedCodes(services);
  const common = codes.filter(({ uses }) => uses.length > 1);
  const users = services.filter(({ card }) => common.some(({ uses }) => uses.some(({ service }) => service === card)));
  const groups = [
    { name: cloud, services: users, codes: common },
    ...services.map((service) => ({
      name: service.card.name,
      services: [service],
      codes: codes.filter(({ uses }) => uses.length === 1 && uses[0]?.service === service.card),
    })),
  ];
  return groups.filter((group) => group.codes.length > 0);
}

/** Codes that the services of one cloud say the same of become one. */
function cataloguedCodes(services: readonly DocumentedService[]): CataloguedCode[] {
  const found = new Map<string, CataloguedCode>();
  for (const service of services)
    for (const [code, meaning] of Object.entries(errorCatalogueOf(service.document))) {
      const key = JSON.stringify([code, meaning]);
      const uses = found.get(key)?.uses ?? [];
      found.set(key, { code, meaning, uses: [...uses, codeUse(service, code)] });
    }
  return [...found.values()];
}
