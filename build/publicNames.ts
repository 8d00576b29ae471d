import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** The names that a file of exports gives, types as well, also those of the lists that it takes whole. */
export function publicNames(path: string): readonly string[] {
  const text = readFileSync(new URL(`../src/${path}.ts`, import.meta.url), 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  return file.statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, moduleSpecifier }) => {
    if (exportClause) return ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : []
    const whole = (moduleSpecifier as ts.StringLiteral).text.replace(/\.js$/, '')
    return publicNames(posix.join(posix.dirname(path), whole))
  })
}
