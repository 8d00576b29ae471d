import { describe, expect, it } from 'vitest'
import { locateSuspects } from '../../../src/causes/locateSuspects.js'
import { composeFinalAccounts } from '../../../src/composing/composeFinalAccounts.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import { audit } from '../../../src/procedures/audit.js'
import { goodAccounts } from '../../fixtures/accounts/goodAccounts.js'
import { slips } from '../../fixtures/causes/plant.js'
import { slideRows } from '../../fixtures/causes/shiftRows.js'
import { tallyOf } from '../../fixtures/causes/tally.js'
import { department } from '../../fixtures/composing/postings.js'
import { printedCells } from '../../fixtures/printedCells.js'

const suspectsOf = (json: FinalAccountsJson, trials?: number) => {
  const document = FinalAccounts.parse(json)
  return locateSuspects(document, audit(document), trials === undefined ? {} : { trials })
}

const composed = (): FinalAccountsJson => {
  const { document } = composeFinalAccounts(department, { year: 2024, department: '某局', unit: '万元' })
  if (!document) throw new Error('postings that do not fit')
  return document.toJSON()
}

/** The same accounts with other figures in some places. */
function withTexts(json: FinalAccountsJson, texts: Readonly<Record<string, string>>): FinalAccountsJson {
  const copy = structuredClone(json)
  for (const { path, set } of printedCells(copy.tables)) {
    const text = texts[path.join('/')]
    if (text !== undefined) set(text)
  }
  return copy
}

const textAt = (json: FinalAccountsJson, place: string): string =>
  printedCells(json.tables).find(({ path }) => path.join('/') === place)?.text ?? ''

const wan = Object.values(goodAccounts)[0] as FinalAccountsJson
const total = 'tables/expenditure/rows/0/total'

describe('right accounts', () => {
  it.each(Object.entries(goodAccounts))('have no suspects: %s', (_, json) => {
    expect(suspectsOf(json)).toEqual({ kind: 'suspects', groups: [], stoppedEarly: false })
  })
})

describe('one wrong cell', () => {
  it.each(Object.keys(slips))('comes first in nine of ten cases at least: %s', (name) => {
    const slip = slips[name as keyof typeof slips]
    if (!slip) throw new Error(name)
    const tallies = [tallyOf(wan, slip, 41, 3), tallyOf(composed(), slip, 41, 7)]
    const broken = tallies.reduce((sum, one) => sum + one.broken, 0)
    const first = tallies.reduce((sum, one) => sum + one.first, 0)
    expect(tallies.flatMap(({ missed }) => missed)).toEqual([])
    expect(first * 10).toBeGreaterThanOrEqual(broken * 9)
    expect(broken).toBeGreaterThan(0)
  })

  it('is told with what it should be, in the unit of the findings, and with the slip', () => {
    const right = textAt(wan, total)
    const { groups } = suspectsOf(withTexts(wan, { [total]: `${right}0`.replace(/\.(\d)/u, '$1.') }))
    expect(groups).toHaveLength(1)
    const [cell] = groups[0]?.suspicions[0]?.cells ?? []
    expect(cell?.where.path.join('/')).toBe(total)
    expect(cell?.needed?.toFixed(2)).toBe(right.replaceAll(',', ''))
    expect(cell?.slip).toBe('tenfold')
  })

  it('whose reading is in doubt comes before others that would do as well', () => {
    const rows = [
      { code: 'total', label: '合计', total: '30.00' },
      { code: '201', label: '一般公共服务支出', total: '10.00' },
      { code: '208', label: '社会保障和就业支出', total: '13.57' },
    ]
    const json = (path: (string | number)[]): FinalAccountsJson => ({
      kind: 'finalAccounts',
      year: 2024,
      department: '某局',
      unit: '万元',
      excerpt: true,
      tables: { expenditure: { rows } },
      doubtful: [{ path, reading: '', note: '' }],
    })
    for (const row of [0, 1, 2]) {
      const { groups } = suspectsOf(json(['tables', 'expenditure', 'rows', row, 'total']))
      expect(groups[0]?.suspicions[0]?.cells[0]?.where.path[3]).toBe(row)
    }
  })

  it('put right, leaves nothing broken', () => {
    const wrong = withTexts(wan, { [total]: '1.00' })
    const needed = suspectsOf(wrong).groups[0]?.suspicions[0]?.cells[0]?.needed?.toFixed(2) ?? ''
    expect(suspectsOf(withTexts(wrong, { [total]: needed })).groups).toEqual([])
  })
})

describe('several wrong cells', () => {
  it('of different tables are groups of their own, or one set', () => {
    const second = 'tables/fiscalAppropriation/income/rows/0/outturn'
    const { groups } = suspectsOf(withTexts(wan, { [total]: '1.00', [second]: '2.00' }))
    const cells = groups
      .flatMap(({ suspicions }) => suspicions[0]?.cells ?? [])
      .map(({ where }) => where.path.join('/'))
    expect(cells.toSorted()).toEqual([total, second].toSorted())
  })
})

describe('the search', () => {
  it('says when it stopped early, and always gives the same answer', () => {
    const texts = Object.fromEntries(
      printedCells(wan.tables)
        .filter(({ text }, at) => at % 5 === 0 && /[1-9]/u.test(text))
        .map(({ path }, at) => [path.join('/'), `${at}.25`]),
    )
    const wrong = withTexts(wan, texts)
    expect(suspectsOf(wrong, 20).stoppedEarly).toBe(true)
    expect(JSON.stringify(suspectsOf(wrong, 200))).toBe(JSON.stringify(suspectsOf(wrong, 200)))
  })
})

describe('a run of rows that slipped', () => {
  const { expenditure } = wan.tables
  const figuresOf = (row: object): readonly (readonly [string, string])[] =>
    Object.entries(row).filter(([key]) => !['code', 'label', 'line'].includes(key))

  it.each([
    { first: 2, size: 5, by: 1 },
    { first: 5, size: 6, by: 1 },
    { first: 1, size: 6, by: 2 },
  ])('is one group, with the run first: %o', (slide) => {
    const { groups } = suspectsOf(slideRows(wan, 'expenditure', slide))
    expect(groups).toHaveLength(1)
    const [first] = groups[0]?.suspicions ?? []
    expect([first?.kind, first?.rows]).toEqual(['rowsShifted', slide.by])
    for (const { where, needed } of first?.cells ?? []) {
      const row = expenditure?.rows[Number(where.path[3])] ?? {}
      const right = figuresOf(row).find(([key]) => key === where.column)?.[1].replaceAll(',', '')
      if (needed) expect(needed.minus(right ?? '0').abs().lte('0.05')).toBe(true)
    }
  })
})
