import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type FormKind, formKinds } from '../../src/documents/formKinds.js'
import { typeErrorsIn } from '../snippets/typeErrors.js'

const folder = new URL('../../examples/data/', import.meta.url)

/** What a document's JSON is called, by its kind: `FinalAccountsJson`. */
const nameOf = (kind: FormKind): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Json`

/** A file as a value that is written in TypeScript: a text of its JSON is one. */
const written = (json: string, kind: FormKind): string =>
  `import type { ${nameOf(kind)} } from 'gov-budget'\nconst document: ${nameOf(kind)} = ${json}\nvoid document`

const files = readdirSync(folder).map((name) => {
  const json = readFileSync(new URL(name, folder), 'utf8')
  return { name, json, kind: (JSON.parse(json) as { kind: FormKind }).kind }
})

const another = (kind: FormKind): FormKind => formKinds[formKinds.indexOf(kind) - 1] ?? formKinds[1]

it('every real document may be written as the type of its JSON says, and as no other', () => {
  const right = files.map(({ name, json, kind }) => [name, written(json, kind)] as const)
  const wrong = files.map(({ name, json, kind }) => [`${name} as another`, written(json, another(kind))] as const)
  const told = typeErrorsIn(Object.fromEntries([...right, ...wrong])).map((error) => error.split(':')[0])
  expect([...new Set(told)]).toEqual(wrong.map(([name]) => name))
})
