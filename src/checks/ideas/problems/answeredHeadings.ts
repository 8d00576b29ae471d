import type { Facts } from '../../../facts/facts.js'
import { headingOf } from '../../../facts/outline.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { problemsOf } from '../../../facts/rectification.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

/** Only where a heading promises it. */
export const answeredHeadings: Idea = {
  kind: 'inspection',
  id: 'R29',
  says: {
    zh: '标题称分析原因、应用或公开结果的，正文逐一写明',
    en: 'What a heading promises, the causes of problems, the use or publication of results, is told under it',
  },
  basis: byForm(
    '“存在的问题及原因分析”“自评结果拟应用和公开情况”',
    '“Problems and their causes”, “Use and publication of the results”',
  ),
  severity: 'note',
  claims: ({ facts }) => [...causesClaim(facts), ...promises.flatMap((promise) => useClaim(facts, promise))],
  example: {
    document: {
      kind: 'selfEvaluationReport',
      outline: ['七、存在的问题及原因分析'],
      problems: [{ id: '1', text: '绩效管理意识有待加强' }],
    },
    outcome: 'broken',
  },
}

/** Told once, with all the problems that have none. */
function causesClaim(facts: Facts): readonly Claim[] {
  const heading = headingOf(facts, (text) => /问题.*原因|原因.*问题/u.test(text), 'problems')
  const problems = problemsOf(facts)
  if (!heading || problems.length === 0) return []
  const bare = problems.filter(({ cause }) => cause === '')
  return [
    {
      kind: 'found',
      about: 'causes',
      place: heading,
      outcome: bare.length === 0 ? 'holds' : 'broken',
      operands: bare.map((problem) => wordsOperand(problem, problem.text)),
      fault: { kind: 'promisedCauses', problems: bare.map(({ id }) => id) },
    },
  ]
}

const results = /结果|评价|自评/u

/** What a heading promises of results. */
const promises = [
  { about: 'use', words: /[应运]用/u, isPublication: false, fault: { kind: 'promisedUse' } },
  { about: 'publication', words: /公开/u, isPublication: true, fault: { kind: 'promisedPublication' } },
] as const

/** A report that keeps no list of uses leaves it undecided. */
function useClaim(facts: Facts, { about, words, isPublication, fault }: (typeof promises)[number]): readonly Claim[] {
  const place = headingOf(facts, (text) => results.test(text) && words.test(text), 'uses')
  const { uses } = facts.printed
  if (!place) return []
  if (!uses) return [{ kind: 'found', about, place, outcome: 'insufficientData', reason: 'missing' }]
  const isKept = uses.some(({ purpose }) => (purpose === 'publication') === isPublication)
  return [{ kind: 'found', about, place, outcome: isKept ? 'holds' : 'broken', fault }]
}
