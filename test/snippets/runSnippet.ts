import { compileFunction } from 'node:vm'
import ts from 'typescript'
import { type Claim, claimsIn } from './claims.js'
import { inWords, saysTheSame } from './inWords.js'

/** An answer that the code does not give. */
export interface Mistake {
  readonly code: string
  readonly expected: string
  readonly actual: string
}

/** What code may import, and the names that it finds there without. */
export interface Surroundings {
  readonly modules: Readonly<Record<string, unknown>>
  readonly names: Readonly<Record<string, unknown>>
}

/** The same code, each expression with an answer handed over to be looked at. */
function watched(code: string, claims: readonly Claim[]): string {
  const marked = claims.reduceRight(
    (text, { start, end }, at) => `${text.slice(0, start)}watch(${at}, ${text.slice(start, end)})${text.slice(end)}`,
    code,
  )
  const { outputText } = ts.transpileModule(marked, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  return outputText
}

/** Runs code of the documentation, and gives every answer in it that is not what the code gives. */
export function runSnippet(code: string, surroundings: Surroundings): readonly Mistake[] {
  const { names, values, text, mistakes } = prepared(code, surroundings)
  compileFunction(`{${text}}`, names)(...values)
  return mistakes
}

/** The same for code that awaits. */
export async function runAwaiting(code: string, surroundings: Surroundings): Promise<readonly Mistake[]> {
  const { names, values, text, mistakes } = prepared(code, surroundings)
  await compileFunction(`return (async () => {${text}})()`, names)(...values)
  return mistakes
}

function prepared(code: string, { modules, names }: Surroundings) {
  const claims = claimsIn(code)
  const mistakes: Mistake[] = []
  const watch = (at: number, value: unknown): void => {
    const { expected, code: expression } = claims[at] as Claim
    const actual = inWords(value)
    if (!saysTheSame(expected, actual)) mistakes.push({ code: expression, expected, actual })
  }
  const known = { ...names, watch, exports: {}, require: (name: string) => modules[name] }
  return { names: Object.keys(known), values: Object.values(known), text: watched(code, claims), mistakes }
}
