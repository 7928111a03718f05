import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { hasAllWords } from '../../scripts/docs/browser/filter-rows.js';
import { describedDocument } from '../../scripts/docs/described-document.js';
import { catalogueErrors } from '../../scripts/docs/error-catalogue.js';
import { errorPage, type ErrorContent } from '../../scripts/docs/error-page.js';
import { toServiceCard } from '../../scripts/docs/site-model.js';
import { errorAnchor, errorLink, operationLink, upFromReference } from '../../scripts/docs/site-paths.js';
import type { DocumentedService } from '../../scripts/docs/site.js';
import { withErrorLinks } from '../../scripts/docs/with-error-links.js';
import { errorCatalogueOf } from '../../scripts/lib/emit-operations.js';
import { loadSpecConfig } from '../../scripts/lib/read-spec.js';
import { captureTool } from '../../scripts/lib/run-tool.js';
import { operationsOf, type SpecDocument } from '../../scripts/lib/spec-model.js';
import { fragmentsIn, idsIn, textOf } from './support/page-text.js';
import { specifiedServices } from './support/specification.js';

const specified = await specifiedServices();
const services = specified.map(({ name, document }) => ({ card: toServiceCard(name, document), document }));
const page = render(services);

function render(documented: readonly DocumentedService[], more: Pick<ErrorContent, 'retries'> = {}): string {
  return errorPage({
    place: { path: 'errors.html', map: { siteName: 'pkg', services: [], guides: [], more: [] } },
    pageScript: '',
    styleSheet: '',
    catchError: 'call();',
    groups: catalogueErrors(documented),
    ...more,
  });
}

const rows = [...page.matchAll(/<tr>.*?<\/tr>/gs)].map(([markup]) => ({ markup, ids: new Set(idsIn(markup)) }));

/** The line of the page that the link to a service's code leads to. */
function rowOf(service: string, code: string): string {
  const [row, ...others] = rows.filter(({ ids }) => ids.has(errorAnchor(service, code)));
  expect(others).toEqual([]);
  if (row === undefined) throw new Error(`${errorLink(service, code)} leads nowhere.`);
  return row.markup;
}

const said = (text: string): string => textOf(text.replaceAll('`', '').replaceAll('<', '&lt;'));

describe.each(services)('the error catalogue of $card.name', ({ card, document }) => {
  const codes = Object.entries(errorCatalogueOf(document)).map(([code, entry]) => ({ code, ...entry }));

  test.each(codes)('has $code with status, category, meaning and advice', ({ code, everyOperation, ...entry }) => {
    const row = textOf(rowOf(card.name, code));
    expect(row.startsWith(`${code} HTTP ${entry.status}, ${entry.category} `)).toBe(true);
    for (const text of [entry.meaning, entry.advice]) expect(row).toContain(said(text));
    const [, every = ''] = row.split('Every operation of ');
    expect(every.includes(card.title)).toBe(everyOperation === true);
  });

  test.each(operationsOf(document))('has $operation.operationId beside each code that it names', ({ operation }) => {
    const link = operationLink(card.name, operation.tags[0] ?? '', operation.operationId);
    for (const code of operation['x-error-codes']) {
      const row = rowOf(card.name, code);
      expect(row).toContain(`href="${link}"`);
      expect(textOf(row)).toContain(operation.operationId);
    }
  });

  test('has each rule beside the code that its breach draws, and says where the code is the emulator’s choice', () => {
    for (const { says, code, assumedCode = code } of Object.values(document['x-rule-catalogue'])) {
      if (assumedCode === undefined) continue;
      const row = textOf(rowOf(card.name, code ?? assumedCode));
      expect(row).toContain(said(says));
      expect(row.includes(`${said(says)} Emulator’s choice.`)).toBe(code === undefined);
    }
  });
});

test('a code that services of one cloud say the same of stands there once, and is found from each of them', () => {
  const common = rows.filter(({ ids }) => ids.has('baidu-blb-AccessDenied'));
  expect(common).toHaveLength(1);
  expect(common[0]?.ids).toContain('baidu-peering-AccessDenied');
  expect(rowOf('baidu/peering', 'NoSuchObject')).not.toContain('baidu-blb-');
});

