import { describe, expect, it } from 'vitest'
import { withLimit } from '../../../src/checks/limitOfRuleSet.js'
import { type Measures, measuresOf } from '../../../src/checks/measures.js'
import { hunanTargets2021 } from '../../../src/frameworks/hunanTargets2021.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import type { Framework } from '../../../src/scoring/framework.js'
import { linear2020 } from '../../../src/scoring/policies/linear2020.js'
import type { ScoringPolicy } from '../../../src/scoring/policy.js'
import { contextFor } from '../../fixtures/contextFor.js'
import { formOf } from './ideas/selfEvaluationForm.js'

describe('by what a form is judged', () => {
  it('is the national default without a framework: its policy, no levels, a hundred points', () => {
    const { policy, levels, directions, percentages, total } = measuresOf(null, 'selfEvaluation')
    expect([policy, levels, directions, percentages, total]).toEqual([linear2020, [], [], true, '100'])
  })

  it.each([
    ['projectTarget', ['output', 'benefit']],
    ['departmentTarget', ['output', 'benefit', 'satisfaction']],
  ] as const)('has the levels that a %s prints', (kind, levels) => {
    const found = measuresOf(hunanTargets2021, kind)
    expect(found.levels.map(({ id }) => id)).toEqual(levels)
    expect(found.execution).toBe(hunanTargets2021.execution.policy)
    expect(found.policy).toBe(hunanTargets2021.policy)
  })

  it('has those of a self-evaluation for a form that the framework does not lay out', () => {
    const [level, ...others] = projectSelfEvaluation2020.levels as [Framework['levels'][number]]
    const framework: Framework = {
      ...projectSelfEvaluation2020,
      levels: [
        { ...level, id: 'own', printedOn: ['projectTarget'] },
        { ...level, printedOn: ['selfEvaluation'] },
        ...others,
      ],
    }
    const ids = (kind: Parameters<typeof measuresOf>[1]) => measuresOf(framework, kind).levels.map(({ id }) => id)
    const plain = projectSelfEvaluation2020.levels.map(({ id }) => id)
    expect(ids('monitoring')).toEqual(plain)
    expect(ids('selfEvaluation')).toEqual(plain)
  })
})

describe('another limit from which an actual is far above its target', () => {
  const far = { kind: 'overFulfilled', from: '1.3' } as const
  const duty = (when: ScoringPolicy['reasons'][number]['when']) => ({
    ...(projectSelfEvaluation2020.policy.reasons[0] as ScoringPolicy['reasons'][number]),
    when,
  })
  const policy = (overFulfilment: ScoringPolicy['overFulfilment'], id = 'own'): ScoringPolicy => ({
    ...linear2020,
    ...{ id, overFulfilment, reasons: [duty({ kind: 'missed' }), duty(far)] },
  })
  const strict = { from: '1.3', cut: 'toZero', basis: linear2020.basis } as const
  const [one, other] = projectSelfEvaluation2020.levels as readonly [
    Framework['levels'][number],
    Framework['levels'][number],
  ]
  const measures: Measures = {
    ...measuresOf(null, 'selfEvaluation'),
    policy: policy(strict),
    levels: [{ ...one, policy: policy(null, 'of its level') }, other],
  }
  const limited = () => withLimit(measures, '150%')

  it.each([
    ['150%', '1.5'],
    ['120', '1.2'],
    ['133.3%', '1.333'],
  ])('is %s as it is printed: %s as a share of one', (printed, from) => {
    expect(withLimit(measures, printed).policy.overFulfilment).toMatchObject({ from, cut: 'toZero' })
  })

  it('cuts what the policy cuts, and nothing where it says nothing', () => {
    expect(limited().policy.overFulfilment?.cut).toBe('toZero')
    expect(limited().levels[0]?.policy?.overFulfilment).toMatchObject({ from: '1.5', cut: 'none' })
  })

  it('stands in place of the duty to give a reason from another limit on, and changes no other', () => {
    expect(limited().policy.reasons.map(({ when }) => when.kind)).toEqual(['missed'])
    expect(limited().levels[0]?.policy?.reasons.map(({ when }) => when.kind)).toEqual(['missed'])
    expect(limited().policy).toMatchObject({ id: 'own', atLeast: linear2020.atLeast })
    expect(limited().levels[0]?.policy?.id).toBe('of its level')
  })

  it('leaves a level without a policy, and everything else, as it is', () => {
    expect(limited().levels[1]).toBe(other)
    expect(limited()).toMatchObject({ execution: measures.execution, total: '100', words: measures.words })
    expect(limited().levels[0]).toMatchObject({ id: one.id })
  })

  it('is that of a context in which it is given; so is a policy', () => {
    const measuresIn = (knows: Parameters<typeof contextFor>[1]) => contextFor(formOf({}), knows).measures
    expect(measuresIn({}).policy).toBe(linear2020)
    expect(measuresIn({ overFulfilment: '150%' }).policy.overFulfilment?.from).toBe('1.5')
    expect(measuresIn({ policy: measures.policy }).policy).toBe(measures.policy)
    expect(measuresIn({ policy: measures.policy })).toMatchObject({ total: '100', percentages: true })
    expect(measuresIn({ policy: measures.policy, overFulfilment: '200%' }).policy).toMatchObject({
      ...{ id: 'own', overFulfilment: { from: '2', cut: 'toZero' } },
    })
  })
})
