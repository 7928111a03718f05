const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of markup as it is read: without tags, with single spaces. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&([#\w]+);/g, (sign, name: string) => entities[name] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();

/** The ids of all elements, in their order. */
export const idsIn = (markup: string): string[] => [...markup.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);

/** Where the links lead that stay on their page, without the `#`. */
export const fragmentsIn = (markup: string): string[] =>
  [...markup.matchAll(/\shref="#([^"]*)"/g)].map(([, id = '']) => id);
