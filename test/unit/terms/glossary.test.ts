import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

const idsWithNames = (source: string): readonly string[] =>
  [...source.matchAll(/\bid: '(\w+)',\s+zh:/g)].map(([, id]) => `\`${id}\``)

it('the glossary has a line for every term in the source, so that no list is forgotten', () => {
  const files = readdirSync(new URL('../../../src/terms', import.meta.url))
  const ids = files.filter((file) => file.endsWith('.ts')).flatMap((file) => idsWithNames(read(`src/terms/${file}`)))
  const lines = [...read('docs/glossary.md').matchAll(/^\|[^|]+\| (`\w+`) \|/gm)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(70)
  expect(lines.toSorted()).toEqual(ids.toSorted())
})
