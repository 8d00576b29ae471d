import { describe, expect, it } from 'vitest'
import { audit } from '../../../../src/procedures/audit.js'
import { type ClassificationsOfYear, classificationsOf } from '../../../../src/terms/classificationsOf.js'
import { faultInWords } from '../../../../src/words/faults.js'
import { accountsOf } from '../../../fixtures/accountsOf.js'

const lists2024 = classificationsOf(2024) as ClassificationsOfYear
const functional = (codes: readonly (string | undefined)[], year = 2024) =>
  accountsOf(
    { expenditure: { rows: codes.map((code) => ({ ...(code ? { code } : {}), label: '某科目', total: '0.00' })) } },
    { year },
  )
const economic = (...codes: readonly string[]) =>
  accountsOf({ basicExpenditure: { rows: codes.map((code) => ({ code, label: '某科目', amount: '0.00' })) } })

type Document = ReturnType<typeof accountsOf>
const told = (document: Document, id: string): string[] =>
  audit(document)
    .ledger.entries(id)
    .map(({ key, outcome, reason }) => [key.split(':').pop(), outcome, reason].filter(Boolean).join(' '))
const wrong = (document: Document, id: string): string[] =>
  audit(document)
    .findings.filter((finding) => finding.id === id)
    .map(({ where, severity, fault }) => `${where.path.join('/')}: ${severity} ${faultInWords(fault, 'zh')?.[0]}`)

describe('C1: a code in the classification of its year', () => {
  it('is looked up to its section; an item that the list lacks proves nothing', () => {
    expect(told(functional(['201', '20103', '2010350', '2010377']), 'C1')).toEqual([
      '201 holds',
      '20103 holds',
      '2010350 holds',
      '2010377 insufficientData missing',
    ])
  })

  it('is broken where the list knows no such section or class, or no code has so many digits', () => {
    expect(wrong(functional(['20188', '299', '2010', '20l']), 'C1')).toEqual([
      'tables/expenditure/rows/1/code: error 2024年度科目中没有299类',
      'tables/expenditure/rows/2/code: error 编码2010的位数不对',
      'tables/expenditure/rows/3/code: error 编码20l的位数不对',
      'tables/expenditure/rows/0/code: warning 2024年度科目中没有20188款',
    ])
  })

  it('of a year whose list is not held is not judged, known or not; a malformed one is wrong in any year', () => {
    expect(told(functional(['201', '299', '2010'], 2019), 'C1')).toEqual([
      '201 insufficientData yearNotCovered',
      '299 insufficientData yearNotCovered',
      '2010 broken',
    ])
  })

  it('tells in the ledger which list of which year is not held', () => {
    const [entry] = audit(functional(['201'], 2019)).ledger.entries('C1')
    expect(entry?.operands.map(({ label, value }) => [label.zh, label.en, value])).toEqual([
      ['2019年支出功能分类科目清单', 'the classification by function of 2019', null],
    ])
    const [sixth] = audit(
      accountsOf({ basicExpenditure: { rows: [{ code: '301', label: '某科目', amount: '0.00' }] } }, { year: 2017 }),
    ).ledger.entries('C1')
    expect(sixth?.operands[0]?.label.zh).toBe('2017年部门预算支出经济分类科目清单')
  })

  it('of 2025 is looked up in the list of 2025, which does not know every new section', () => {
    expect(told(functional(['22198', '2219899', '20188', '299'], 2025), 'C1')).toEqual([
      '22198 holds',
      '2219899 holds',
      '20188 insufficientData missing',
      '299 broken',
    ])
    expect(told(functional(['22198'], 2024), 'C1')).toEqual(['22198 broken'])
  })

  it('in table 06 is one of the economic classification, which has no items', () => {
    expect(told(economic('301', '30101', '3010101', '388'), 'C1')).toEqual([
      '301 holds',
      '30101 holds',
      '3010101 broken',
      '388 broken',
    ])
  })

  it('is asked of no named row, and of a row without a code only that it has none', () => {
    expect(told(functional(['total', undefined]), 'C1')).toEqual(['某科目 insufficientData missing'])
    const summary = accountsOf({
      fiscalAppropriation: {
        income: { rows: [{ label: '某项', outturn: '1' }] },
        expenditure: { rows: [{ label: '总计', total: '1' }] },
      },
    })
    expect(told(summary, 'C1')).toEqual([])
  })

  it('is looked up in the caller’s own list where there is one', () => {
    const { functional: list } = lists2024
    const [entry] = list.entries
    const own = { ...list, entries: [{ ...(entry as NonNullable<typeof entry>), code: '299', name: '某类' }] }
    const { ledger } = audit(functional(['299', '201']), { classifications: { ...lists2024, functional: own } })
    expect(ledger.rules.find(({ id }) => id === 'C1')).toMatchObject({ holds: 1, broken: 1 })
  })
})

describe('C2: the tree of codes', () => {
  it('has one row for each code', () => {
    expect(wrong(functional(['201', '208', '201']), 'C2')).toEqual([
      'tables/expenditure/rows/2/code: error 编码201已在上面列过',
    ])
  })

  it('has a row above each section and item, where the table prints that level at all', () => {
    expect(wrong(functional(['201', '20103', '2010450', '20805']), 'C2')).toEqual([
      'tables/expenditure/rows/2/code: warning 没有列出它的上级科目20104',
      'tables/expenditure/rows/3/code: warning 没有列出它的上级科目208',
    ])
  })

  it('may leave a level out altogether', () => {
    expect(told(functional(['2010350', '2080505']), 'C2')).toEqual(['2010350 holds', '2080505 holds'])
    expect(told(functional(['201', '2010350']), 'C2')).toEqual(['201 holds', '2010350 holds'])
  })

  it('does not ask about what is no code', () => {
    expect(told(functional(['2010', undefined]), 'C2')).toEqual(['2010 holds', '某科目 holds'])
  })
})
