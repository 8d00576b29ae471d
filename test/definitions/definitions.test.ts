import { describe, expect, it } from 'vitest'
import { unsourced } from '../../src/catalogue/unsourced.js'
import { catalogue } from '../../src/catalogue.js'
import type { Basis } from '../../src/law/basis.js'
import { sources } from '../sources.js'
import { exportedDefinitions } from './exported.js'
import { knownKinds } from './runExample.js'
import { problemsOf } from './soundness.js'

const exported = await exportedDefinitions()
const definitions = exported.map(({ definition }) => definition)
const listed = [...catalogue, ...unsourced]
const against = { catalogue: listed, frameworks: definitions.filter(({ kind }) => kind === 'framework') }

describe('every definition that a module exports', () => {
  it('is found, of every kind', () => {
    expect([...new Set(definitions.map(({ kind }) => kind))].sort()).toEqual([...knownKinds].sort())
  })

  it.each(exported.map((one) => [one.definition.id, one.where, one] as const))(
    '%s (%s) has sentences, law, standing, dates, where it applies, an example that runs, and its line',
    (_, __, { definition }) => {
      expect(problemsOf(definition, against)).toEqual([])
    },
  )

  it('has an id of its own', () => {
    const known = definitions.map(({ id }) => id)
    expect(known.filter((id, at) => known.indexOf(id) !== at)).toEqual([])
  })

  it('stands in the catalogue, and nothing else does', () => {
    expect(listed.map(({ id }) => id).sort()).toEqual(definitions.map(({ id }) => id).sort())
  })
})

describe('what has no source', () => {
  it('stands apart, and says what it supposes; nothing in the catalogue supposes anything', () => {
    const supposes = ({ basis, also = [] }: { readonly basis: Basis; readonly also?: readonly Basis[] }): boolean =>
      [basis, ...also].some(({ assumed }) => assumed !== undefined)
    expect(unsourced.filter((entry) => !supposes(entry))).toEqual([])
    expect(catalogue.filter(supposes)).toEqual([])
  })

  it('is applied by nothing: only lists of it and the index import it', () => {
    const lists = ['catalogue/unsourced.ts', 'index.ts', 'rates/unsourcedRates.ts', 'scoring/unsourcedPolicies.ts']
    const isApart = (path: string): boolean => /(?:^|\/)unsourced(?:\/|Rates|Policies|\.ts)/.test(path)
    const users = sources.filter(({ path, own }) => !isApart(path) && own.some(isApart)).map(({ path }) => path)
    expect(users.filter((path) => !lists.includes(path))).toEqual(['catalogue.ts'])
  })
})
