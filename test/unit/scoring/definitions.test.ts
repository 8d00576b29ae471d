import { describe, expect, it } from 'vitest'
import { hunanDepartment2023 } from '../../../src/frameworks/hunanDepartment2023.js'
import { defineFramework } from '../../../src/scoring/defineFramework.js'
import { definePolicy } from '../../../src/scoring/definePolicy.js'
import { DefinitionError } from '../../../src/scoring/definitionError.js'
import type { Framework } from '../../../src/scoring/framework.js'
import { linear2020 } from '../../../src/scoring/policies/linear2020.js'
import { policies } from '../../../src/scoring/policies.js'
import type { ScoringPolicy } from '../../../src/scoring/policy.js'
import { frameworks } from '../frameworks/frameworks.js'

const problemsOf = (define: () => unknown): readonly string[] => {
  try {
    define()
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems
    throw error
  }
  return []
}
const policyWith = (more: Partial<ScoringPolicy>) => problemsOf(() => definePolicy({ ...linear2020, ...more }))
const frameworkWith = (more: Partial<Framework>) =>
  problemsOf(() => defineFramework({ ...hunanDepartment2023, ...more }))

describe('a policy of the caller', () => {
  it.each(policies)('like $id is sound', (policy) => {
    expect(definePolicy(policy)).toBe(policy)
  })

  it.each<[string, Partial<ScoringPolicy>, string]>([
    ['has no id', { id: '' }, 'the policy has no id'],
    ['says nothing', { says: { zh: '说', en: ' ' } }, 'policy: says nothing in one of the two languages'],
    [
      'rests on a law that says nothing',
      { also: [{ ...linear2020.basis, says: { zh: '', en: '' } }] },
      'also: says nothing in one of the two languages',
    ],
    ['begins its line at 100 %', { atLeast: { kind: 'linear', from: '1' } }, 'atLeast: from must be a share below one'],
    [
      'begins its line nowhere',
      { atLeast: { kind: 'linear', from: '60%' } },
      'atLeast: from must be a share below one',
    ],
    [
      'takes nothing for nothing',
      { equal: { kind: 'deduction', of: 'share', every: '0', cost: '-1', steps: 'whole' } },
      'equal: every must be more than zero; equal: cost must be more than zero',
    ],
    [
      'leaves a gap in a reading',
      {
        atMost: {
          kind: 'either',
          one: { kind: 'passFail' },
          other: {
            kind: 'bands',
            of: 'actual',
            bands: [
              { from: '0.6', to: null, share: '1' },
              { from: '0', to: '0.5', share: '0' },
            ],
          },
        },
      },
      'atMost: a gap from 0.5 to 0.6',
    ],
    [
      'has bands that overlap',
      {
        atLeast: {
          kind: 'bands',
          of: 'actual',
          bands: [
            { from: '0', to: null, share: '2' },
            { from: '0.5', to: '0.6', share: '0' },
          ],
        },
      },
      'atLeast: bands overlap at 0.5; atLeast: 2 is no share of one',
    ],
    [
      'has bands without limits',
      { atLeast: { kind: 'bands', of: 'actual', bands: [{ from: 'a', to: 'b', share: '0' }] } },
      'atLeast: the limits of the bands are not all numbers',
    ],
    [
      'has no bands',
      { atLeast: { kind: 'bands', of: 'actual', bands: [] } },
      'atLeast: the limits of the bands are not all numbers',
    ],
    [
      'has words with a gap',
      {
        words: {
          met: { low: '0.9', high: '1' },
          partly: { low: '0.6', high: '0.8' },
          notMet: { low: '0', high: '0.6' },
        },
      },
      'words: a gap from 0.8 to 0.9',
    ],
    [
      'gives words more than all',
      { words: { met: { low: '1.2', high: '1.2' }, partly: { low: '0', high: '0' }, notMet: { low: '0', high: '0' } } },
      'words: 1.2 is no share of one',
    ],
    [
      'grades without law',
      { grades: { ...linear2020.grades, grades: [], of: 'x' } as never },
      'grades: a limit is no number',
    ],
    [
      'minds what is not above the target',
      { overFulfilment: { from: '0.9', cut: 'none', basis: linear2020.basis } },
      'overFulfilment: from must be above one',
    ],
    ['rounds to no decimals', { rounding: { decimals: -1, rounding: 'halfUp' } }, 'rounding: decimals must be 0 to 10'],
    [
      'has an example that does not come out',
      { examples: [{ target: '≥1次', actual: '1次', points: '2', low: '1', high: '2' }] },
      'example ≥1次 / 1次: 2 to 2, not 1 to 2',
    ],
  ])('that %s is refused', (_, more, problems) => {
    expect(policyWith(more).join('; ')).toBe(problems)
  })

  it('without its law is refused, with everything else that is wrong', () => {
    const lawless = { ...linear2020, id: '', basis: undefined, says: undefined } as unknown
    expect(problemsOf(() => definePolicy(lawless as ScoringPolicy))).toEqual([
      'the policy has no id',
      'policy: says nothing in one of the two languages',
      'policy: no law is given',
    ])
  })
})

