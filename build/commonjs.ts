import { transformSync } from 'esbuild'
import ts from 'typescript'

/** What is imported, as constants: the library changes nothing that it exports, and no chunks import each other. */
function required({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const call = loaded((moduleSpecifier as ts.StringLiteral).text)
  const bindings = importClause?.namedBindings
  if (importClause?.name) throw new Error('a default import has no counterpart in CommonJS')
  if (!bindings) return `${call};`
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${call};`
  const names = bindings.elements.map(({ name, propertyName: of = name }) => `${of.text}: ${name.text}`)
  return `const { ${names.join(', ')} } = ${call};`
}

/** Files beside it have the other ending; zod is the one that the program has. */
function loaded(specifier: string): string {
  if (specifier === 'zod') return "require('./zod.cjs').zod"
  return `require('${specifier.startsWith('.') ? specifier.replace(/\.js$/u, '.cjs') : specifier}')`
}

function exported({ exportClause, moduleSpecifier }: ts.ExportDeclaration): string {
  if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) throw new Error('an export that is no list')
  return exportClause.elements.map(({ name, propertyName: of = name }) => `exports.${name.text} = ${of.text};`).join('')
}

/** A chunk of the library as CommonJS, without white space: Node compiles it in two thirds of the time. */
export function commonJs(text: string): string {
  const file = ts.createSourceFile('chunk.js', text, ts.ScriptTarget.ES2022)
  const statements = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return required(statement)
    return ts.isExportDeclaration(statement) ? exported(statement) : statement.getFullText(file)
  })
  const whole = ["'use strict';", "Object.defineProperty(exports, '__esModule', { value: true });", ...statements]
  return transformSync(whole.join('\n'), { minifyWhitespace: true, minifySyntax: true, target: 'es2022' }).code
}
