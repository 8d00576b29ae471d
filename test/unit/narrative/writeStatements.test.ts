import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FinalAccounts as Accounts } from '../../../src/documents/accounts.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import type { Statement } from '../../../src/documents/statement.js'
import { readStatements } from '../../../src/narrative/readStatements.js'
import { namedRows } from '../../../src/narrative/write/rows.js'
import { writeStatements } from '../../../src/narrative/writeStatements.js'
import { audit } from '../../../src/procedures/audit.js'
import { runs } from '../../properties/runs.js'
import { inWanYuan, inYuan, publish, truths } from '../../properties/trueAccounts.js'
import { realAccounts } from './realAccounts.js'

const { statements: typed = [], doubtful: _, ...tables } = realAccounts
const accounts = FinalAccounts.parse(tables)
const stated = (options: Parameters<typeof writeStatements>[1] = {}): readonly string[] =>
  writeStatements(accounts, options).paragraphs.map(({ text }) => text)

/** Last year's accounts: every amount of this year's times a factor. */
const lastYear = (json: FinalAccountsJson, digits: (text: string) => string): Accounts =>
  FinalAccounts.parse(
    JSON.parse(JSON.stringify({ ...json, year: Number(json.year) - 1 }).replace(/"[\d,]+\.\d+"/gu, digits)),
  )

/** What an audit of the accounts with what was written of them finds, that one of the tables alone does not. */
function foundInText(json: FinalAccountsJson, options: Parameters<typeof writeStatements>[1]): readonly string[] {
  const document = FinalAccounts.parse(json)
  const { paragraphs } = writeStatements(document, options)
  const { statements, unread } = readStatements(paragraphs, {
    unit: document.unit,
    codes: namedRows(document),
    year: Number(document.year),
  })
  /** Generated accounts have codes for names. */
  const isCode = (text: string): boolean => /^\d{3,7}$/u.test(text)
  expect(unread.filter(({ why, text }) => !['date', 'ordinal', 'partOfName'].includes(why) && !isCode(text))).toEqual(
    [],
  )
  const read: Statement[] = statements.map(({ statement }) => statement)
  const known = new Set(audit(document).findings.map(({ key }) => key))
  const all = audit(FinalAccounts.parse({ ...json, statements: read })).findings
  return all.filter(({ key }) => !known.has(key)).map(({ key }) => key)
}

describe('the narrative that is written of accounts', () => {
  it('stands in the official order', () => {
    const titles = writeStatements(accounts)
      .paragraphs.filter(({ heading }) => heading)
      .map(({ text }) => text)
    expect(titles.filter((title) => !title.startsWith('（'))).toHaveLength(13)
    expect(titles[0]).toBe('一、收入支出决算总体情况说明')
    expect(titles.at(-1)).toBe('十三、预算绩效情况说明')
  })

  it('says what the tables say, with shares half up', () => {
    expect(stated()).toContain(
      '2024年度支出合计1285.83万元，其中：基本支出702.00万元，占54.60%；项目支出583.83万元，占45.40%。',
    )
  })

  it('has the word of each direction', () => {
    const text = (factor: string): string =>
      stated({ previousYear: lastYear(tables, (one) => (one === '"1,285.83"' ? factor : one)) })[1] ?? ''
    expect(text('"1,395.20"')).toContain('与上年度相比，收、支总计各减少109.37万元，下降7.84%。')
    expect(text('"1,185.83"')).toContain('收、支总计各增加100.00万元，增长8.43%。')
    expect(text('"1,285.83"')).toContain('与上年度相比，收、支总计持平。')
  })

  it('takes the original budget and the reasons that it is given', () => {
    const written = stated({
      originalBudget: { '2010350@generalPublicBudget': '637.60' },
      reasons: { '2010350@generalPublicBudget': '人员变动' },
    })
    expect(written).toContain(
      '1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）。年初预算为637.60万元，支出决算为556.56万元，完成年初预算的87.29%。主要原因：人员变动。',
    )
  })

  it('asks for what it lacks, each thing once, and makes nothing up', () => {
    const { lacking, paragraphs } = writeStatements(accounts)
    expect(lacking).toContainEqual({ what: 'previousYear', subject: 'grandTotal', scope: 'all' })
    expect(lacking).toContainEqual({ what: 'originalBudget', subject: 'expenditure', scope: 'generalPublicBudget' })
    expect(lacking).toContainEqual({ what: 'statement', subject: 'procurement', scope: 'all' })
    expect(new Set(lacking.map((one) => JSON.stringify(one))).size).toBe(lacking.length)
    expect(paragraphs.some(({ text }) => /undefined|NaN|null/u.test(text))).toBe(false)
  })

  it('takes from the statements of the accounts what no table prints', () => {
    const { paragraphs, lacking } = writeStatements(FinalAccounts.parse({ ...tables, statements: typed }))
    expect(paragraphs.map(({ text }) => text)).toContain('共有车辆4辆。')
    expect(lacking.filter(({ what }) => what === 'statement')).toEqual([])
  })
})

describe('what was written, read and audited', () => {
  it('gives no finding for the real accounts, but for the numbers that it asks for', () => {
    const budget = Object.fromEntries(
      namedRows(accounts)
        .filter(({ code }) => code.length === 7)
        .map(({ code }) => [`${code}@generalPublicBudget`, '100.00']),
    )
    const previousYear = lastYear(tables, (one) => one.replace(/^"(\d)/u, '"$11'))
    expect(foundInText(tables, { previousYear, originalBudget: budget })).toEqual(['D8:numbers:threePublic'])
    expect(writeStatements(accounts).lacking).toContainEqual({
      what: 'statement',
      subject: 'domesticVisits',
      scope: 'all',
    })
  })

  /** Where all money is a few hundred yuan, shares of amounts in 万元 do not add up to a hundred, and S8 says so. */
  const ofRoundedAmounts = /^S8:shares:/u

  it.each([
    ['元', inYuan, /^$/u],
    ['万元', inWanYuan, ofRoundedAmounts],
  ] as const)('gives no finding for generated accounts in %s, against those of another year', (_, print, known) => {
    fc.assert(
      fc.property(truths, truths, (now, before) => {
        const previousYear = FinalAccounts.parse({ ...publish(before, print), year: 2023 })
        expect(foundInText(publish(now, print), { previousYear }).filter((key) => !known.test(key))).toEqual([])
      }),
      runs(20),
    )
  })
})
