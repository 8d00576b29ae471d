import { describe, expect, it } from 'vitest'
import type { FoundClaim } from '../../../src/checks/claim.js'
import { noTables } from '../../../src/checks/formAudit.js'
import { rulesOfForms } from '../../../src/checks/forms.js'
import type { Idea, Under } from '../../../src/checks/idea.js'
import { withIdeas } from '../../../src/checks/runIdeas.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import type { Basis } from '../../../src/law/basis.js'
import { byForm } from '../../../src/law/ground.js'
import type { Framework } from '../../../src/scoring/framework.js'
import { linear2020 } from '../../../src/scoring/policies/linear2020.js'
import type { ScoringPolicy } from '../../../src/scoring/policy.js'
import { accountsOf } from '../../fixtures/accountsOf.js'
import { contextFor } from '../../fixtures/contextFor.js'
import { formOf } from './ideas/selfEvaluationForm.js'
import { at, finding } from './madeFinding.js'

const found = (outcome: FoundClaim['outcome'], name = 'x'): FoundClaim => ({
  ...{ kind: 'found', about: 'about', outcome },
  place: { label: { zh: name, en: name }, where: { ...at(name), row: name } },
})
/** An idea of the caller's own with these claims. */
const own = (claims: readonly FoundClaim[], more: Partial<Idea> = {}): Idea => ({
  ...finding('any').rule,
  ...{ kind: 'inspection', id: 'OWN', claims: () => claims },
  ...{ example: { document: { kind: 'selfEvaluation' }, outcome: 'holds' } },
  ...more,
})
const run = (document: AnyDocument, ideas: readonly Idea[] = [], knows: Parameters<typeof contextFor>[1] = {}) =>
  withIdeas(noTables(), contextFor(document, knows), rulesOfForms[document.kind].ideas, ideas)
/** The rules that were asked of a document, by their ids. */
const asked = (document: AnyDocument): readonly string[] =>
  run(document)
    .tally.rules()
    .map(({ id }) => id)
const lineOf = (document: AnyDocument, idea: Idea) =>
  run(document, [idea])
    .tally.lines()
    .find(({ id }) => id === idea.id)

describe('the ideas of a form', () => {
  it('are asked from their first year on, whichever year was asked before', () => {
    const selfEvaluation = rulesOfForms.selfEvaluation.ideas
    const late = rulesOfForms.finalAccounts.ideas
      .filter(({ applies }) => applies?.years?.from === 2016)
      .map(({ id }) => id)
    expect(late.length).toBeGreaterThan(0)
    const of = (year: number) => new Set(asked(accountsOf({}, { year, excerpt: undefined })))
    for (const [year, is] of [
      [2015, false],
      [2016, true],
      [2017, true],
      [2015, false],
    ] as const)
      for (const id of late) expect(of(year).has(id)).toBe(is)
    expect(asked(formOf({}))).toEqual(selfEvaluation.map(({ id }) => id))
  })

  it('are left out where they need a list of which only a part was entered', () => {
    const needing = rulesOfForms.selfEvaluation.ideas
      .filter(({ needsAll = [] }) => needsAll.length > 0)
      .map(({ id }) => id)
    expect(needing.length).toBeGreaterThan(0)
    const excerpt = asked(formOf({ excerpt: true }))
    for (const id of needing) expect(excerpt).not.toContain(id)
    expect(excerpt.length).toBeGreaterThan(0)
  })

  it('come before those of the caller', () => {
    const ids = (ideas: readonly Idea[]) =>
      run(formOf({}), ideas)
        .tally.rules()
        .map(({ id }) => id)
    expect(ids([own([])])).toEqual([...asked(formOf({})), 'OWN'])
    expect(ids([])).toEqual(asked(formOf({})))
    expect(
      withIdeas(noTables(), contextFor(formOf({})), rulesOfForms.selfEvaluation.ideas)
        .tally.rules()
        .map(({ id }) => id),
    ).toEqual(ids([]))
  })
})

