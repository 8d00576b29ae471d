import ts from 'typescript'

/** What a piece of code says it gives: the expression, and the answer behind `// =>`. */
export interface Claim {
  readonly start: number
  readonly end: number
  readonly code: string
  readonly expected: string
}

/** The answer behind an expression, and the lines of comment that go on with it. */
const answer = /^[ \t]*\n?[ \t]*\/\/ => ([^\n]*(?:\n[ \t]*\/\/ (?!=>)[^\n]*)*)/u

const arrow = /\/\/ =>/gu

/** Every expression with its answer. An answer that stands behind anything else would never be looked at: it throws. */
export function claimsIn(code: string): readonly Claim[] {
  const file = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022)
  const claims = file.statements.flatMap((statement) => {
    const [, expected] = ts.isExpressionStatement(statement) ? (answer.exec(code.slice(statement.end)) ?? []) : []
    if (expected === undefined) return []
    const [start, end] = [statement.getStart(file), statement.end]
    return [{ start, end, code: code.slice(start, end), expected: expected.replace(/\n[ \t]*\/\/ /gu, '\n') }]
  })
  if (claims.length !== (code.match(arrow) ?? []).length) throw new Error(`an answer without an expression:\n${code}`)
  return claims
}
