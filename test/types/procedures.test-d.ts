import { expectTypeOf, test } from 'vitest'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import type { Money } from '../../src/exact/measure.js'
import { chart } from '../../src/presentation/chart.js'
import { explain } from '../../src/presentation/explain.js'
import { markdown } from '../../src/presentation/markdown.js'
import { audit } from '../../src/procedures/audit.js'
import { cell } from '../../src/procedures/cell.js'
import { type Problem, read } from '../../src/procedures/read.js'
import type { Finding } from '../../src/verdicts/finding.js'

const json = { kind: 'finalAccounts', year: 2024, department: '某局', unit: '万元', tables: {} } as const
const document: FinalAccounts = FinalAccounts.parse(json)
const { findings, ledger, coverage } = audit(document)

test('reading gives a document or problems, and one must look which', () => {
  const reading = read(FinalAccounts, json)
  // @ts-expect-error perhaps there is none
  expectTypeOf(reading.document).toEqualTypeOf<FinalAccounts>()
  if (reading.problems) expectTypeOf(reading.problems).toEqualTypeOf<readonly Problem[]>()
  else expectTypeOf(reading.document).toEqualTypeOf<FinalAccounts>()
})

test('reading takes a schema and a known language', () => {
  // @ts-expect-error a name is no schema
  read('finalAccounts', json)
  // @ts-expect-error no such language
  read(FinalAccounts, json, { locale: 'fr' })
  // @ts-expect-error the input is missing
  read(FinalAccounts)
})

test('only a document that was read can be audited', () => {
  // @ts-expect-error plain JSON was not read
  audit(json)
  // @ts-expect-error an object
  audit({})
  // @ts-expect-error text
  audit(JSON.stringify(json))
  // @ts-expect-error a reading may hold problems instead
  audit(read(FinalAccounts, json))
  // @ts-expect-error last year’s accounts are read too
  audit(document, { previousYear: json })
  // @ts-expect-error no such option
  audit(document, { tolerance: 0.01 })
})

test('a cell is named by a known table', () => {
  expectTypeOf(cell(document, 'income', 'total', 'total')).toEqualTypeOf<Money | 'blank' | 'missing'>()
  // @ts-expect-error no such table
  cell(document, 'outcome', 'total', 'total')
  // @ts-expect-error 01 has two sides
  cell(document, 'incomeAndExpenditure', 'grandTotal', 'outturn')
  // @ts-expect-error codes are texts
  cell(document, 'income', 2010350, 'total')
  // @ts-expect-error the column is missing
  cell(document, 'income', 'total')
  // @ts-expect-error plain JSON has no grids
  cell(json, 'income', 'total', 'total')
})

test('a cell may be blank or missing, and neither is money', () => {
  // @ts-expect-error perhaps there is no value
  cell(document, 'income', 'total', 'total').value
})

test('what an audit gives is read only', () => {
  // @ts-expect-error findings are not taken away
  findings.pop()
  // @ts-expect-error nor rules
  ledger.rules.pop()
  // @ts-expect-error nothing to check has no coverage
  expectTypeOf(coverage).toEqualTypeOf<number>()
  expectTypeOf(findings).toEqualTypeOf<readonly Finding[]>()
  // @ts-expect-error a document is not changed
  document.year = 2025
})

test('a finding is explained in a known language', () => {
  const [finding] = findings
  // @ts-expect-error perhaps there is no first finding
  explain(finding)
  if (finding) expectTypeOf(explain(finding, { locale: 'en' })).toEqualTypeOf<string>()
  // @ts-expect-error no such language
  if (finding) explain(finding, { locale: 'de' })
  // @ts-expect-error a key is no finding
  explain('I1:income')
})

test('what is told is something that was found', () => {
  markdown(findings, { title: 'x' })
  // @ts-expect-error one at a time: a list goes into Markdown
  explain(findings)
  // @ts-expect-error a document is not told
  explain(document)
  // @ts-expect-error nor drawn
  chart(document)
  // @ts-expect-error a finding is no picture
  chart(findings[0])
  // @ts-expect-error a document is not told
  markdown(document)
})
