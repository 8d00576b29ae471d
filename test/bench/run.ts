/**
 * What the exact answer costs, beside floats (fast and wrong) and decimal.js (exact and slow), in one run: each part in a
 * process of its own.
 *
 *   npm run bench
 *   npm run bench -- identities
 *   npm run bench -- growth reconcile
 *   npm run bench -- pdf some.pdf
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Decimal } from 'decimal.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { parseAmount } from '../../src/exact/amount.js'
import { percentColumn, sumColumn } from '../../src/exact/columns.js'
import { audit } from '../../src/procedures/audit.js'
import { floatAccounts, tablesText } from './accounts.js'
import { benchCauses, benchComposing } from './composing.js'
import { benchCountry } from './country.js'
import { decimalCases, decimalIdentities } from './decimalIdentities.js'
import { benchEngines } from './engines.js'
import {
  decodedCells,
  figuresOf,
  paragraphsOf,
  statementsOf,
  workbook,
  workbookDocument,
  workbookPaper,
  workbookVerdict,
} from './files.js'
import { floatIdentities } from './floatIdentities.js'
import { benchGrowth } from './growth.js'
import { mediansOfPromises, type Rival, report } from './measure.js'
import { benchMemory } from './memory.js'
import { benchPdf } from './pdf.js'
import { decimalScore, floatScore, formOf, indicators, scoredByForm, scoredByRow } from './scoring.js'
import { benchFaulty, benchForms, benchNarrated, benchTables } from './verdicts.js'

const size = 100_000
const mantissas = Float64Array.from({ length: size }, (_, index) => (index * 7919) % 10_000_000)
const floats = mantissas.map((mantissa) => mantissa / 100)
const decimals = Array.from(floats, (amount) => new Decimal(amount.toFixed(2)))
const texts = Array.from(floats, (amount) => amount.toLocaleString('en', { minimumFractionDigits: 2 }))
const wholes = mantissas.map((mantissa) => mantissa + 12_345)
const text = tablesText()
const accounts = FinalAccounts.parse(JSON.parse(text))
const asFloats = floatAccounts(accounts)
const asDecimals = decimalCases(accounts)
const form = formOf(indicators)
const paragraphs = paragraphsOf(1000)
const manyParagraphs = paragraphsOf(3000)
const formText = JSON.stringify(form)
const decimalRival = 'decimal.js and regular expressions'

const sumFloats = (column: Float64Array): number => {
  let sum = 0
  for (let index = 0; index < column.length; index++) sum += column[index] as number
  return sum
}

const percentFloats = (parts: Float64Array, whole: Float64Array): Float64Array => {
  const rates = new Float64Array(parts.length)
  for (let index = 0; index < parts.length; index++) {
    rates[index] = Math.floor(((parts[index] as number) / (whole[index] as number)) * 1e4 + 0.5)
  }
  return rates
}

const sumTexts = (read: (text: string) => number): number => {
  let sum = 0
  for (const each of texts) sum += read(each)
  return sum
}

const words = process.argv.slice(2)

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  workbook: () =>
    slowly(`workbook of the nine tables (${workbook.length} bytes)`, [
      { name: '@e965/xlsx alone, cells as texts', run: decodedCells },
      { name: 'sheetPaper: cells as displayed, with places', run: workbookPaper },
      { name: 'readPaper: exact document with places', run: workbookDocument },
      { name: 'workbook to verdict', run: workbookVerdict },
    ]),
  statements: () =>
    slowly('real sentences to statements', [
      { name: 'figures of 1,000 sentences by a regular expression', run: () => figuresOf(paragraphs) },
      { name: 'statements of 1,000 sentences', run: () => statementsOf(paragraphs) },
      {
        name: 'statements of 3,000 sentences',
        run: () => statementsOf(manyParagraphs),
        beside: 'statements of 1,000 sentences',
      },
    ]),
  sum: () =>
    report(
      `sum of ${size} amounts of two decimals`,
      [
        { name: 'float', run: () => sumFloats(floats) },
        { name: 'exact column', run: () => sumColumn(mantissas) },
        { name: 'decimal.js', run: () => decimals.reduce((sum, amount) => sum.plus(amount), new Decimal(0)) },
      ],
      { 'exact column': { gate: 1.5, goal: 1.03 } },
    ),
  percentage: () =>
    report(
      `${size} percentages, half up, two decimals`,
      [
        { name: 'float', run: () => percentFloats(mantissas, wholes) },
        { name: 'exact column', run: () => percentColumn(mantissas, wholes, 2) },
        {
          name: 'decimal.js',
          run: () =>
            decimals.slice(0, 2000).map((part, index) =>
              part
                .div(decimals[index + 1] as Decimal)
                .times(100)
                .toDecimalPlaces(2),
            ),
        },
      ],
      { 'exact column': { gate: 1.5 } },
    ),
  parse: () =>
    report(`${size} printed amounts read and summed`, [
      { name: 'Number() without separators', run: () => sumTexts((each) => Number(each.replaceAll(',', ''))) },
      {
        name: 'parseAmount (one tenth of them)',
        run: () => texts.slice(0, size / 10).map((each) => parseAmount(each)),
      },
      {
        name: 'decimal.js (one tenth of them)',
        run: () => texts.slice(0, size / 10).reduce((sum, each) => sum.plus(each.replaceAll(',', '')), new Decimal(0)),
      },
    ]),
  tables: benchTables,
  narrated: benchNarrated,
  faulty: benchFaulty,
  forms: benchForms,
  country: benchCountry,
  memory: benchMemory,
  form: () =>
    report(`JSON text of a self-evaluation of ${indicators.length} indicators`, [
      { name: 'JSON.parse alone', run: () => JSON.parse(formText) },
      { name: 'JSON text to document', run: () => SelfEvaluation.parse(JSON.parse(formText)) },
      { name: 'JSON text to full audit', run: () => audit(SelfEvaluation.parse(JSON.parse(formText))) },
    ]),
  identities: () =>
    report(`the nine tables, read: all that an audit looks at beside their identities alone`, [
      { name: 'identities in float, by hand, over typed columns', run: () => floatIdentities(asFloats) },
      { name: 'identities in decimal.js', run: () => decimalIdentities(asDecimals) },
      { name: 'audit: identities, codes, headings', run: () => audit(accounts), beside: 'identities in decimal.js' },
    ]),
  scoring: () =>
    report(
      `${indicators.length} indicators scored from printed strings`,
      [
        { name: 'float and regular expressions', run: () => floatScore(indicators) },
        { name: decimalRival, run: () => decimalScore(indicators) },
        { name: 'scoreIndicator of every row', run: () => scoredByRow(indicators), beside: decimalRival },
        { name: 'evaluate of the form', run: () => scoredByForm(form), beside: decimalRival },
      ],
      { 'evaluate of the form': { gate: 4, goal: 1 } },
    ),
  growth: () => benchGrowth(words.filter((word) => word !== 'growth')),
  composing: benchComposing,
  causes: () => benchCauses(JSON.parse(text)),
  engines: benchEngines,
  pdf: () => benchPdf(words.find((name) => name.endsWith('.pdf'))),
}

const slowly = async (title: string, rivals: readonly Rival[]): Promise<void> =>
  report(title, rivals, {}, {}, await mediansOfPromises(rivals))

const named = words.filter((name) => Object.hasOwn(benches, name))
const [only, ...others] = named.length === 0 ? Object.keys(benches) : named
if (only !== undefined && others.length === 0) await benches[only]?.()
else for (const name of [only, ...others]) apart(`${name}`)

/** Each by itself, as a program that does this work is: what other work taught the host's compiler does not count. */
function apart(name: string): void {
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