describe('an idea', () => {
  it('counts what came of its claims, and keeps a case of what is to be told alone', () => {
    const idea = own([found('holds', 'a'), found('broken', 'b'), found('notApplicable', 'c'), found('holds', 'd')])
    const { tally } = run(formOf({}), [idea])
    expect(tally.lines().at(-1)).toMatchObject({ id: 'OWN', holds: 2, broken: 1, notApplicable: 1, rounding: 0 })
    expect(tally.cases.filter(({ rule }) => rule === idea).map(({ key }) => key)).toEqual(['OWN:about:b'])
  })

  it('counts what a quick look saw, and the claims that this leaves', () => {
    const others = [found('broken', 'a')]
    const look = (seen: object) => own([found('holds')], { look: () => ({ holds: 5, others, ...seen }) })
    expect(lineOf(formOf({}), look({}))).toMatchObject({ holds: 5, broken: 1, insufficientData: 0 })
    expect(lineOf(formOf({}), look({ undecided: 3 }))).toMatchObject({ holds: 5, broken: 1, insufficientData: 3 })
  })

  it('on sentences is not asked where none are printed', () => {
    const idea = own([found('holds')], { onlyOf: 'statements' })
    const statements = [{ kind: 'amount', subject: 'expenditure', scope: 'all', figures: { outturn: '1' } }]
    expect(lineOf(accountsOf({}), idea)).toMatchObject({ holds: 0 })
    expect(lineOf(accountsOf({}, { statements: [] }), idea)).toMatchObject({ holds: 0 })
    expect(lineOf(accountsOf({}, { statements }), idea)).toMatchObject({ holds: 1 })
    expect(lineOf(accountsOf({}), own([found('holds')]))).toMatchObject({ holds: 1 })
  })

  it('gives all its cases when it is asked for; another rule is asked of what was run before', () => {
    const idea = own([found('holds', 'a'), found('broken', 'b')])
    const { casesOf } = run(formOf({}), [idea])
    expect(casesOf(idea).map(({ key }) => key)).toEqual(['OWN:about:a', 'OWN:about:b'])
    expect(casesOf(own([]))).toEqual([])
  })
})

describe('what an idea rests on', () => {
  const basis = (name: string): Basis => byForm(name, name)
  const { policy, execution } = projectSelfEvaluation2020
  const duty = { ...(policy.reasons[0] as ScoringPolicy['reasons'][number]) }
  const reason = (kind: 'overFulfilled' | 'missed', name: string) =>
    ({ ...duty, when: kind === 'missed' ? { kind } : { kind, from: '1.3' }, basis: basis(name) }) as typeof duty
  const own: ScoringPolicy = {
    ...policy,
    basis: basis('policy'),
    reasons: [reason('missed', 'missed'), reason('overFulfilled', 'distance')],
    overFulfilment: { from: '1.3', cut: 'none', basis: basis('overFulfilment') },
    grades: { ...(linear2020.grades ?? policy.grades), basis: basis('grades') } as never,
  }
  const frameworkWith = (parts: Partial<ScoringPolicy> = {}): Framework => ({
    ...projectSelfEvaluation2020,
    basis: basis('framework'),
    policy: { ...own, ...parts },
    execution: { ...execution, policy: { ...execution.policy, basis: basis('execution') } },
  })
  /** What the ideas under this part of a framework rest on. */
  const restsOn = (under: Under, knows: Parameters<typeof contextFor>[1]): readonly string[] => {
    const ids = new Set(rulesOfForms.selfEvaluation.ideas.filter((idea) => idea.under === under).map(({ id }) => id))
    const rules = run(formOf({}), [], knows).tally.rules()
    return [...new Set(rules.filter(({ id }) => ids.has(id)).map((rule) => rule.basis.says.zh))]
  }

  it.each<[Under, string, Partial<ScoringPolicy>]>([
    ['policy', 'policy', {}],
    ['execution', 'execution', {}],
    ['framework', 'framework', {}],
    ['grades', 'grades', {}],
    ['grades', 'policy', { grades: null }],
    ['distance', 'distance', {}],
    ['distance', 'overFulfilment', { reasons: [reason('missed', 'missed')] }],
    ['distance', 'policy', { reasons: [reason('missed', 'missed')], overFulfilment: null }],
  ])('under a framework, of %s, is that of its %s', (under, name, parts) => {
    expect(restsOn(under, { framework: frameworkWith(parts) })).toEqual([name])
  })

  it('under a policy of the caller is that of the policy, of what scores by it alone', () => {
    const mine: ScoringPolicy = { ...own, basis: basis('mine') }
    expect(restsOn('policy', { policy: mine })).toEqual(['mine'])
    expect(restsOn('policy', { policy: mine, framework: frameworkWith() })).toEqual(['mine'])
    expect(restsOn('framework', { policy: mine, framework: frameworkWith() })).toEqual(['framework'])
    const plain = restsOn('execution', {})
    expect(restsOn('execution', { policy: mine })).toEqual(plain)
    expect(plain).not.toContain('mine')
  })

  it('is its own without either, and the very rule', () => {
    const selfEvaluation = rulesOfForms.selfEvaluation.ideas
    expect(run(formOf({})).tally.rules()).toEqual([...selfEvaluation])
    const rules = run(formOf({}), [], { framework: frameworkWith(), policy: own }).tally.rules()
    for (const [index, idea] of selfEvaluation.entries())
      if (!idea.under) expect(rules[index]).toBe(idea)
      else expect(rules[index]?.id).toBe(idea.id)
  })
})
