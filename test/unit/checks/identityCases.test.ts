import { describe, expect, it } from 'vitest'
import { accountIdentities } from '../../../src/checks/accounts/identities.js'
import type { Case } from '../../../src/checks/case.js'
import type { Clause, Identity } from '../../../src/checks/identity.js'
import { casesOf } from '../../../src/checks/identityCases.js'
import { compileIdentities } from '../../../src/checks/program.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { type Audit, audit } from '../../../src/procedures/audit.js'
import ordinary from '../../fixtures/accounts/ordinary.json' with { type: 'json' }
import threeMoneyColumns from '../../fixtures/accounts/threeMoneyColumns.json' with { type: 'json' }
import { accountsOf } from '../../fixtures/accountsOf.js'
import { withText } from '../../fixtures/printedCells.js'

const auditOf = (json: unknown): Audit => audit(FinalAccounts.parse(json))
const only = (json: unknown, id: string) => auditOf(json).findings.filter((finding) => finding.id === id)

describe('a finding of an identity', () => {
  const [finding] = only(withText(ordinary, 'tables.expenditure.rows.3.project', '5.00'), 'I7')

  it('shows what is stated, computed, off, and allowed', () => {
    expect(finding).toMatchObject({ outcome: 'broken', severity: 'error' })
    const { stated, computed, difference, allowed } = finding ?? {}
    expect([stated, computed, difference, allowed].map(String)).toEqual(['50', '55', '-5', '0.03'])
    expect(finding?.expected).toEqual({ zh: '55.00万元', en: '55.00 万元' })
  })

  it('says where it stands by the keys in the JSON and by lasting names', () => {
    expect(finding?.where).toEqual({
      path: ['tables', 'expenditure', 'rows', 3, 'total'],
      table: 'expenditure',
      row: '2010350',
      column: 'total',
    })
    expect(finding?.key).toBe('I7:expenditure:2010350:total')
    expect(finding?.label).toEqual({
      zh: '支出决算表「2010350 事业运行」本年支出合计',
      en: 'expenditure, 2010350 事业运行, total expenditure of the year',
    })
  })

  it('names each operand with its place and value', () => {
    expect(finding?.operands.map(({ label, value }) => `${label.zh} ${value}`)).toEqual([
      '支出决算表「2010350 事业运行」基本支出 50',
      '支出决算表「2010350 事业运行」项目支出 5',
      '支出决算表「2010350 事业运行」上缴上级支出 0',
      '支出决算表「2010350 事业运行」经营支出 0',
      '支出决算表「2010350 事业运行」对附属单位补助支出 0',
    ])
    expect(finding?.operands[1]?.where.path).toEqual(['tables', 'expenditure', 'rows', 3, 'project'])
  })

  it('keeps the rule that it comes from, and survives JSON', () => {
    expect(finding?.rule).toMatchObject({ kind: 'identity', id: 'I7', severity: 'error' })
    expect(JSON.parse(JSON.stringify(finding))).toMatchObject({ stated: '50', computed: '55', difference: '-5' })
  })
})

