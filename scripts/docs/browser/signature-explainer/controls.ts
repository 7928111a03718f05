import { element } from '../dom/element.js';
import { examples, type ExplainerInput } from './examples.js';

/** Everything that is typed, in the order of the form. */
export const names = ['scheme', 'method', 'url', 'headers', 'body', 'accessKeyId', 'secretAccessKey', 'date'] as const;

type Name = (typeof names)[number];
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the input is typed into. */
export type Controls = Readonly<Record<Name, Control>>;

/** The input as it is typed at present. */
export function readControls({ scheme, ...rest }: Controls): ExplainerInput {
  const { method, url, headers, body, accessKeyId, secretAccessKey, date } = rest;
  return {
    scheme: scheme.value === 'bce-auth-v1' ? 'bce-auth-v1' : 'SDK-HMAC-SHA256',
    method: method.value,
    url: url.value,
    headers: headers.value,
    body: body.value,
    accessKeyId: accessKeyId.value,
    secretAccessKey: secretAccessKey.value,
    date: date.value,
  };
}

const labels: Readonly<Record<Name, string>> = {
  scheme: 'Scheme',
  method: 'Method',
  url: 'URL',
  headers: 'Headers, one a line',
  body: 'Body',
  accessKeyId: 'Access key',
  secretAccessKey: 'Secret',
  date: 'Date',
};

/** A control under its label. */
export const labelled = (name: Name, control: Control): HTMLElement =>
  element('div', { class: `explainer-${name}` }, element('label', { for: control.id }, labels[name]), control);

/** Makes all controls, empty. */
export function createControls(): Controls {
  const common = (name: string) => ({ id: `explainer-${name}`, autocomplete: 'off', spellcheck: 'false' });
  const line = (name: string) => element('input', { ...common(name), type: 'text' });
  const schemes = Object.keys(examples).map((value) => element('option', { value }, value));
  return {
    scheme: element('select', common('scheme'), ...schemes),
    method: line('method'),
    url: line('url'),
    headers: element('textarea', { ...common('headers'), rows: 5 }),
    body: element('textarea', { ...common('body'), rows: 3 }),
    accessKeyId: line('accessKeyId'),
    secretAccessKey: line('secretAccessKey'),
    date: line('date'),
  };
}
