import { describe, expect, it } from 'vitest'
import accounts from '../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { audit } from '../../../src/procedures/audit.js'
import { outcomes } from '../../../src/verdicts/outcome.js'
import { accountsWith, smallest, withRows } from './documents.js'

const real = audit(FinalAccounts.parse(accounts))
const total = { code: 'total', label: '合计' }
const keysOf = (document: FinalAccounts): string[] => audit(document).findings.map(({ key }) => key)

describe('an audit', () => {
  it('puts the gravest first', () => {
    const order = ['error', 'warning', 'note']
    const found = real.findings.map(({ severity }) => order.indexOf(severity))
    expect(found).toEqual([...found].sort())
  })

  it('says the same of the same document, however often it is asked', () => {
    expect(JSON.stringify(audit(FinalAccounts.parse(accounts)))).toBe(JSON.stringify(real))
  })

  it('survives JSON readably: findings, ledger and coverage, figures as digits', () => {
    const { findings, ledger, coverage } = JSON.parse(JSON.stringify(real))
    expect(findings[0]).toMatchObject({ id: 'S2', stated: '0.5333', outcome: 'broken' })
    expect(findings[0].operands[0]).toMatchObject({ value: '414.82' })
    expect(ledger.rules[0]).toMatchObject({ id: 'I1', holds: 1 })
    expect(coverage).toBeGreaterThan(0.99)
  })

  it('gives the place of every figure in the JSON of the document', () => {
    const at = (path: readonly (string | number)[]): unknown =>
      path.reduce<unknown>((found, key) => (found as Record<string | number, unknown>)[key], accounts)
    for (const { operands } of real.findings) {
      for (const { where, value, text } of operands) {
        const printed = at(where.path)
        if (typeof printed === 'string')
          expect([text ?? printed, value?.toString()]).toContain(printed.replace(/,/g, ''))
        else expect(printed).toBeDefined()
      }
    }
  })

  it('tells one cause once, and names what else it breaks, never itself', () => {
    const rows = [
      { ...total, total: '9.00', basic: '5.00', project: '5.00' },
      { code: '201', label: '一般公共服务支出', total: '10.00', basic: '5.00', project: '5.00' },
    ]
    const { findings } = audit(accountsWith('expenditure', rows))
    expect(findings.map(({ key, related }) => [key, related])).toEqual([
      ['I7:expenditure:total:total', ['I8:expenditure:total:total']],
    ])
  })
})

describe('the ledger', () => {
  it('has a line for every rule, and each line is the sum of its entries', () => {
    for (const line of real.ledger.rules) {
      const entries = real.ledger.entries(line.id)
      const counted = outcomes.map((outcome) => entries.filter((entry) => entry.outcome === outcome).length)
      expect([line.id, counted]).toEqual([line.id, outcomes.map((outcome) => line[outcome])])
    }
  })

  it('has all entries when asked for none in particular, and none of a rule that there is not', () => {
    const all = real.ledger.rules.reduce((sum, line) => sum + outcomes.reduce((of, key) => of + line[key], 0), 0)
    expect(real.ledger.entries()).toHaveLength(all)
    expect(real.ledger.entries('X1')).toEqual([])
  })

  it('says why what could not be checked could not', () => {
    for (const { reason } of real.ledger.entries().filter(({ outcome }) => /^not|insufficient/.test(outcome))) {
      expect(reason).toBeDefined()
    }
  })

  it('gives a coverage: decided of all that should be', () => {
    const sum = (keys: readonly (typeof outcomes)[number][]): number =>
      real.ledger.rules.reduce((of, line) => of + keys.reduce((each, key) => each + line[key], 0), 0)
    const decided = sum(['holds', 'rounding', 'broken'])
    expect(real.coverage).toBe(decided / (decided + sum(['insufficientData'])))
  })

  it('of a document without tables covers next to nothing, passes nothing, and it is told to be empty', () => {
    const { findings, coverage, ledger } = audit(FinalAccounts.parse(smallest))
    expect(findings.map(({ key }) => key)).toEqual(['U2:form'])
    expect(coverage).toBeLessThan(0.02)
    expect(ledger.rules.every(({ holds }) => holds === 0)).toBe(true)
  })
})

describe('a finding has a lasting key', () => {
  it('that no other figure and no other order of rows changes', () => {
    const broken = (first: string, ...codes: readonly string[]) =>
      keysOf(
        accountsWith('expenditure', [
          ...codes.map((code) => ({ code, label: code, total: '1.00' })),
          { ...total, total: first },
        ]),
      )
    expect(broken('9.00', '201', '206')).toEqual(['I8:expenditure:total:total'])
    expect(broken('8.00', '206', '201')).toEqual(['I8:expenditure:total:total'])
  })

  it('that is its own where two relations fail at one cell', () => {
    const cells = (code: string, label: string, sum: string) => ({
      code,
      label,
      total: sum,
      generalPublicBudget: '1.00',
      governmentManagedFund: '0.00',
      stateCapitalOperations: '0.00',
    })
    const rows = [cells('201', '一般公共服务支出', '1.00'), cells('currentYearTotal', '本年支出合计', '9.00')]
    const json = { ...smallest, tables: { fiscalAppropriation: { income: { rows: [] }, expenditure: { rows } } } }
    const keys = audit(FinalAccounts.parse(json)).findings.flatMap(({ key, related }) => [key, ...related])
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(2)
  })
})

