/** The icon of the pages, two joined networks, inside a URL: a browser that is given none asks the server for one. */
export const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#0b7285" stroke-width="5">' +
      '<circle cx="11" cy="16" r="8"/><circle cx="21" cy="16" r="8"/></g></svg>',
  );
