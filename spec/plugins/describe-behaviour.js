// Writes what the behaviour extensions say into the descriptions that people read on the docs site: Redoc shows no `x-` keys.

const list = (items) => items.map((item) => `- ${item}`).join('\n');

function ruleLines(ids, catalogue) {
  return ids.map((id) => {
    const { says, code, assumedCode } = catalogue[id];
    if (code) return `${says} Otherwise \`${code}\`.`;
    return assumedCode ? `${says} (Code not documented; the emulator answers \`${assumedCode}\`.)` : says;
  });
}

function errorLines(codes, catalogue) {
  return codes.map((code) => {
    const { status, meaning, retry } = catalogue[code];
    return `\`${code}\` (${status}) ${meaning}${retry === 'never' ? '' : ' Worth repeating.'}`;
  });
}

function stateLines({ resource, states }) {
  const lines = Object.entries(states).map(
    ([name, { meaning, unseen }]) => `\`${name}\` ${meaning}${unseen ? ' (no answer shows it)' : ''}`,
  );
  return `**States of ${resource}**\n\n${list(lines)}`;
}

const sdkLabels = {
  python: 'Python',
  java: 'Java',
  go: 'Go',
  node: 'JavaScript',
  metadata: 'API metadata',
  reference: 'Older reference',
};

const repeating = (operation) => operation['x-repeatable'] ?? operation['x-changes-nothing'];

const asyncLine = ({ busy, ready, refusedAs, endsAs }) =>
  `Returns at once; the change is made while the state is \`${busy}\`. Until it is ${endsAs ? 'gone' : `\`${ready}\` again`}, further changes are refused as \`${refusedAs}\`.`;

function sections(operation, rules, errors) {
  const { parameter, rememberedForHours } = operation['x-idempotency'] ?? {};
  const names = Object.entries(operation['x-sdk-names'] ?? {});
  return [
    operation.description.trim(),
    operation['x-rules'].length > 0 && `**Rules**\n\n${list(ruleLines(operation['x-rules'], rules))}`,
    parameter &&
      `**Idempotency**\n\nThe same \`${parameter}\` gives the same result for ${rememberedForHours} hours after its last use.`,
    ...(operation['x-lifecycle'] ?? []).map(stateLines),
    operation['x-async'] && `**Asynchronous**\n\n${asyncLine(operation['x-async'])}`,
    repeating(operation) && `**Repeating**\n\n${repeating(operation)}`,
    `**Errors**\n\n${list(errorLines(operation['x-error-codes'], errors))}`,
    `**In the vendor's SDKs**\n\n${list(names.map(([sdk, name]) => `${sdkLabels[sdk]}: \`${name}\``))}`,
  ].filter(Boolean);
}

/** Decorator: appends rules, idempotency, states, errors and SDK names to the description of each operation. */
export function describeBehaviour() {
  let rules = {};
  let errors = {};
  return {
    Root: {
      enter(root, ctx) {
        const resolved = (node) => ctx.resolve(node).node;
        rules = resolved(root['x-rule-catalogue']);
        errors = Object.assign({}, ...root['x-error-catalogue'].map(resolved));
      },
    },
    Operation: {
      leave(operation) {
        operation.description = sections(operation, rules, errors).join('\n\n');
      },
    },
  };
}