describe('the key of a finding', () => {
  it('has no index: it is the same when rows are added before it', () => {
    const wrong = withText(ordinary, 'tables.expenditure.rows.3.project', '5.00')
    const { rows } = wrong.tables.expenditure
    const last = rows.slice(-1)
    const longer = {
      ...wrong,
      tables: { ...wrong.tables, expenditure: { ...wrong.tables.expenditure, rows: [...last, ...rows.slice(0, -1)] } },
    }
    const keys = (json: object) => only(json, 'I7').map(({ key }) => key)
    expect(keys(longer)).toEqual(keys(wrong))
  })

  it('has no figure: it is the same for another wrong figure', () => {
    const keys = (text: string) =>
      only(withText(ordinary, 'tables.expenditure.rows.3.project', text), 'I7').map(({ key }) => key)
    expect(keys('5.00')).toEqual(keys('6.00'))
  })

  it('names the other table where there is one', () => {
    const { findings } = auditOf(withText(ordinary, 'tables.income.rows.0.total', '126.00'))
    const keys = findings.flatMap(({ key, related }) => [key, ...related])
    expect(keys).toContain('I9:income:total:total~incomeAndExpenditure.income')
  })

  it.each([
    ['ordinary', ordinary],
    ['with three money columns', threeMoneyColumns],
  ])('stands for one case alone in accounts that are %s', (_, json) => {
    const keys = auditOf(json)
      .ledger.entries()
      .filter(({ id, reason }) => /^[IN]\d/.test(id) && reason !== 'missingTable')
      .map(({ key }) => key)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

describe('a case that lacks something', () => {
  it('for want of a table names the table, and the ones that were needed', () => {
    const [entry] = auditOf({ ...ordinary, tables: {} }).ledger.entries('I9')
    expect(entry).toMatchObject({
      key: 'I9:income:missing:income~incomeAndExpenditure.income',
      outcome: 'insufficientData',
      reason: 'missingTable',
      stated: null,
      operands: [],
      where: { path: ['tables', 'income'], table: 'income' },
    })
  })

  it('for want of a row speaks of the row by its name', () => {
    const { ledger } = audit(accountsOf({ incomeAndExpenditure: { income: { rows: [] }, expenditure: { rows: [] } } }))
    const [entry] = ledger.entries('I5')
    expect(entry).toMatchObject({ outcome: 'insufficientData', reason: 'missing', stated: null })
    expect(entry?.label.zh).toBe('收入支出决算总表·收入「总计」决算数')
    expect(entry?.where.path).toEqual(['tables', 'incomeAndExpenditure', 'income'])
    expect(entry?.operands.map(({ label, value }) => [label.en, value])).toEqual([
      ['income and expenditure, expenditure side, grand total, outturn', null],
    ])
  })

  it('for want of a soft relation’s row says which code it looked for', () => {
    const [entry] = auditOf(ordinary).ledger.entries('N2')
    expect(entry).toMatchObject({ outcome: 'insufficientData', reason: 'missing', where: { row: '2080506' } })
  })
})

describe('figures of tables in other units', () => {
  it('are told in the unit of the document, with as many decimals as are printed', () => {
    const yuan = structuredClone(ordinary) as typeof ordinary & { tables: { income: object } }
    Object.assign(yuan.tables.income, { unit: '元' })
    const [finding] = only(yuan, 'I9')
    expect(finding?.counting).toEqual({ kind: 'money', unit: '万元', decimals: 6 })
    expect([finding?.stated, finding?.computed].map(String)).toEqual(['0.0125', '125'])
  })

  it('coarser than a whole of the document have no decimals', () => {
    const coarse = structuredClone(ordinary) as typeof ordinary & { tables: { income: object } }
    Object.assign(coarse.tables.income, { unit: '亿元' })
    expect(only(coarse, 'I9')[0]?.counting).toEqual({ kind: 'money', unit: '万元', decimals: 0 })
  })
})

describe('one case of an identity', () => {
  const document = accountsOf({
    expenditure: {
      rows: [
        { label: '合计', total: '3.00', basic: '1.00', project: '2.00' },
        { code: '201', label: '', total: '3.00', basic: '1.00', project: '2.50' },
      ],
    },
    threePublic: { scope: 'generalPublicBudget', rows: [{ code: 'outturn', label: '决算数' }] },
  })
  const [pattern] = accountIdentities as readonly [Identity]
  const across: Clause = { kind: 'across', grid: 'expenditure', whole: 'total', plus: ['basic', 'project'] }
  const down: Clause = { kind: 'down', grid: 'expenditure', whole: 'total', plus: ['201'] }

  /** Every case of these clauses. */
  const cases = (clauses: readonly Clause[], more: Partial<Identity> = {}, of = document): readonly Case[] =>
    compileIdentities([{ ...pattern, id: 'I0', ...more, clauses }]).flatMap((program) => casesOf(of, program))
  const keys = (...clauses: readonly Clause[]) => cases(clauses).map(({ key }) => key)

  it('is called by its row, whichever of its cells it is about, where it goes across and down', () => {
    expect(keys(across)).toEqual(['I0:expenditure:total:total', 'I0:expenditure:201:total'])
    expect(keys(down)).toEqual([
      'I0:expenditure:total:total',
      'I0:expenditure:total:basic',
      'I0:expenditure:total:project',
    ])
    expect(keys(across, down)).toEqual([
      'I0:expenditure:total:total~row',
      'I0:expenditure:201:total~row',
      ...keys(down),
    ])
    const tree: Clause = { kind: 'tree', grid: 'expenditure' }
    expect(keys(across, tree).slice(0, 2)).toEqual(keys(across))
    expect(keys(down, tree).slice(0, 3)).toEqual(keys(down))
  })

  it('is called by the table that it is held against, or by its cell alone, where it is of no row', () => {
    const cell = (...plus: Extract<Clause, { kind: 'cells' }>['plus']): Clause => ({
      kind: 'cells',
      whole: ['expenditure', 'total', 'total'],
      plus,
    })
    const last = (...clauses: readonly Clause[]) => keys(...clauses).at(-1)
    const own = cell(['expenditure', 'total', 'basic'])
    expect(last(across, down, own)).toBe('I0:expenditure:total:total~row')
    expect(last(down, own)).toBe('I0:expenditure:total:total')
    expect(last(across, own)).toBe('I0:expenditure:total:total')
    expect(last(across, down, cell(['expenditure', 'total', 'basic'], ['expenditure', '201', 'project']))).toBe(
      'I0:expenditure:total:total',
    )
    expect(last(across, down, cell(['threePublic', 'outturn', 'total']))).toBe('I0:expenditure:total:total~threePublic')
  })

  it('is judged, and keeps the fault that the identity has', () => {
    const found = cases([across])
    expect(found.map(({ judgement }) => judgement.outcome)).toEqual(['holds', 'broken'])
    expect(found[0]).not.toHaveProperty('fault')
    const fault = { kind: 'sum' } as unknown as NonNullable<Identity['fault']>
    expect(cases([across], { fault })[0]?.fault).toBe(fault)
  })

  it('is none where the condition of its clause is not met, nor where nobody knows', () => {
    const cell: Clause = {
      kind: 'cells',
      whole: ['expenditure', 'total', 'total'],
      plus: [['expenditure', 'total', 'total']],
    }
    expect(cases([{ ...cell, onlyWhen: 'threePublicIsGeneral' }])).toHaveLength(1)
    expect(cases([{ ...cell, onlyWhen: 'threePublicIsFiscal' }])).toEqual([])
    expect(cases([{ ...cell, onlyWhen: 'allMoneyIsFiscal' }])).toEqual([])
  })

  it('for want of a table counts money in the unit of the document', () => {
    expect(cases([{ ...across, grid: 'income', plus: ['other'] }])).toMatchObject([
      {
        key: 'I0:income:missing:income',
        counting: { kind: 'money', unit: '万元', decimals: 2 },
        judgement: { outcome: 'insufficientData', reason: 'missingTable' },
      },
    ])
  })
})
