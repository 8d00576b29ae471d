import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/catalogue.js'
import { exportedDefinitions } from './exported.js'
import { knownKinds } from './runExample.js'
import { problemsOf } from './soundness.js'

const exported = await exportedDefinitions()
const definitions = exported.map(({ definition }) => definition)
const against = { catalogue, frameworks: definitions.filter(({ kind }) => kind === 'framework') }

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
    expect(catalogue.map(({ id }) => id).sort()).toEqual(definitions.map(({ id }) => id).sort())
  })
})
