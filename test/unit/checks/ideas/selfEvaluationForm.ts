import { SelfEvaluation } from '../../../../src/documents/selfEvaluation.js'
import { type Audit, audit } from '../../../../src/procedures/audit.js'
import type { Framework } from '../../../../src/scoring/framework.js'
import type { Finding } from '../../../../src/verdicts/finding.js'
import type { Outcome } from '../../../../src/verdicts/outcome.js'

/** A form with these parts, and otherwise with the least that it must say. */
export const formOf = (parts: object): SelfEvaluation =>
  SelfEvaluation.parse({
    kind: 'selfEvaluation',
    form: 'project',
    year: 2024,
    department: '某局',
    unit: '万元',
    funding: [],
    goals: [],
    indicators: [],
    ...parts,
  })

/** A row of indicators with what is told, and otherwise in order. */
export const row = (more: object = {}) => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '培训场次',
  target: '≥10场',
  actual: '10场',
  points: '10',
  score: '10',
  reason: '',
  ...more,
})

/** The row of all money with what is told. */
export const total = (more: object = {}) => ({ code: 'total', label: '年度资金总额', ...more })

export const auditOf = (parts: object, framework?: Framework): Audit =>
  audit(formOf(parts), framework ? { framework } : {})

/** What came of each case of a rule. */
export const outcomesOf = (parts: object, id: string, framework?: Framework): Outcome[] =>
  auditOf(parts, framework)
    .ledger.entries(id)
    .map(({ outcome }) => outcome)

/** What came of a rule on one row. */
export const ofRow = (id: string, more: object, framework?: Framework): Outcome | undefined =>
  outcomesOf({ indicators: [row(more)] }, id, framework)[0]

/** The one finding of a rule. */
export function findingOf(parts: object, id: string, framework?: Framework): Finding {
  const [found, ...others] = auditOf(parts, framework).findings.filter((finding) => finding.id === id)
  if (!found || others.length > 0) throw new RangeError(`expected one finding of ${id}`)
  return found
}
