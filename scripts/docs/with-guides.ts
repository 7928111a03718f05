import type { SpecDocument } from '../lib/spec-model.js';
import type { GuideCard } from './site-model.js';
import { upFromReference } from './site-paths.js';
import type { DocumentedService } from './site.js';

/** The specification with links to the guides about it in its description: only the site knows where they stand. */
export function withGuides({ card, document }: DocumentedService, guides: readonly GuideCard[]): SpecDocument {
  if (guides.length === 0) return document;
  const up = upFromReference(card.name);
  const list = guides.map(({ title, link, summary }) => `- [${title}](${up}${link}): ${summary}`).join('\n');
  const description = `${document.info.description ?? ''}\n\n**Guides**\n\n${list}\n`;
  return { ...document, info: { ...document.info, description } };
}
