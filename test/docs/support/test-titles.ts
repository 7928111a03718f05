import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The titles of the tests in a file, each after those of the groups that it is in, with ` > ` between them. They are as they are written
 * there: those of `test.each` with their placeholders. Tests that do not run are left out.
 */
export function testTitlesIn(file: string): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const called = toCall(node);
    if (called?.isAsleep) return;
    const path = called === undefined ? around : [...around, called.title];
    if (called?.isTest) titles.push(path.join(' > '));
    ts.forEachChild(node, (child) => visit(child, path));
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest), []);
  return titles;
}

/** A call of `test`, `it` or `describe`. */
interface TestCall {
  readonly title: string;
  readonly isTest: boolean;
  readonly isAsleep: boolean;
}

function toCall(node: ts.Node): TestCall | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [first] = node.arguments;
  const [name = '', ...more] = namesOf(node.expression);
  if (!['test', 'it', 'describe'].includes(name) || first === undefined || !ts.isStringLiteralLike(first))
    return undefined;
  const isAsleep = more.some((each) => each === 'skip' || each === 'todo');
  return { title: first.text, isTest: name !== 'describe', isAsleep };
}

/** The names in front of the brackets: `test.each(rows)` gives `test` and `each`. */
function namesOf(callee: ts.Expression): string[] {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee)) return [...namesOf(callee.expression), callee.name.text];
  if (ts.isCallExpression(callee)) return namesOf(callee.expression);
  return [];
}