test('a code that services of one cloud say different things of stands there for each', () => {
  const [blb, peering] = services.filter(({ card }) => card.name.startsWith('baidu/'));
  if (blb === undefined || peering === undefined) throw new Error('two services are needed');
  const changed = structuredClone(peering);
  const [shared = {}] = changed.document['x-error-catalogue'];
  Object.assign(shared.AccessDenied ?? {}, { advice: 'Something else.' });
  const groups = catalogueErrors([blb, changed]);
  const found = groups.filter(({ codes }) => codes.some(({ code }) => code === 'AccessDenied'));
  expect(found.map(({ name }) => name)).toEqual([blb.card.name, peering.card.name]);
});

test('ids are there once, and what leads to another place of the page leads there', () => {
  const ids = idsIn(page);
  expect(ids).toEqual([...new Set(ids)]);
  expect(fragmentsIn(page).filter((id) => !ids.includes(id))).toEqual([]);
});

test('how the page is to be read is said, folded, before its codes', () => {
  const at = (text: string) => page.indexOf(text);
  expect(at('<details id="reading"')).toBeGreaterThan(0);
  expect(at('<details id="reading"')).toBeLessThan(at('id="codes"'));
});

test('the guide to what is repeated is linked where there is one', () => {
  expect(page).not.toContain('guides/');
  const retries = { title: 'Retries', path: 'guides/retries.html' };
  expect(render(services, { retries })).toContain('<a href="guides/retries.html">Retries</a>');
});

test('text of a specification does not become markup', () => {
  const attack = '"><script>alert(1)</script>';
  const entry = { status: 400, category: 'input', retry: 'never', meaning: attack, advice: attack } as const;
  const document = {
    info: { title: attack, version: '1', summary: attack },
    'x-error-catalogue': [{ [attack]: entry }],
    'x-error-body': { codeByStatus: { 400: attack }, codeAliases: [{ prefix: attack, as: attack }] },
    'x-rule-catalogue': { rule: { says: attack, source: '', assumedCode: attack } },
    paths: { '/': { get: operation(attack) } },
    components: {},
  } as unknown as SpecDocument;
  const attacked = render([{ card: toServiceCard('cloud/thing', document), document }]);
  expect(attacked).not.toContain('<script>alert');
  expect(attacked).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

const operation = (text: string): object => ({
  operationId: text,
  summary: text,
  tags: [text],
  responses: { 200: {} },
  'x-error-codes': [text],
});

describe('in the reference', () => {
  test.each(specified)('the operations of $name link the codes that they list to the catalogue', async (service) => {
    const described = await describedDocument(service, await loadSpecConfig());
    const linked = withErrorLinks(service.name, described);
    for (const {
      operation: { description, ...rest },
    } of operationsOf(linked))
      for (const code of rest['x-error-codes']) {
        const link = `${upFromReference(service.name)}${errorLink(service.name, code)}`;
        expect(description).toContain(`- [\`${code}\`](${link}) (`);
      }
  });

  test('a code that an operation does not list is not linked in silence', () => {
    for (const { card, document } of services)
      expect(() => withErrorLinks(card.name, document)).toThrow('does not list');
  });
});

test('the sample of the page prints what it says', async () => {
  const file = 'scripts/docs/catch-error.ts';
  const promised = /^\s*\/\/ (.+)$/m.exec(await readFile(file, 'utf8'))?.[1] ?? 'nothing';
  const { code, output } = await captureTool('tsx', ['--conditions=crosspeer-source', file]);
  expect(output.split('\n')).toContain(promised);
  expect(code).toBe(0);
});

test.each([
  ['', true],
  ['  ', true],
  ['denied', true],
  ['ACCESS 403', true],
  ['403 access denied', true],
  ['404 access', false],
])('a line about "AccessDenied HTTP 403" that is filtered by "%s" is seen: %s', (query, isSeen) => {
  expect(hasAllWords('AccessDenied HTTP 403', query)).toBe(isSeen);
});
