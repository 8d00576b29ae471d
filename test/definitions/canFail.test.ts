import { describe, expect, it } from 'vitest'
import type { Idea } from '../../src/checks/idea.js'
import type { Reconciliation } from '../../src/checks/reconciliation.js'
import { exportedDefinitions } from './exported.js'
import { withOtherFigures } from './otherFigures.js'
import { runExamples } from './runExample.js'

type Rule = Idea | Reconciliation

const definitions = (await exportedDefinitions()).map(({ definition }) => definition)
const frameworks = definitions.filter(({ kind }) => kind === 'framework')
const rules = definitions.filter(({ kind }) => kind === 'inspection' || kind === 'reconciliation') as unknown as Rule[]
const shows = (rule: Rule): string => rule.example.outcome

/** Does its example break it, with another figure in one place? */
function failsWithOtherFigure(rule: Idea): boolean {
  for (const document of withOtherFigures(rule.example.document)) {
    const other = { ...rule, example: { ...rule.example, document, outcome: 'broken' } }
    const ran = runExamples(other as never, frameworks)
    if (ran.length > 0 && ran.every(({ stated, came }) => stated === came)) return true
  }
  return false
}

describe('every rule can fail', () => {
  it('where its example does not break it, the example with one other figure does', () => {
    const unbroken = rules.filter((rule) => shows(rule) !== 'broken')
    const failing = (rule: Rule): boolean => rule.kind === 'inspection' && failsWithOtherFigure(rule)
    expect(unbroken.filter((rule) => !failing(rule)).map(({ id }) => id)).toEqual([])
  })
})
