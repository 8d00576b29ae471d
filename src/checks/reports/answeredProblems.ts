import type { EvaluationReport } from '../../documents/evaluationReport.js'
import { type Place, wordsOperand } from '../../facts/printedCell.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { rectifiedForms as applies } from './applies.js'
import type { ReportInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { heldIf } from './outcomes.js'

const kind = 'inspection'

type Problem = NonNullable<EvaluationReport['problems']>[number]

/** A problem as it is told of: its number on the paper. */
const placeOf = ({ id }: Problem, at: number): Place => ({
  ...formPlace(['problems', at, 'text'], id),
  label: { zh: `问题${id}`, en: `problem ${id}` },
})

const all: Place = { ...formPlace(['problems'], 'problems'), label: { zh: '所列问题', en: 'the problems listed' } }
const ofAll = { zh: '针对所列各问题的改进措施，报告一项也没有', en: 'measures that answer them: the report has none' }

/** Told once where there are no measures at all; undecided where no measure says what it answers. */
export const answeredProblemsRule: ReportInspection = {
  kind,
  id: 'R26',
  says: /* @__PURE__ */ says('每个问题都有改进措施', 'Every problem has a measure that answers it'),
  basis: /* @__PURE__ */ byForm('“存在的问题”之后列“改进措施”', 'Measures follow the problems'),
  severity: 'note',
  applies,
  inspect: ({ document: { problems = [], measures = [] } }, rule) => {
    if (problems.length === 0) return []
    const told = problems.map((problem, at) => wordsOperand(placeOf(problem, at), problem.text))
    if (measures.length === 0)
      return [foundCase(rule, 'measure', all, { outcome: 'broken', operands: told, expected: ofAll })]
    if (measures.every(({ answers }) => answers === undefined))
      return [foundCase(rule, 'measure', all, { outcome: 'insufficientData', reason: 'missing' })]
    const answered = new Set(measures.flatMap(({ answers = [] }) => answers))
    return problems.map((problem, at) =>
      foundCase(rule, 'measure', placeOf(problem, at), {
        outcome: heldIf(answered.has(problem.id)),
        operands: told.slice(at, at + 1),
        expected: { zh: `针对“${problem.text}”的改进措施`, en: `a measure that answers “${problem.text}”` },
      }),
    )
  },
  example: {
    document: {
      problems: [
        { id: '1', text: '结果应用不足' },
        { id: '2', text: '数字化支撑存在短板' },
      ],
      measures: [{ id: '1', text: '强化结果应用', answers: ['1'] }],
    },
    outcome: 'broken',
  },
}

export const knownProblemsRule: ReportInspection = {
  kind,
  id: 'R27',
  says: /* @__PURE__ */ says('改进措施所对应的问题都已列出', 'The problems that measures answer are listed'),
  basis: /* @__PURE__ */ byForm('措施对应所列问题', 'Measures answer the problems listed'),
  severity: 'warning',
  applies,
  inspect: ({ document: { problems = [], measures = [] } }, rule) => {
    const known = new Set(problems.map(({ id }) => id))
    return measures.flatMap(({ id, answers }, at) => {
      if (!answers) return []
      const strangers = answers.filter((answer) => !known.has(answer)).join('、')
      const label = { zh: `措施${id}对应的问题`, en: `problems that measure ${id} answers` }
      const place = { ...formPlace(['measures', at, 'answers'], id), label }
      return foundCase(rule, 'answers', place, {
        outcome: heldIf(strangers === ''),
        operands: [wordsOperand(place, answers.join('、'))],
        expected: { zh: `所列的问题；没有列出的有：${strangers}`, en: `listed problems; not listed: ${strangers}` },
      })
    })
  },
  example: {
    document: {
      problems: [{ id: '1', text: '结果应用不足' }],
      measures: [{ id: '1', text: '强化结果应用', answers: ['3'] }],
    },
    outcome: 'broken',
  },
}
