import { describe, expect, it } from 'vitest'
import { evaluationInspections } from '../../../../src/checks/reports/evaluationInspections.js'
import { monitoringInspections } from '../../../../src/checks/reports/monitoringInspections.js'
import { writtenInspections } from '../../../../src/checks/reports/reportInspections.js'
import { summaryInspections } from '../../../../src/checks/reports/summaryInspections.js'
import type { AnyDocument } from '../../../../src/documents/forms.js'
import { explain } from '../../../../src/presentation/explain.js'
import { audit } from '../../../../src/procedures/audit.js'
import { evaluation, monitoring, selfReport, summarised } from './forms.js'

/** An empty document of each form, and the parts of an example put into it. */
const forms: Readonly<Record<string, (parts: object) => AnyDocument>> = {
  evaluationReport: evaluation,
  selfEvaluationReport: (parts) => selfReport({ ...parts, indicators: undefined }),
  projectSummary: ({ rows = [], totals }: { rows?: object[]; totals?: object }) => summarised(rows, totals),
  monitoring,
}

const inspections = [...evaluationInspections, ...writtenInspections, ...summaryInspections, ...monitoringInspections]

/** The form that an example is a part of. */
function exampleOf({ applies, example }: (typeof inspections)[number]): AnyDocument {
  const { document } = example
  const form = applies.forms.includes('evaluationReport') ? 'evaluationReport' : (applies.forms[0] as string)
  return (forms[form] as (parts: object) => AnyDocument)(document)
}

describe('each rule on reports, summaries and monitoring', () => {
  it.each(inspections.map((rule) => [rule.id, rule] as const))('%s: its example gives what it says', (id, rule) => {
    const entries = audit(exampleOf(rule)).ledger.entries(id)
    expect(entries.map(({ outcome }) => outcome)).toContain(rule.example.outcome)
  })

  it.each(inspections.map((rule) => [rule.id, rule] as const))(
    '%s: its finding leaves no gap in the words',
    (id, rule) => {
      const found = audit(exampleOf(rule)).findings.filter((one) => one.id === id)
      expect(found.length).toBeGreaterThan(0)
      for (const finding of found) {
        const [zh, en] = [explain(finding, { locale: 'zh' }), explain(finding, { locale: 'en' })]
        expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|Infinity|\[object|\{\d/)
        expect(zh).toMatch(new RegExp(`^【(错误|警示|提示) ${id}】.+规则：.+。依据：.+。$`))
        expect(en).toMatch(new RegExp(`^\\[(Error|Warning|Note) ${id}\\] .+ Rule: .+\\. Basis: .+\\.$`))
        expect(zh).not.toMatch(/。。|，。|：。|（）/)
        expect(en).not.toMatch(/\.\. |: \.|\(\)| {2}/)
      }
    },
  )

  it('names every place by its path, and by words that last', () => {
    for (const rule of inspections) {
      for (const { key, where, operands } of audit(exampleOf(rule)).ledger.entries(rule.id)) {
        expect(key.startsWith(`${rule.id}:`)).toBe(true)
        expect([where, ...operands.map((operand) => operand.where)].every(({ path }) => path.length > 0)).toBe(true)
      }
    }
  })

  it('has an id of its own', () => {
    const ids = inspections.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})
