import { parametersOf } from '../document.js';

/** What a client can fill in by itself. */
const settings = ['projectId'];

/** `x-client-setting` names what the client has, and stands where it is needed: on a part of the path. */
export function clientSettingsKnown() {
  return {
    Operation(operation, ctx) {
      for (const { name, in: place, 'x-client-setting': setting } of parametersOf(ctx, operation)) {
        if (setting === undefined || (place === 'path' && settings.includes(setting))) continue;
        ctx.report({
          message: `The client cannot fill in "${name}" of "${operation.operationId}": x-client-setting is for path parameters and one of ${settings.join(', ')}.`,
          location: ctx.location.child('parameters'),
        });
      }
    },
  };
}
