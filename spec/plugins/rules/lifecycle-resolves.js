import { follow, parametersOf, schemaAt, successSchemaOf } from '../document.js';
import { durationProblem } from '../duration.js';

/** A lifecycle names parameters, a field, states and operations that exist. */
export function lifecycleResolves() {
  const operationIds = new Set();
  const changed = new Set();
  const triggers = [];
  const anyChanges = [];
  return {
    Root: {
      leave(root, ctx) {
        for (const { by, location } of triggers) {
          if (!operationIds.has(by)) ctx.report({ message: `"${by}" is not an operation.`, location });
        }
        for (const { resource, location } of anyChanges) {
          if (!changed.has(resource))
            ctx.report({ message: `No operation declares by x-async that it changes ${resource}.`, location });
        }
      },
    },
    Operation(operation, ctx) {
      operationIds.add(operation.operationId);
      changed.add(follow(ctx, operation['x-async']).node?.resource);
      (operation['x-lifecycle'] ?? []).forEach((entry, index) => {
        const { node: lifecycle } = follow(ctx, entry);
        const location = ctx.location.child(['x-lifecycle', index]);
        checkReading(operation, lifecycle, location, ctx);
      });
    },
    Lifecycle(lifecycle, ctx) {
      checkGone(lifecycle, ctx);
      checkDuration(lifecycle.missingAfterCreate, ctx.location.child('missingAfterCreate'), ctx);
      lifecycle.transitions?.forEach((transition, index) => {
        const location = ctx.location.child(['transitions', index]);
        checkDuration(transition.after, location.child('after'), ctx);
        for (const end of ['from', 'to']) {
          if (!Object.hasOwn(lifecycle.states, transition[end]))
            ctx.report({
              message: `"${transition[end]}" is not a state of ${lifecycle.resource}.`,
              location: location.child(end),
            });
        }
        if (transition.by !== undefined) triggers.push({ by: transition.by, location: location.child('by') });
        if (transition.byAnyChange)
          anyChanges.push({ resource: lifecycle.resource, location: location.child('byAnyChange') });
      });
    },
  };
}

/** What a resource is once it is not found any more is one of its last states, and the only one that no answer may show. */
function checkGone({ resource, gone, states = {} }, ctx) {
  const means = gone?.means;
  for (const [name, { unseen }] of Object.entries(states)) {
    if (unseen && name !== means)
      ctx.report({
        message: `"${name}" is unseen, but not what "not found" means for ${resource}.`,
        location: ctx.location.child(['states', name]),
      });
  }
  if (means === undefined || states?.[means]?.kind === 'terminal') return;
  ctx.report({
    message: `"${means}" is not a terminal state of ${resource}.`,
    location: ctx.location.child(['gone', 'means']),
  });
}

function checkDuration(text, location, ctx) {
  const message = text === undefined ? undefined : durationProblem(text);
  if (message !== undefined) ctx.report({ message, location });
}

/** The operation that carries the lifecycle can read it: parameters, state field, and the same states on both sides. */
function checkReading(operation, lifecycle, location, ctx) {
  const names = parametersOf(ctx, operation).map(({ name }) => name);
  for (const name of lifecycle.identifiedBy ?? []) {
    if (!names.includes(name))
      ctx.report({ message: `"${name}" is not a parameter of "${operation.operationId}".`, location });
  }
  const documented = new Set();
  const answer = successSchemaOf(ctx, operation);
  for (const pointer of [lifecycle.state, ...(lifecycle.parts ?? [])].map(String)) {
    const field = answer && schemaAt(ctx, answer, pointer);
    for (const state of field?.node['x-extensible-enum'] ?? field?.node.enum ?? []) documented.add(state);
    if (field !== undefined) continue;
    ctx.report({ message: `"${pointer}" names no field of the answer of "${operation.operationId}".`, location });
    return;
  }
  checkStates(lifecycle, documented, location, ctx);
}

/** Both sides know the same states, and where several may be found at once, each has its place in the order. */
function checkStates({ resource, state, states = {}, parts, precedence = [], whenEmpty }, documented, location, ctx) {
  if (whenEmpty !== undefined && !Object.hasOwn(states, whenEmpty))
    ctx.report({ message: `"${whenEmpty}" is not a state of ${resource}.`, location });
  const seen = Object.keys(states).filter((name) => !states[name].unseen);
  const differing = differenceOf(seen, [...documented]);
  if (differing.length > 0)
    ctx.report({
      message: `The states of ${resource} and of field "${state}" differ: ${differing.join(', ')}.`,
      location,
    });
  const unordered = parts === undefined ? [] : differenceOf(Object.keys(states), precedence);
  if (unordered.length > 0)
    ctx.report({ message: `The precedence of ${resource} must name each state: ${unordered.join(', ')}.`, location });
}

const differenceOf = (some, others) => [
  ...others.filter((each) => !some.includes(each)),
  ...some.filter((each) => !others.includes(each)),
];
