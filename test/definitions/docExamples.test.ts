import { describe, expect, it } from 'vitest'
import { rates } from '../../src/rates/rates.js'
import { type Docstring, docstringsOfIndex } from '../snippets/docstrings.js'
import { frameworkNames, modules, publicNames } from '../snippets/library.js'
import * as documents from '../snippets/realDocuments.js'
import { runSnippet } from '../snippets/runSnippet.js'
import { typeErrorsIn } from '../snippets/typeErrors.js'

const docstrings = docstringsOfIndex()
const { jsonIn, ...known } = documents

const examples = docstrings.flatMap(({ name, examples }) =>
  examples.map((code, at) => [`${name} ${at + 1}`, code] as const),
)

/** What an example takes for granted: every public name, real documents, and `json`. */
const granted = [
  `import { ${[...new Set(docstrings.map(({ name }) => name))].join(', ')} } from 'gov-budget'`,
  ...frameworkNames.map((name) => `import { ${name} } from 'gov-budget/frameworks/${name}'`),
  `import { ${Object.keys(known).join(', ')} } from 'documents'`,
  'declare const json: unknown',
].join('\n')

/** Types of the language, and parameters of types. */
const notOurs = /^(?:Readonly|Record|Pick|NoInfer|ReturnType|Float64Array|Document|Inputs|[A-Z])$/

describe('every public name', () => {
  it('is found by its declaration', () => {
    const found = new Set(docstrings.map(({ name }) => name))
    expect(Object.keys(modules['gov-budget'] as object).filter((name) => !found.has(name))).toEqual([])
  })

  it('of an official rate is its id', () => {
    const library = modules['gov-budget'] as Readonly<Record<string, unknown>>
    expect(rates.filter((rate) => library[rate.id] !== rate).map(({ id }) => id)).toEqual([])
  })

  it('says what it is', () => {
    expect(docstrings.filter(({ text }) => text.trim() === '').map(({ name }) => name)).toEqual([])
  })

  it('that is a function has an example with its answer', () => {
    const without = ({ isFunction, examples }: Docstring): boolean =>
      isFunction && !examples.some((code) => code.includes('// =>'))
    expect(docstrings.filter(without).map(({ name }) => name)).toEqual([])
  })

  it('that is a function asks for and gives types that have public names', () => {
    const named = new Set(docstrings.map(({ name }) => name))
    const nameless = docstrings.flatMap(({ name, types }) =>
      types.filter((type) => !named.has(type) && !notOurs.test(type)).map((type) => `${name}: ${type}`),
    )
    expect(nameless).toEqual([])
  })
})

describe('the examples of public names', () => {
  it.each(examples)('give what they say: %s', (_, code) => {
    const names = { ...publicNames, ...known, json: jsonIn(code) }
    expect(runSnippet(code, { modules, names })).toEqual([])
  })

  it('have no type errors', () => {
    expect(
      typeErrorsIn(Object.fromEntries(examples.map(([name, code]) => [name, `${granted}\n{\n${code}\n}`]))),
    ).toEqual([])
  })
})
