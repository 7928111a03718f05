import type { CodeGroup } from './error-catalogue.js';
import { errorRow } from './error-row.js';
import { html, type Html } from './html.js';
import { renderPage, type PageFrame } from './page-frame.js';
import { sample } from './sample.js';
import type { SiteLink } from './site-map.js';
import { plainName } from './site-paths.js';
import { table } from './table.js';

/** What the catalogue of error codes is made of. */
export interface ErrorContent extends Pick<PageFrame, 'place' | 'pageScript' | 'styleSheet'> {
  readonly groups: readonly CodeGroup[];
  /** Source text that shows how an error is met. */
  readonly catchError: string;
  /** The guide to what the client repeats, where there is one. */
  readonly retries?: SiteLink;
}

/** The catalogue of error codes, in one file. */
export function errorPage({ groups, catchError, retries, ...frame }: ErrorContent): string {
  const summary =
    'Every documented code: what it means, what to do, whether a repeat helps, and which operations return it.';
  return renderPage({
    ...frame,
    title: `Error codes: ${frame.place.map.siteName}`,
    description: summary,
    skipTo: { id: 'codes', label: 'Skip to the codes' },
    header: html`<h1>Error codes</h1>
      <p class="lede">${summary}</p>`,
    main: html`${introduction} ${reading(catchError, retries)}
      <div id="codes" class="errors" tabindex="-1">${contents(groups)} ${filter} ${groups.map(section)}</div>`,
    footer: html`<p>Part of the documentation of ${frame.place.map.siteName}.</p>`,
  });
}

const introduction = html`<div class="prose">
  <p>
    A refused call throws an <code>ApiError</code>, whose <code>code</code>, <code>category</code> and
    <code>advice</code> are those of this page.
  </p>
</div>`;

function reading(catchError: string, retries: SiteLink | undefined): Html {
  return html`<details id="reading" class="prose">
    <summary>How to read this page</summary>
    <p>
      Branch on the <code>code</code> of an error, with <code>isApiError</code>. For a code that is not listed here
      <code>category</code> and <code>advice</code> are undefined. Where a change may have taken effect although the
      call failed, an <code>OutcomeUnknownError</code> is thrown; its <code>cause</code> is what the call failed with.
    </p>
    ${sample('Branch on a code', catchError, 'ts')}
    <p>
      Whether repeating helps is said of the same request. What the client repeats by itself, it repeats as far as
      attempts, deadline and its retry budget allow. Repeating is safe for reads, for what carries a client token, and
      for changes that may be made twice; other changes are repeated only where nothing was
      done.${retries === undefined ? undefined : html` More about that: <a href="${retries.path}">${retries.title}</a>.`}
    </p>
    <p>
      An operation stands beside a code where its documentation names the code; below the operations stand the rules
      whose breach draws it. Which code a breach draws is not documented for every rule; where it is not, the code is
      marked as the emulator’s choice.
    </p>
  </details>`;
}

function contents(groups: readonly CodeGroup[]): Html {
  return html`<nav class="groups" aria-label="Groups of codes">
    <ul>
      ${groups.map((group) => html`<li><a href="#${plainName(group.name)}">${titleOf(group)}</a></li> `)}
    </ul>
  </nav>`;
}

/** Shown by the page's script, which makes it work. */
const filter = html`<p class="filter" data-filter hidden>
  <label for="filter">Filter by code, status, operation or word</label>
  <input id="filter" type="search" autocomplete="off" spellcheck="false" />
  <output for="filter"></output>
</p>`;

function section(group: CodeGroup): Html {
  const id = plainName(group.name);
  const [service] = group.services;
  const title = titleOf(group);
  return html`<section data-rows>
    <h2 id="${id}">
      ${isCommon(group) || service === undefined ? title : html`<a href="${service.card.link}">${title}</a>`}
    </h2>
    ${aliases(group)}
    ${table({
      heading: id,
      columns: ['Code', 'What it means, and what to do', 'Does repeating help', 'Returned by'],
      rows: group.codes.map((code) => errorRow(code)),
    })}
  </section>`;
}

const isCommon = ({ services }: CodeGroup): boolean => services.length > 1;

/** What the titles of all services of a cloud begin with is its name. */
function titleOf({ services }: CodeGroup): string {
  const [first = [], ...others] = services.map(({ card }) => card.title.split(' '));
  if (others.length === 0) return first.join(' ');
  const end = first.findIndex((word, index) => others.some((title) => title[index] !== word));
  const cloud = first.slice(0, end).join(' ');
  return cloud === '' ? 'Several services' : `${cloud}: several services`;
}

/** Codes in other letters that are read as those of the group. */
function aliases({ services, codes }: CodeGroup): Html | undefined {
  const all = services.flatMap(({ document }) => document['x-error-body'].codeAliases ?? []);
  const known = new Map(all.map(({ prefix, as }) => [prefix, as]));
  const read = [...known].filter(([, as]) => codes.some(({ code }) => code.startsWith(as)));
  if (read.length === 0) return undefined;
  return html`<p>
    ${read.map(
      ([prefix, as]) =>
        html`What begins with <code>${prefix}</code> is read as what begins with <code>${as}</code>, unless it is listed
          itself. `,
    )}
  </p>`;
}
