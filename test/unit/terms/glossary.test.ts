import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rates } from '../../../src/rates/rates.js'
import { nameFamilies } from '../../../src/terms/names/nameFamilies.js'
import { vocabulary } from '../../../src/terms/vocabulary.js'

it('the glossary has a line for every term, every rate and every family of names, each in its list', () => {
  const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8')
  const lines = [...glossary.matchAll(/^\|[^|]+\| `([\w.]+)` \|/gm)].map(([, id]) => id)
  expect(lines).toEqual([
    ...vocabulary.flatMap(({ terms }) => terms.map(({ id }) => id)),
    ...rates.map(({ id }) => id),
    ...nameFamilies.map(({ id }) => id),
  ])
})
