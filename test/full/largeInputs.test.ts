import { describe, expect, it } from 'vitest'
import { growthByLine, linesOf, summarisePortfolio } from '../../src/entries/analysis.js'
import { toDecimal } from '../../src/entries/exact.js'
import {
  assess,
  audit,
  checkChange,
  checkRate,
  checkSum,
  composeForm,
  explain,
  FinalAccounts,
  markdown,
  parseActual,
  parseAmount,
  parseTarget,
  read,
  readDocument,
  reconcile,
  SelfEvaluation,
} from '../../src/index.js'

/** How long a call takes with so much input, and with four times as much: linear, or bounded. */
function slowness(call: (much: number) => unknown, much: number): number {
  const time = (size: number): number => {
    const start = performance.now()
    try {
      call(size)
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    }
    return performance.now() - start
  }
  time(much / 4)
  const [small, large] = [time(much), time(much * 4)]
  return large < 300 ? 1 : large / Math.max(small, 1)
}

const head = { year: 2024, department: '某局', unit: '万元' }
const shapes: readonly ((size: number) => string)[] = [
  (size) => '增'.repeat(size),
  (size) => '9'.repeat(size),
  (size) => ' '.repeat(size),
  (size) => '('.repeat(size),
  (size) => '1,'.repeat(size),
  (size) => '1 '.repeat(size),
  (size) => '≥1%'.repeat(size),
  (size) => '2023年1月-'.repeat(size),
  (size) => `${'约'.repeat(size)}1`,
  (size) => '、且'.repeat(size),
  (size) => '[x](y)<b>|*'.repeat(size),
  (size) => '-'.repeat(size),
  (size) => '.'.repeat(size),
]
const texts: Readonly<Record<string, (text: string) => unknown>> = {
  parseAmount,
  parseTarget,
  parseActual,
  toDecimal,
  assess: (text) => assess(text, text),
  checkSum: (text) => checkSum({ whole: text, parts: [text, text] }),
  checkRate: (text) => checkRate({ numerator: text, denominator: text, stated: text }),
  checkChange: (text) => checkChange({ now: text, before: text, change: text, stated: text }),
  'checkChange with a figure': (text) => checkChange({ now: '1', change: text, stated: text }),
  read: (text) => read(FinalAccounts, text),
  'read of a string': (text) => readDocument(JSON.stringify(text)),
  'read of keys': (text) => readDocument(JSON.stringify({ kind: text, [text]: text })),
}

describe('every public function is linear in what it is given, or bounds it first', () => {
  it.each(Object.entries(texts))(
    '%s',
    (_, call) => {
      for (const shape of shapes) expect(slowness((size) => call(shape(size)), 20_000)).toBeLessThan(12)
    },
    60_000,
  )

  const listed: Readonly<Record<string, (size: number) => unknown>> = {
    checkSum: (size) => checkSum({ whole: '1.00', parts: Array(size).fill('1.11') }),
    'checkSum of units': (size) => checkSum({ whole: '1.00万元', parts: Array(size).fill('1.11元') }),
    'keys that are twice': (size) => readDocument(`{${Array(size).fill('"a" : "x:"').join(',')}}`),
    'objects in one another': (size) => readDocument(`${'{"a":'.repeat(size)}1,"a":2${'}'.repeat(size)}`),
    'unknown keys': (size) =>
      readDocument({
        kind: 'finalAccounts',
        ...Object.fromEntries(Array.from({ length: size }, (__, at) => [`k${at}`, 1])),
      }),
    growthByLine: (size) =>
      markdown(
        growthByLine(
          Array.from({ length: size }, (__, at) => ({ key: `${at}`, label: `${at}`, before: '1.00', now: '2.00' })),
          { unit: '万元' },
        ),
      ),
    summarisePortfolio: (size) =>
      summarisePortfolio(
        Array.from({ length: size }, (__, at) => ({
          key: `${at}`,
          label: `${at}`,
          score: '90',
          outturn: '1',
          finalBudget: '1',
        })) as never,
        { unit: '万元' },
      ),
  }
  it.each(Object.entries(listed))(
    '%s',
    (_, call) => {
      expect(slowness(call, 5000)).toBeLessThan(12)
    },
    60_000,
  )

  const rows = (size: number, more: (at: number) => object) => Array.from({ length: size }, (_, at) => more(at))
  const documents: Readonly<Record<string, (size: number) => unknown>> = {
    'odd cells': (size) =>
      audit(
        FinalAccounts.parse({
          kind: 'finalAccounts',
          ...head,
          tables: {
            income: { rows: rows(size, (at) => ({ code: `${2010000 + at}`, label: `${at}`, total: '见附件' })) },
          },
        }),
      ),
    rows: (size) =>
      linesOf(
        FinalAccounts.parse({
          kind: 'finalAccounts',
          ...head,
          tables: {
            expenditure: { rows: rows(size, (at) => ({ code: `${2010000 + at}`, label: `${at}`, total: '1.00' })) },
          },
        }),
        'functionalItem' as never,
      ),
    indicators: (size) => {
      const document = SelfEvaluation.parse({
        ...{ kind: 'selfEvaluation', form: 'project', ...head, funding: [], goals: [] },
        indicators: rows(size, (at) => ({
          ...{ level1: '产出指标', level2: '数量指标', level3: `培训${at}`, target: `≥${at}场`, actual: `${at}场` },
          ...{ points: '1', score: '1' },
        })),
      })
      return [explain(audit(document)), markdown(audit(document)), reconcile([document, document])]
    },
    composeForm: (size) =>
      composeForm(
        'selfEvaluation' as never,
        { ...head, indicators: rows(size, () => ({ level1: '产出指标' })) } as never,
      ),
  }
  it.each(Object.entries(documents))(
    '%s of a document',
    (_, call) => {
      expect(slowness(call, 400)).toBeLessThan(14)
    },
    60_000,
  )
})