describe('a reading in doubt', () => {
  const rows = [{ ...total, total: '9.00', basic: '5.00', project: '5.00' }]
  const doubt = (path: readonly (string | number)[]) => ({
    ...withRows('expenditure', rows),
    doubtful: [{ path, reading: '10.00', note: '印刷不清' }],
  })
  const severities = (json: object) =>
    audit(FinalAccounts.parse(json)).findings.map(({ severity, doubt: why }) => [severity, why])

  it('makes a note of what rests on it: the whole, a part, its row or its table', () => {
    const cell = ['tables', 'expenditure', 'rows', 0]
    expect(severities(doubt([...cell, 'total']))).toEqual([['note', '印刷不清']])
    expect(severities(doubt([...cell, 'basic']))).toEqual([['note', '印刷不清']])
    expect(severities(doubt(cell))).toEqual([['note', '印刷不清']])
    expect(severities(doubt(['tables', 'expenditure']))).toEqual([['note', '印刷不清']])
  })

  it('changes nothing elsewhere', () => {
    expect(severities(doubt(['tables', 'expenditure', 'rows', 0, 'label']))).toEqual([['error', undefined]])
    expect(severities(doubt(['tables', 'expenditure', 'rows', 1, 'total']))).toEqual([['error', undefined]])
    expect(severities(doubt([]))).toEqual([['error', undefined]])
  })
})

describe('last year’s accounts', () => {
  const balances = (opening: string, closing: string, more: object = {}) =>
    FinalAccounts.parse({
      ...smallest,
      tables: {
        incomeAndExpenditure: {
          income: { rows: [{ code: 'openingBalance', label: '年初结转和结余', outturn: opening }] },
          expenditure: { rows: [{ code: 'closingBalance', label: '年末结转和结余', outturn: closing }] },
        },
      },
      ...more,
    })
  const last = balances('0.00', '3.00')

  it('close where this year opens', () => {
    expect(audit(balances('3.00', '0.00'), { previousYear: last }).findings).toEqual([])
    expect(audit(balances('3.50', '0.00'), { previousYear: last }).findings).toMatchObject([{ id: 'Y1' }])
    expect(audit(balances('3.50', '0.00')).findings).toEqual([])
  })

  it('are not in doubt because a cell of this year’s is', () => {
    const path = ['tables', 'incomeAndExpenditure', 'expenditure', 'rows', 0, 'outturn']
    const doubtful = [{ path, reading: '0.00', note: '印刷不清' }]
    const { findings } = audit(balances('3.50', '0.00', { doubtful }), { previousYear: last })
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['Y1', 'warning']])
  })

  it('in doubt themselves make a note', () => {
    const path = ['tables', 'incomeAndExpenditure', 'expenditure', 'rows', 0, 'outturn']
    const doubtful = [{ path, reading: '3.50', note: '印刷不清' }]
    const { findings } = audit(balances('3.50', '0.00'), { previousYear: balances('0.00', '3.00', { doubtful }) })
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['Y1', 'note']])
  })
})

describe('a share of what the sentence does not name', () => {
  it('is told with two different names, since part and whole are not the same', () => {
    const share = { kind: 'share', subject: '208', scope: 'all', figures: { part: '5.00', whole: '9.00', rate: '50%' } }
    const [finding] = audit(FinalAccounts.parse({ ...smallest, statements: [share] })).findings
    const [part, whole] = finding?.operands.map(({ label }) => label.zh) ?? []
    expect(finding?.id).toBe('S2')
    expect(part).not.toBe(whole)
  })
})

describe('what is no document', () => {
  it.each(['memo', 'toString', '__proto__', undefined])('a document of kind %s is of no form that we know', (kind) => {
    const document = { kind, toJSON: () => ({}) }
    expect(() => audit(document as never)).toThrow(new TypeError(`no form of kind ${kind}`))
  })

  it.each([{}, { kind: 'memo' }, smallest, accounts])('what was not read is refused in words', (value) => {
    expect(() => audit(value as never)).toThrow(TypeError)
    expect(() => audit(value as never)).toThrow(/^no (document that was read|form of kind)/)
  })

  it.each([null, undefined])('%s is refused', (value) => {
    expect(() => audit(value as never)).toThrow(TypeError)
  })
})
