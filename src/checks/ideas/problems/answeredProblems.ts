import type { Facts } from '../../../facts/facts.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { ledgerPlace, type Measure, measuresOf, type Problem, problemsOf } from '../../../facts/rectification.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

/** Told once where there are no measures at all; undecided where no measure says what it answers. */
export const answeredProblems: Idea = {
  kind: 'inspection',
  id: 'R26',
  says: {
    zh: '每个问题都有改进措施，改进措施所针对的问题都已列出',
    en: 'Every problem has a measure that answers it, and the problems that measures answer are listed',
  },
  basis: byForm('“存在的问题”之后列“改进措施”', 'Measures follow the problems'),
  severity: 'note',
  claims: ({ facts }) => {
    const listed = new Set(problemsOf(facts).map(({ id }) => id))
    return [...problemClaims(facts), ...measuresOf(facts).flatMap((one) => measureClaim(listed, one))]
  },
  example: {
    document: {
      kind: 'evaluationReport',
      problems: [
        { id: '1', text: '结果应用不足' },
        { id: '2', text: '数字化支撑存在短板' },
      ],
      measures: [{ id: '1', text: '强化结果应用', answers: ['1'] }],
    },
    outcome: 'broken',
  },
}

const told = (problem: Problem) => wordsOperand(problem, problem.text)

function problemClaims(facts: Facts): readonly Claim[] {
  const [problems, measures] = [problemsOf(facts), measuresOf(facts)]
  if (problems.length === 0) return []
  const all = { kind: 'found', about: 'measure', place: ledgerPlace('problems') } as const
  if (measures.length === 0) {
    const fault = { kind: 'noMeasures', problems: problems.map(({ id }) => id) } as const
    return [{ ...all, outcome: 'broken', operands: problems.map(told), fault }]
  }
  if (measures.every(({ answers }) => answers === undefined))
    return [{ ...all, outcome: 'insufficientData', reason: 'missing' }]
  const answered = new Set(measures.flatMap(({ answers = [] }) => answers))
  return problems.map((problem) => ({
    kind: 'found',
    about: 'measure',
    place: problem,
    outcome: answered.has(problem.id) ? 'holds' : 'broken',
    operands: [told(problem)],
    fault: { kind: 'unansweredProblem', text: problem.text },
  }))
}

function measureClaim(listed: ReadonlySet<string>, { answers, place }: Measure): readonly Claim[] {
  if (!answers) return []
  const strangers = answers.filter((answer) => !listed.has(answer))
  return [
    {
      kind: 'found',
      about: 'answers',
      place: place('answers'),
      outcome: strangers.length === 0 ? 'holds' : 'broken',
      operands: [wordsOperand(place('answers'), answers.join('、'))],
      fault: { kind: 'unlistedProblem', problems: strangers },
    },
  ]
}
