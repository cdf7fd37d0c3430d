// Reads a TypeScript file with TypeScript's own parser: what it imports (also types, re-exports and
// dynamic imports) and the words that are no comment. Not for judging them (the *.rules.mjs files).
import { posix } from 'node:path';
import ts from 'typescript';

const workspacePackage = /^@hop\/(shared|server|client|e2e)\/(.+)$/;

/**
 * Where a specifier leads: a path of this repository without its ending ("shared/src/core/ids"),
 * or undefined for a library.
 */
export function targetOf(specifier, importer) {
  const bare = specifier.replace(/\.(js|mjs|ts|tsx)$/, '');
  if (specifier.startsWith('.')) return posix.join(posix.dirname(importer), bare);
  const [, workspace, path] = workspacePackage.exec(bare) ?? [];
  if (workspace === undefined) return undefined;
  return `${workspace}/src/${path}`;
}

/** The names a statement takes; "*" stands for the whole module. */
function namesOf(node) {
  const clause = ts.isImportDeclaration(node)
    ? node.importClause?.namedBindings
    : node.exportClause;
  if (clause === undefined) return ts.isExportDeclaration(node) ? ['*'] : [];
  if (ts.isNamedImports(clause) || ts.isNamedExports(clause)) {
    return clause.elements.map((element) => (element.propertyName ?? element.name).text);
  }
  return ['*'];
}

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0];
  }
  return ts.isImportTypeNode(node) ? node.argument.literal : undefined;
}

function importIn(node, path) {
  const specifier = specifierOf(node);
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return undefined;
  const statement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  return {
    specifier: specifier.text,
    target: targetOf(specifier.text, path),
    names: statement ? namesOf(node) : ['*'],
    at: specifier.pos,
  };
}

/** A file's imports as {specifier, target, names, line} and its words as {text, line}. */
export function parsed(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const withLine = ({ at, ...rest }) => ({
    ...rest,
    line: source.getLineAndCharacterOfPosition(at).line + 1,
  });
  const imports = [];
  const words = [];
  const visit = (node) => {
    const wanted = importIn(node, path);
    if (wanted) imports.push(withLine(wanted));
    if (typeof node.text === 'string') words.push(withLine({ text: node.text, at: node.end }));
    ts.forEachChild(node, visit);
  };
  source.statements.forEach(visit);
  return { imports, words };
}
