import { describe, expect, it } from 'vitest'
import { rates } from '../../src/rates/rates.js'
import { type Docstring, docstringsOf } from '../snippets/docstrings.js'
import { entries, modules, publicNames } from '../snippets/library.js'
import * as documents from '../snippets/realDocuments.js'
import { runSnippet } from '../snippets/runSnippet.js'
import { typeErrorsIn } from '../snippets/typeErrors.js'

const { jsonIn, ...known } = documents

/** The names of each entry. One that stands in several is looked at in the first of them. */
const seen = new Set<string>()
const byEntry = Object.entries(entries).map(([entry, path]) => {
  const own = docstringsOf(path).filter(({ name }) => !seen.has(name))
  for (const { name } of own) seen.add(name)
  return { entry, own }
})
const docstrings = byEntry.flatMap(({ own }) => own)

const examples = docstrings.flatMap(({ name, examples }) =>
  examples.map((code, at) => [`${name} ${at + 1}`, code] as const),
)

/** What an example takes for granted: every public name, real documents, and `json`. */
const granted = [
  ...byEntry.flatMap(({ entry, own }) =>
    own.length > 0 ? [`import { ${[...new Set(own.map(({ name }) => name))].join(', ')} } from '${entry}'`] : [],
  ),
  `import { ${Object.keys(known).join(', ')} } from 'documents'`,
  'declare const json: unknown',
].join('\n')

/** Types of the language, and parameters of types. */
const notOurs = /^(?:Readonly|Record|Pick|NoInfer|ReturnType|Iterable|Float64Array|Uint8Array|Document|Json|Inputs|[A-Z])$/

describe('every public name', () => {
  it('is found by its declaration', () => {
    expect(Object.keys(publicNames).filter((name) => !seen.has(name))).toEqual([])
  })

  it('of an official rate is its id', () => {
    expect(rates.filter((rate) => publicNames[rate.id] !== rate).map(({ id }) => id)).toEqual([])
  })

  it('says what it is', () => {
    expect(docstrings.filter(({ text }) => text.trim() === '').map(({ name }) => `${name}: no docstring`)).toEqual([])
  })

  it('that is a function has an example with its answer', () => {
    /** What reads the bytes of a file gives a promise: `examples/` has those. */
    const without = ({ isFunction, examples, types }: Docstring): boolean =>
      isFunction && !types.includes('Promise') && !examples.some((code) => code.includes('// =>'))
    expect(docstrings.filter(without).map(({ name }) => name)).toEqual([])
  })

  it('that is a function asks for and gives types that have public names', () => {
    const named = new Set(docstrings.map(({ name }) => name))
    const nameless = docstrings.flatMap(({ name, types }) =>
      types
        .filter((type) => !named.has(type) && type !== 'Promise' && !notOurs.test(type))
        .map((type) => `${name}: ${type}`),
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
