import type { Case } from '../../../../src/checks/case.js'
import { casesOfIdea, type Idea } from '../../../../src/checks/idea.js'
import type { FormKind } from '../../../../src/documents/formKinds.js'
import type { Outcome } from '../../../../src/verdicts/outcome.js'
import { faultInWords } from '../../../../src/words/faults.js'
import { documentOf } from '../../../definitions/emptyDocument.js'
import { contextFor } from '../../../fixtures/contextFor.js'

/** Parts of a form; the rest is left empty. */
export type FormParts = { readonly kind?: FormKind } & Readonly<Record<string, unknown>>

/** Every case of an idea in a target form of these parts. */
export const casesOf = (idea: Idea, { kind = 'departmentBudgetTarget', ...parts }: FormParts): readonly Case[] =>
  casesOfIdea(idea, contextFor(documentOf(kind, { year: 2021, department: '某市公共资源交易中心', ...parts })))

export const outcomesOf = (idea: Idea, parts: FormParts): readonly Outcome[] =>
  casesOf(idea, parts).map(({ judgement }) => judgement.outcome)

/** What is said of the broken cases, in Chinese: what is wrong, and what is to be done. */
export const saidOf = (idea: Idea, parts: FormParts): readonly string[] =>
  casesOf(idea, parts)
    .filter(({ judgement }) => judgement.outcome === 'broken')
    .map(({ fault = { kind: 'sum' }, judgement, stated, counting }) =>
      (faultInWords(fault, 'zh', { ...judgement, stated, counting }) ?? []).join('；'),
    )

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
  idea: Idea,
  level3: string,
  target: string,
  more: Readonly<Record<string, string>> = {},
): readonly Outcome[] => outcomesOf(idea, { indicators: [indicator(level3, target, more)] })

/** A row of money. */
export const fund = (code: string, budget: string, more: object = {}) => ({ code, label: code, budget, ...more })

/** The row of the total. */
export const total = (budget: string, more: object = {}) => ({ code: 'total', label: '资金总额', budget, ...more })
