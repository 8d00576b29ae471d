import { describe, expect, it } from 'vitest'
import accounts from '../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { budgetBridge } from '../../../src/deviation/budgetBridge.js'
import { compositionVariance } from '../../../src/deviation/composition.js'
import { linesOf } from '../../../src/deviation/linesOf.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { chart } from '../../../src/presentation/chart.js'
import { explain } from '../../../src/presentation/explain.js'
import { markdown } from '../../../src/presentation/markdown.js'
import { audit } from '../../../src/procedures/audit.js'
import { reconcile } from '../../../src/procedures/reconcile.js'
import { checkList } from '../../../src/reports/checkList.js'
import { csv } from '../../../src/reports/csv.js'
import { findingRows } from '../../../src/reports/findingRows.js'
import { html } from '../../../src/reports/html.js'
import { junit } from '../../../src/reports/junit.js'
import { reportMarkdown } from '../../../src/reports/reportMarkdown.js'
import { reportOf } from '../../../src/reports/reportOf.js'
import { sarif } from '../../../src/reports/sarif.js'
import { text } from '../../../src/reports/text.js'

/** A number of each kind, with and without marks between its digits. */
const numbers = ['13912345678', '139 1234 5678', '139-1234-5678', '11010519491231002X', '6222020200112230004']

const rows = new Set(['label', 'subject', 'name', 'reason', 'purpose', 'text', 'section', 'title', 'note', 'reading'])

/** The accounts with the number behind every word that they print. */
function withNumber(value: unknown, number: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => withNumber(part, number, key))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withNumber(part, number, name)]))
  const isWords = typeof value === 'string' && (rows.has(key) || ['notes', 'outline', 'names'].includes(key))
  return isWords && /\p{Script=Han}/u.test(value) ? `${value}电${number}` : value
}

const isIn = (printed: unknown, number: string): boolean => {
  const words = typeof printed === 'string' ? printed : (JSON.stringify(printed) ?? '')
  return words.includes(number) || words.replace(/[ -]/gu, '').includes(number.replace(/[ -]/gu, ''))
}

describe.each(numbers)('accounts that print %s everywhere', (number) => {
  const document = FinalAccounts.parse(withNumber(accounts, number))
  const audited = audit(document)
  const other = FinalAccounts.parse(withNumber({ ...accounts, statements: accounts.statements.slice(0, 9) }, number))
  const compared = reconcile([document, other])
  const report = reportOf([{ file: `决算${number}.json`, document, audit: audited }], {
    failures: [{ file: `又一${number}`, message: `读不出${number}` }],
    unread: [{ file: '决算', text: `联系${number}`, why: 'sentence', place: { line: 3 } }],
  })
  const lines = linesOf(document, 'functionalClass')
  const bridge = budgetBridge(lines, document)

  it.each([
    ['the input, where it is meant to stand', document, true],
    ['findings', audited.findings, false],
    ['entries of the ledger', audited.ledger.entries(), false],
    ['findings between documents', compared.findings, false],
    ['their ledger', compared.ledger.entries(), false],
    ['what is explained', [...audited.findings, audited, compared, bridge].map((one) => explain(one)), false],
    ['the same in English', audited.findings.map((one) => explain(one, { locale: 'en' })), false],
    ['Markdown', [audited, compared, bridge].map((one) => markdown(one)), false],
    ['charts', [chart(bridge)], false],
    ['composition', explain(compositionVariance(lines)), false],
    ['the report', report, false],
    ['its text', text(report), false],
    ['its Markdown', reportMarkdown(report), false],
    ['its table', csv(report), false],
    ['its rows', findingRows(report), false],
    ['its check list', checkList(report), false],
    ['its page', html(report), false],
    ['its tests', junit(report), false],
    ['its log', sarif(report), false],
  ])('%s', (_, printed, isExpected) => {
    expect(isIn(printed, number)).toBe(isExpected)
  })

  it('are told of it', () => {
    expect(audited.findings.some(({ fault }) => fault.kind === 'personalNumber')).toBe(true)
  })
})
