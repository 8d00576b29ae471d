import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { corpus, measured, scoreOf, tablesOf } from './corpus.js'
import { knownMisses } from './knownMisses.js'
import { measure } from './measure.js'
import { corpusTables, pages, withTables } from './pages.js'
import { changes, withFaults } from './paper.js'

const all = measured()

describe('papers with the list of what is wrong in them', () => {
  it('are at least sixty, of every form, with a name each', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60)
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length)
    expect(new Set(corpus.map(({ form }) => form)).size).toBeGreaterThanOrEqual(11)
  })

  it('nothing is told of them that is right', () => {
    expect(all.flatMap(({ falseAlarms }) => falseAlarms)).toEqual([])
  })

  it('what is wrong is told, but for what is known to be missed, with the reason', () => {
    const missed = all.flatMap((one) => one.missed).map(({ paper, what }) => `${paper}: ${what}`)
    expect(missed.toSorted()).toEqual(Object.keys(knownMisses).toSorted())
  })
})

describe('docs/proof.md', () => {
  const tables = corpusTables()

  it.each(pages)('%s says what the corpus came to: npm run corpus writes it', (page) => {
    const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')
    expect(withTables(page, text, tables[page])).toBe(text)
  })
})

describe('the measure', () => {
  const good = corpus.find(({ form, wrong }) => form === 'finalAccounts' && wrong.length === 0)
  const spoilt = corpus.find(({ form, wrong, isPartial }) => form === 'finalAccounts' && wrong.length > 1 && !isPartial)
  if (!good || !spoilt) throw new TypeError('no accounts')

  it('sees a false alarm: what is told of a paper that is said to be right', () => {
    const { falseAlarms } = measure({ ...spoilt, wrong: [] })
    expect(falseAlarms.length).toBeGreaterThan(0)
    expect(scoreOf([measure({ ...spoilt, wrong: [] })]).precision).toBe(0)
  })

  it('sees what is missed: something wrong where nothing is told', () => {
    const { missed } = measure({ ...good, wrong: [{ what: 'the department', at: [['department']] }] })
    expect(missed.map(({ what }) => what)).toEqual(['the department'])
  })

  it('of a paper of which only a part is known counts no false alarm', () => {
    expect(measure({ ...spoilt, wrong: [], isPartial: true }).falseAlarms).toEqual([])
  })

  it('finds the places that a fault touched', () => {
    expect(changes({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toEqual([['a', 1, 'b']])
    expect(changes({ a: [1, 2] }, { a: [1] })).toEqual([['a']])
    expect(() => withFaults('x', { kind: 'y' }, [['nothing', () => true]])).toThrow('nothing was planted')
  })

  it('adds up by form and by rule', () => {
    const { byForm, byRule, all: total } = tablesOf(all)
    expect(byForm.reduce((sum, { told }) => sum + told, 0)).toBe(total.told)
    expect(byRule.reduce((sum, { told }) => sum + told, 0)).toBe(total.told)
  })
})
