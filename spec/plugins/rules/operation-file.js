import { basename } from 'node:path';

/** Each operation stands alone in a file that is named after its operationId. */
export function operationFile() {
  return {
    Operation(operation, { location, report }) {
      const expected = `${operation.operationId}.yaml`;
      const alone = location.pointer === '#/' || location.pointer === '';
      if (alone && basename(location.source.absoluteRef) === expected) return;
      report({
        message: `Operation "${operation.operationId}" must stand alone in a file named "${expected}".`,
        location: location.child('operationId'),
      });
    },
  };
}
