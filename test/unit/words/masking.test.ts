import { describe, expect, it } from 'vitest'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { chart } from '../../../src/presentation/chart.js'
import { explain } from '../../../src/presentation/explain.js'
import { markdown } from '../../../src/presentation/markdown.js'
import { analyzeDeviation } from '../../../src/procedures/analyzeDeviation.js'
import { audit } from '../../../src/procedures/audit.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import { personalNumbersIn } from '../../../src/words/personalNumbers.js'
import { formOf, row, total } from '../checks/ideas/selfEvaluationForm.js'

/** One number of each kind, with and without blanks between its digits. */
const numbers = ['13912345678', '139 1234 5678', '11010519491231002X', '6222020200112230004', '6222 0202 0011 2230 004']

/** A form that prints a number wherever it has room for words. */
const formWith = (number: string) =>
  formOf({
    title: `自评表${number}`,
    department: `某局${number}`,
    project: { name: `项目${number}` },
    funding: [total({ label: `资金总额${number}`, finalBudget: '100', outturn: '90' })],
    indicators: [
      row({
        level3: `发放${number}`,
        target: `≥10场，联系${number}`,
        actual: `8场（${number}）`,
        reason: `见${number}`,
      }),
      row({
        level3: '联系人',
        target: `通知${number}`,
        actual: `已通知${number}`,
        score: '8',
        reason: `未接通${number}`,
      }),
    ],
    doubtful: [{ path: ['indicators', 0, 'actual'], reading: `8场${number}`, note: `据${number}`, about: 'reading' }],
  })

const digits = (number: string): string => number.replace(/[ ]/gu, '')
const isPrinted = (thing: unknown, number: string): boolean =>
  JSON.stringify(thing).includes(number) || JSON.stringify(thing).replace(/ /gu, '').includes(digits(number))

describe.each([...numbers, '139-1234-5678'])('the number %s', (number) => {
  it.each(Array.from({ length: 9 }, (_, at) => at))('is found behind %i signs, whatever follows', (signs) => {
    for (const rest of ['', '。', '（联系人）'])
      expect(personalNumbersIn(`${'某'.repeat(signs)}${number}${rest}`)).toHaveLength(1)
  })
})

describe.each(numbers)('the number %s', (number) => {
  const form = formWith(number)
  const evaluation = evaluate(form, projectSelfEvaluation2020)
  const analysis = analyzeDeviation(form, projectSelfEvaluation2020)
  const { findings, ledger } = audit(form)

  it('stands in no result', () => {
    expect(isPrinted(form, number)).toBe(true)
    expect(isPrinted(evaluation, number)).toBe(false)
    expect(isPrinted(analysis, number)).toBe(false)
    expect(isPrinted(findings, number)).toBe(false)
    expect(isPrinted(ledger.entries(), number)).toBe(false)
  })

  it('is told in nothing that is printed', () => {
    const printed = [
      ...evaluation.lines.map((line) => explain(line)),
      ...analysis.lines.map((line) => explain(line)),
      ...findings.map((finding) => explain(finding)),
      markdown(evaluation),
      markdown(analysis),
      markdown(audit(form)),
      chart(analysis),
    ]
    expect(isPrinted(printed, number)).toBe(false)
  })
})

it('amounts and codes are no such numbers', () => {
  const { lines } = evaluate(
    formOf({ indicators: [row({ target: '≥1391234567元', actual: '2080505' })] }),
    projectSelfEvaluation2020,
  )
  expect([lines[0]?.target, lines[0]?.actual]).toEqual(['≥1391234567元', '2080505'])
})