describe('a framework of the caller', () => {
  it.each(frameworks)('like $id is sound', (framework) => {
    expect(defineFramework(framework)).toBe(framework)
  })

  const [output, benefit, satisfaction] = hunanDepartment2023.levels as [never, never, never]

  it.each<[string, Partial<Framework>, string]>([
    ['has no id', { id: '' }, 'the framework has no id'],
    ['has points that do not add up', { total: '110' }, 'points add to 100, not to 110'],
    ['has points that are no numbers', { total: 'a lot' }, 'points that a total is given for must be numbers'],
    ['gives points without their total', { total: null }, 'points are given without their total'],
    [
      'has a label for two levels',
      { levels: [output, benefit, { ...(satisfaction as object), zh: '产出' } as never] },
      '产出 stands for two levels',
    ],
    [
      'moves points nowhere',
      {
        levels: [output, benefit, { ...(satisfaction as object), whenAbsent: [{ to: 'cost', points: '5' }] } as never],
      },
      'satisfaction: there is no other level cost to move its points to; satisfaction: moves 5 points and has 10',
    ],
    ['has no form', { forms: [], applies: { ...hunanDepartment2023.applies, forms: [] } }, 'the framework has no form'],
    [
      'lays out one form twice',
      { forms: [...hunanDepartment2023.forms, ...hunanDepartment2023.forms] },
      'selfEvaluation is laid out twice',
    ],
    [
      'applies to other forms than it lays out',
      { applies: { ...hunanDepartment2023.applies, forms: ['projectTarget'] } },
      'projectTarget is not laid out; does not apply to its form selfEvaluation',
    ],
    [
      'has a label for a form that it does not have',
      { levels: [{ ...(output as object), printedOn: ['projectTarget'] } as never, benefit, satisfaction] },
      '产出指标: there is no form projectTarget to print it',
    ],
    [
      'has a label for two groups',
      {
        levels: [
          {
            ...(output as object),
            groups: [
              { id: 'one', zh: '数量指标', en: 'one', standing: 'document' },
              { id: 'two', zh: '数量', en: 'two', labels: ['数量指标'], standing: 'document' },
            ],
          } as never,
          benefit,
          satisfaction,
        ],
      },
      'output: 数量指标 stands for two groups',
    ],
    ['has no words', { words: { words: [] } }, 'words: the scale is empty'],
    ['has a policy that is wrong', { policy: { ...linear2020, id: '' } }, 'the policy has no id'],
    [
      'has a level with a policy that is wrong',
      { levels: [output, benefit, { ...(satisfaction as object), policy: { ...linear2020, id: '' } } as never] },
      'the policy has no id',
    ],
  ])('that %s is refused', (_, more, problems) => {
    expect(frameworkWith(more).join('; ')).toBe(problems)
  })

  it('says which definition is wrong', () => {
    expect(() => defineFramework({ ...hunanDepartment2023, total: '110' })).toThrow(
      'hunanDepartment2023: points add to',
    )
  })
})
