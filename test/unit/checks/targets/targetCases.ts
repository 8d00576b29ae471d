import type { Case } from '../../../../src/checks/case.js'
import { targetContextOf } from '../../../../src/checks/targets/context.js'
import type { TargetKind } from '../../../../src/checks/targets/form.js'
import type { TargetInspection } from '../../../../src/checks/targets/inspection.js'
import { forms } from '../../../../src/documents/forms.js'
import type { Framework } from '../../../../src/scoring/framework.js'
import type { Outcome } from '../../../../src/verdicts/outcome.js'

/** Parts of a form as it would be read; the rest is left empty. */
export type FormParts = { readonly kind?: TargetKind } & Readonly<Record<string, unknown>>

const needsProject = new Set<TargetKind>(['projectTarget', 'specialFundTarget'])

/** A form of these parts, read by its own schema. */
export function formOf({ kind = 'departmentBudgetTarget', ...parts }: FormParts) {
  const header = {
    kind,
    year: 2021,
    department: '某市公共资源交易中心',
    unit: '万元',
    funding: [],
    goals: [],
    indicators: [],
  }
  return forms[kind].parse({ ...header, ...(needsProject.has(kind) ? { project: { name: '某项目' } } : {}), ...parts })
}

/** Every case that a rule makes of a form. */
export const casesOf = (rule: TargetInspection, parts: FormParts, framework?: Framework): readonly Case[] =>
  rule.inspect(targetContextOf(formOf(parts), framework), rule)

export const outcomesOf = (rule: TargetInspection, parts: FormParts, framework?: Framework): readonly Outcome[] =>
  casesOf(rule, parts, framework).map(({ judgement }) => judgement.outcome)

/** An indicator of output, with what else is printed of it. */
export const indicator = (level3: string, target: string, more: Readonly<Record<string, string>> = {}) => ({
  level1: '产出指标',
  level2: '数量指标',
  level3,
  target,
  ...more,
})

/** What comes of a form that prints just this indicator. */
export const outcomesOfTarget = (
  rule: TargetInspection,
  level3: string,
  target: string,
  more: Readonly<Record<string, string>> = {},
): readonly Outcome[] => outcomesOf(rule, { indicators: [indicator(level3, target, more)] })
