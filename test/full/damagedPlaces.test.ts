import { describe, expect, it } from 'vitest'
import { readPaper } from '../../src/intake/readPaper.js'
import type { Paper, PaperBlock, PaperTable } from '../../src/paper/paper.js'
import { audit } from '../../src/procedures/audit.js'
import { damages, hasFigures } from '../unit/intake/places/damage.js'
import { figuresIn } from '../unit/intake/places/figuresIn.js'
import { places } from '../unit/intake/places/places.js'
import { chance } from '../unit/intake/sabotage.js'

const isTable = (block: PaperBlock): block is PaperTable => block.kind === 'table' && hasFigures(block)

/** What was read as another figure, without a doubt, and without a sum that says so. */
function silent(paper: Paper, wanted: ReadonlyMap<string, string>): readonly string[] {
  const reading = readPaper(paper)
  const wrong = figuresIn(reading).filter(
    ({ key, text, doubted }) => !doubted && wanted.get(key) !== text.replaceAll('\n', ''),
  )
  if (wrong.length === 0) return []
  const isContradicted = reading.documents.some(
    ({ document }) => document && audit(document).findings.some(({ severity }) => severity === 'error'),
  )
  return isContradicted ? [] : wrong.map(({ key, text }) => `${key} is read as ${text}, not ${wanted.get(key)}`)
}

describe('a paper of a place that was damaged', () => {
  it.each(Object.keys(damages))('is never read wrongly without a word: %s', async (name) => {
    const errors: string[] = []
    for (const [at, { what, paper: printed }] of places.entries()) {
      const { paper, print } = await printed()
      const pick = chance(at * 7919 + name.length * 131)
      for (let turn = 0; turn < 2; turn++) {
        const tables = paper.blocks.filter(isTable)
        if (tables.length === 0) continue
        const table = tables[pick(tables.length)] as PaperTable
        const damaged = (damages[name] as (typeof damages)[string])(table, pick)
        const blocks = paper.blocks.map((block) => (block === table ? damaged : block))
        errors.push(...silent({ ...paper, blocks }, print.wanted).map((error) => `${what}: ${error}`))
      }
    }
    expect(errors).toEqual([])
  })
})
