import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { amountAt, isFigure } from '../../src/documents/grid.js'
import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import { type Audit, audit } from '../../src/procedures/audit.js'
import { printedCells } from '../fixtures/printedCells.js'
import { printedAccounts } from './printedAccounts.js'
import { runs } from './runs.js'
import { inWanYuan, inYuan, publish, truths } from './trueAccounts.js'

const auditOf = (json: FinalAccountsJson): Audit => audit(FinalAccounts.parse(json))
const counts = ({ ledger }: Audit) => ledger.rules.map(({ rule: _, ...line }) => line)
/** Relations among amounts: what the codes are and which tables there are has no part in them. */
const relations = (result: Audit) => counts(result).filter(({ id }) => /^I\d/.test(id))
const keysOf = ({ findings }: Audit) => findings.filter(({ id }) => /^I\d/.test(id)).map(({ key }) => key)

describe('a document that is read and written', () => {
  it('prints the same when it is read again', () => {
    fc.assert(
      fc.property(printedAccounts, (json) => {
        const written = FinalAccounts.encode(FinalAccounts.parse(json))
        expect(FinalAccounts.encode(FinalAccounts.parse(written))).toEqual(written)
        expect(JSON.parse(JSON.stringify(FinalAccounts.parse(json)))).toEqual(written)
      }),
      runs(300),
    )
  })

  it('keeps every figure, its decimals and what kind of blank it is', () => {
    fc.assert(
      fc.property(printedAccounts, (json) => {
        const document = FinalAccounts.parse(json)
        const again = FinalAccounts.parse(FinalAccounts.encode(document))
        for (const [place, grid] of document.grids.entries()) {
          const other = again.grids[place]
          expect(other?.prints).toEqual(grid?.prints)
          expect(other?.codes).toEqual(grid?.codes)
          if (!grid || !other) continue
          const figures = [...grid.prints.keys()].filter((cell) => isFigure(grid.prints[cell] as number))
          expect(figures.filter((cell) => !amountAt(grid, cell).eq(amountAt(other, cell)))).toEqual([])
        }
      }),
      runs(300),
    )
  })
})

describe('right accounts, whatever was received and spent', () => {
  it('hold to the last digit in 元', () => {
    fc.assert(
      fc.property(truths, (truth) => {
        const result = auditOf(publish(truth, inYuan))
        expect(keysOf(result)).toEqual([])
        expect(relations(result).filter(({ rounding }) => rounding > 0)).toEqual([])
      }),
      runs(300),
    )
  })

  it('hold within rounding in 万元, each cell rounded on its own', () => {
    fc.assert(
      fc.property(truths, (truth) => {
        expect(keysOf(auditOf(publish(truth, inWanYuan)))).toEqual([])
      }),
      runs(500),
    )
  })

  it('hold where one table is in 元 and the others are in 万元', () => {
    fc.assert(
      fc.property(truths, fc.nat({ max: 8 }), (truth, nth) => {
        const [coarse, fine] = [publish(truth, inWanYuan), publish(truth, inYuan)]
        const role = Object.keys(coarse.tables)[nth] as keyof FinalAccountsJson['tables']
        const tables = { ...coarse.tables, [role]: { ...fine.tables[role], unit: '元' } }
        expect(keysOf(auditOf({ ...coarse, tables }))).toEqual([])
      }),
      runs(300),
    )
  })
})

describe('what an audit must not depend on', () => {
  /** Every amount times a power of ten, by its digits. */
  const scaled = (json: FinalAccountsJson, zeros: string): FinalAccountsJson => {
    const copy = structuredClone(json)
    for (const { text, set } of printedCells(copy.tables)) if (/\d$/.test(text)) set(`${text.replace('.', '')}${zeros}`)
    return copy
  }

  it('the size of the money: the same digits with other units stand to each other as before', () => {
    fc.assert(
      fc.property(truths, (truth) => {
        const json = publish(truth, inYuan)
        expect(relations(auditOf(scaled(json, '00')))).toEqual(relations(auditOf(json)))
        expect(relations(auditOf(scaled(json, '000000000000')))).toEqual(relations(auditOf(json)))
      }),
      runs(100),
    )
  })

  /** The same table with its rows in another order: each row goes to the place that the seed and its code give it. */
  const shuffled = (table: object, seed: number): object => {
    const place = (row: string): number =>
      [...row].reduce((sum, glyph) => (sum * 31 + glyph.charCodeAt(0)) % 9973, seed)
    return JSON.parse(JSON.stringify(table), (key, value) =>
      key === 'rows'
        ? [...value].sort((one, other) => place(JSON.stringify(one)) - place(JSON.stringify(other)))
        : value,
    )
  }

  it('the order of the rows', () => {
    fc.assert(
      fc.property(truths, fc.nat(), (truth, seed) => {
        const json = publish(truth, inWanYuan)
        expect(counts(auditOf({ ...json, tables: shuffled(json.tables, seed) }))).toEqual(counts(auditOf(json)))
      }),
      runs(100),
    )
  })

  it('a doubt about a reading: what rests on it is told all the same, and never as more than a note', () => {
    fc.assert(
      fc.property(printedAccounts, (json) => {
        const doubtful = [{ path: ['tables'], reading: '', note: '全部表格识读存疑' }]
        const [plain, doubted] = [auditOf(json), auditOf({ ...json, doubtful })]
        expect(new Set(keysOf(doubted))).toEqual(new Set(keysOf(plain)))
        const graver = doubted.findings.filter(({ id, severity }) => /^[IN]\d/.test(id) && severity !== 'note')
        expect(graver).toEqual([])
      }),
      runs(100),
    )
  })
})
