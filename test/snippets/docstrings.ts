import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** A public name, what kind of thing it is, what its docstring says, and the code of its examples. */
export interface Docstring {
  readonly name: string
  readonly isFunction: boolean
  /** Types of our own that a caller of the function meets. */
  readonly types: readonly string[]
  readonly text: string
  readonly examples: readonly string[]
}

const root = new URL('../../src/', import.meta.url)
const parsed = new Map<string, ts.SourceFile>()

function fileAt(path: string): ts.SourceFile {
  const known = parsed.get(path)
  if (known) return known
  const source = path.replace(/\.js$/, '.ts')
  const url = new URL(source, root)
  const file = ts.createSourceFile(
    source,
    existsSync(url) ? readFileSync(url, 'utf8') : '',
    ts.ScriptTarget.ES2022,
    true,
  )
  parsed.set(path, file)
  return file
}

type Named =
  | ts.FunctionDeclaration
  | ts.VariableDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.ClassDeclaration

/** The body of a function that has several signatures: callers see those, and each says what it is. */
const isBehindOthers = (statement: ts.Statement, file: ts.SourceFile): boolean =>
  ts.isFunctionDeclaration(statement) &&
  statement.body !== undefined &&
  file.statements.some(
    (other) => ts.isFunctionDeclaration(other) && !other.body && other.name?.text === statement.name?.text,
  )

const declarationsIn = (file: ts.SourceFile): readonly Named[] =>
  file.statements.flatMap((statement): readonly Named[] => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement)
    return isNamed && !isBehindOthers(statement, file) ? [statement] : []
  })

const textOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  ts.getTextOfJSDocComment(comment) ?? ''

type Called = ts.FunctionDeclaration | ts.ArrowFunction

function calledIn(declaration: Named): Called | null {
  const initial = ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration
  return initial && (ts.isFunctionDeclaration(initial) || ts.isArrowFunction(initial)) ? initial : null
}

function typesMet({ parameters, type }: Called): readonly string[] {
  const met = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) met.add(node.typeName.text)
    ts.forEachChild(node, visit)
  }
  for (const node of [...parameters.map((parameter) => parameter.type), type]) if (node) visit(node)
  return [...met]
}

function docstringOf(declaration: Named): Docstring {
  const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc)
  const text = comments.map(({ comment }) => textOf(comment)).join('\n')
  const tags = comments.flatMap((comment) => comment.tags ?? []).filter(({ tagName }) => tagName.text === 'example')
  const inline = [...text.matchAll(/`([^`]+ \/\/ => [^`]+)`/gu)].map(([, code]) => code as string)
  const called = calledIn(declaration)
  return {
    name: declaration.name?.getText() ?? '',
    isFunction: called !== null,
    types: called ? typesMet(called) : [],
    text,
    examples: [...tags.map(({ comment }) => textOf(comment)), ...inline],
  }
}

/** Every public name of an entry with its docstring, in its order. `entry` is its path below `src`. */
export function docstringsOf(entry: string): readonly Docstring[] {
  const exports = fileAt(`${entry}.js`).statements.filter(ts.isExportDeclaration)
  return exports.flatMap(({ exportClause, moduleSpecifier }) => {
    const path = posix.join(posix.dirname(entry), (moduleSpecifier as ts.StringLiteral).text)
    if (!exportClause) return docstringsOf(path.replace(/\.js$/, ''))
    const names = new Set(ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : [])
    return declarationsIn(fileAt(path))
      .map(docstringOf)
      .filter(({ name }) => names.has(name))
  })
}
