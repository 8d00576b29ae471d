import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hunanDepartment2023 } from '../../../src/frameworks/hunanDepartment2023.js'
import { projectSelfEvaluation2021Cost } from '../../../src/frameworks/projectSelfEvaluation2021Cost.js'
import { defineFramework } from '../../../src/scoring/defineFramework.js'
import { definePolicy } from '../../../src/scoring/definePolicy.js'
import { DefinitionError } from '../../../src/scoring/definitionError.js'
import { linear2020 } from '../../../src/scoring/policies/linear2020.js'

/** A definition as JSON might bring it: of no type. */
type Wild = Readonly<Record<string, unknown>>

const problemsOf = (define: (given: never) => unknown, given: unknown): readonly string[] | null => {
  try {
    define(given as never)
    return null
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems
    throw error
  }
}
const refusedPolicy = (more: Wild) => problemsOf(definePolicy, { ...linear2020, ...more })?.join('; ')
const refusedFramework = (more: Wild) => problemsOf(defineFramework, { ...hunanDepartment2023, ...more })?.join('; ')

const circle: Record<string, unknown> = { kind: 'either', one: { kind: 'passFail' } }
circle.other = circle

const bands = (...list: readonly Wild[]) => ({ kind: 'bands', of: 'completion', bands: list })
const [first, second, third] = hunanDepartment2023.levels.map((level): Wild => ({ ...level }))
const levels = (more: Wild, of = third) => ({ levels: [first, second, { ...of, ...more }] })

describe('what is no definition at all', () => {
  it.each([null, undefined, 3, 'policy', true, [], [linear2020], () => linear2020, Symbol('x'), new Map(), {}])(
    '%s is refused as a policy and as a framework',
    (given) => {
      expect(problemsOf(definePolicy, given)).not.toEqual(null)
      expect(problemsOf(defineFramework, given)).not.toEqual(null)
    },
  )
})

describe('a wrong policy is refused with what is wrong', () => {
  it.each<[string, Wild, string]>([
    ['an unknown curve', { atLeast: { kind: 'steps' } }, 'atLeast: there is no curve steps'],
    ['a curve that every object has', { atLeast: { kind: 'constructor' } }, 'atLeast: there is no curve constructor'],
    ['a curve without a kind', { atMost: {} }, 'atMost: there is no curve without a name'],
    ['a curve by name', { atLeast: 'linear' }, 'atLeast: must be a curve'],
    ['no curve', { equal: null }, 'equal: must be a curve'],
    ['a field misspelt', { atLeast: { kind: 'linear', form: '0.6' } }, 'atLeast: such a curve has no form'],
    ['a limit that is no text', { atLeast: { kind: 'linear', from: 0.6 } }, 'atLeast.from: must be text'],
    ['a negative limit', { atLeast: { kind: 'linear', from: '-0.6' } }, 'atLeast: from must be a share below one'],
    ['a limit of no number', { atLeast: { kind: 'linear', from: 'NaN' } }, 'atLeast: from must be a share below one'],
    ['a curve that is its own reading', { atMost: circle }, 'atMost: contains itself'],
    ['a half reading', { atMost: { kind: 'either', one: { kind: 'passFail' } } }, 'atMost: must be a curve'],
    ['a proportion for dates', { date: { kind: 'linear' } }, 'date: must be passFail or unstated'],
    [
      'steps of an unknown sort',
      { atLeast: { kind: 'deduction', of: 'share', every: '0.01', cost: '1', steps: 'half' } },
      'atLeast.steps: must be whole or proportional',
    ],
    [
      'a cost above all points',
      { atLeast: { kind: 'deduction', of: 'share', every: '0.01', cost: '5', costIn: 'share', steps: 'whole' } },
      'atLeast: cost must be a share of one',
    ],
    ['bands that are no list', { atLeast: { ...bands(), bands: null } }, 'atLeast.bands: must be a list'],
    ['a null among the bands', { atLeast: { ...bands(), bands: [null] } }, 'atLeast.bands 1: must be an object'],
    [
      'a share that is no text',
      { atLeast: bands({ from: '0', to: null, share: 1 }) },
      'atLeast.bands 1.share: must be text',
    ],
    [
      'a share below nothing',
      { atLeast: bands({ from: '0', to: null, share: '-1' }) },
      'atLeast: -1 is no share of one',
    ],
    [
      'a rise above all',
      { atLeast: bands({ from: '0', to: '1', share: '0', shareTo: '2' }, { from: '1', to: null, share: '1' }) },
      'atLeast: 2 is no share of one',
    ],
    [
      'a rise without end',
      { atLeast: bands({ from: '0', to: null, share: '0', shareTo: '1' }) },
      'atLeast: a band without end has no share that it rises to',
    ],
    [
      'words without a band',
      { words: { met: { low: '0', high: '1' } } },
      'words.partly: must be an object; words.notMet: must be an object',
    ],
    ['words that are text', { words: '80%' }, 'words: must be an object'],
    ['no rounding', { rounding: undefined }, 'rounding: must be an object'],
    [
      'a rounding of no name',
      { rounding: { decimals: 2, rounding: 'up' } },
      'rounding.rounding: must be halfUp or halfEven or truncate',
    ],
    ['half a decimal', { rounding: { decimals: 0.5, rounding: 'halfUp' } }, 'rounding: decimals must be 0 to 10'],
    ['reasons that are no list', { reasons: null }, 'reasons: must be a list'],
    ['a reason that is null', { reasons: [null] }, 'reasons 1: must be an object'],
    [
      'a reason from nowhere',
      { reasons: [{ ...linear2020.reasons[1], when: { kind: 'deviation', from: 'much' } }] },
      'farAboveTarget: from must be a number',
    ],
    [
      'grades that are null inside',
      { grades: { ...linear2020.grades, grades: [null] } },
      'grades.grades 1: must be an object',
    ],
    [
      'a grade that its example does not have',
      { grades: { ...linear2020.grades, examples: [{ score: '90', grade: '良' }] } },
      'example 90: 优, not 良',
    ],
    ['no example', { examples: [] }, 'policy: there is no example'],
    ['an example that is null', { examples: [null] }, 'examples 1: must be an object'],
    [
      'an example of no numbers',
      { examples: [{ target: '≥1次', actual: '1次', points: '2', low: 'all', high: '2' }] },
      'example ≥1次 / 1次: must state numbers',
    ],
    [
      'a law without a title',
      { basis: { ...linear2020.basis, instrument: { id: 'x' } } },
      'policy.instrument.number: must be text',
    ],
    [
      'a standing of no kind',
      { basis: { ...linear2020.basis, confirmed: 'certain' } },
      'policy.confirmed: must be document or published or unverified',
    ],
    [
      'forms of no kind',
      { applies: { ...linear2020.applies, forms: ['letter'] } },
      'policy.applies.forms 1: must be finalAccounts',
    ],
    ['the kind of something else', { kind: 'framework' }, 'policy: is no policy'],
  ])('%s', (_, more, problem) => {
    expect(refusedPolicy(more)).toContain(problem)
  })
})

describe('a wrong framework is refused with what is wrong', () => {
  it.each<[string, Wild, string]>([
    ['no policy', { policy: null }, 'policy: must be an object'],
    ['no levels', { levels: undefined }, 'levels: must be a list'],
    ['a level that is null', { levels: [null] }, 'levels 1: must be an object'],
    ['points that are no text', levels({ points: 10 }), 'satisfaction.points: must be text'],
    ['negative points', levels({ points: '-10' }), 'points that a total is given for must be numbers'],
    ['a level without its law', levels({ basis: undefined }), 'satisfaction: no law is given'],
    ['labels that are no list', levels({ labels: '满意度' }), 'satisfaction.labels: must be a list'],
    ['a group that is text', levels({ groups: ['满意度指标'] }), 'satisfaction.groups 1: must be an object'],
    [
      'moved points of no number',
      levels({ whenAbsent: [{ to: 'output', points: 'ten' }] }),
      'satisfaction: moves 0 points and has 10',
    ],
    [
      'points that go round',
      {
        levels: [
          first,
          { ...second, whenAbsent: [{ to: 'satisfaction', points: '30' }] },
          { ...third, whenAbsent: [{ to: 'benefit', points: '10' }] },
        ],
      },
      'benefit: moves its points to satisfaction, which moves its own on',
    ],
    [
      'points moved to itself',
      levels({ whenAbsent: [{ to: 'satisfaction', points: '10' }] }),
      'there is no other level satisfaction',
    ],
    ['no execution', { execution: null }, 'execution: must be an object'],
    [
      'an unknown curve of execution',
      {
        execution: {
          ...hunanDepartment2023.execution,
          policy: { ...hunanDepartment2023.execution.policy, unfinished: { kind: 'x' } },
        },
      },
      'execution.policy.unfinished: there is no curve x',
    ],
    [
      'an example of execution that does not come out',
      {
        execution: {
          ...hunanDepartment2023.execution,
          policy: {
            ...hunanDepartment2023.execution.policy,
            examples: [{ outturn: '90', budget: '100', points: '10', low: '10', high: '10' }],
          },
        },
      },
      'example 90 / 100: 9 to 9, not 10 to 10',
    ],
    [
      'a policy whose examples do not come out',
      { policy: { ...linear2020, rounding: { decimals: 0, rounding: 'halfUp' } } },
      'example ≥95% / 80%: 2 to 2, not 1.68 to 1.68',
    ],
    [
      'an unknown curve of its policy',
      { policy: { ...linear2020, atLeast: { kind: 'magic' } } },
      'atLeast: there is no curve magic',
    ],
    [
      'forms of no kind',
      { forms: [{ kind: 'poem', title: '诗', columns: {} }] },
      'forms 1.kind: must be selfEvaluation',
    ],
    [
      'columns that are filled in',
      { forms: [{ ...hunanDepartment2023.forms[0], columns: { target: '≥1' } }] },
      'forms 1.columns: must be blank cells',
    ],
    [
      'a direction of no kind',
      { directions: [{ ...first, direction: 'up' }] },
      'directions 1.direction: must be higher or lower',
    ],
    ['a word without rank', { words: { words: [{ zh: '优' }] } }, 'words.words 1.rank: must be a number'],
    ['a total that is a number', { total: 100 }, 'total: must be text'],
    ['percentages as text', { percentages: 'yes' }, 'percentages: must be true or false'],
    ['no title', { title: null }, 'title: says nothing in one of the two languages'],
  ])('%s', (_, more, problem) => {
    expect(refusedFramework(more)).toContain(problem)
  })

  it('is called by its kind where it has no id', () => {
    expect(() => defineFramework({} as never)).toThrow(/^framework: /)
    expect(() => definePolicy(null as never)).toThrow('policy: policy: must be an object')
  })
})

describe('any part of a definition, whatever it is replaced by', () => {
  const places = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => [[...path, key], ...places(part, [...path, key])])
      : []
  const replaced = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
    if (key === undefined) return by
    const copy: Record<string, unknown> = Array.isArray(value)
      ? (Object.assign([], value) as never)
      : { ...(value as object) }
    copy[key] = replaced((value as Wild)[key], rest, by)
    return copy
  }
  const junk = fc.constantFrom<unknown>(
    null,
    undefined,
    0,
    -1,
    Number.NaN,
    '',
    'x',
    '-1',
    '1e9',
    [],
    {},
    [null],
    true,
    Symbol('x'),
  )

  it.each([
    ['policy', definePolicy, linear2020],
    ['framework', defineFramework, projectSelfEvaluation2021Cost],
  ] as const)('gives a DefinitionError or a sound %s, and never another error', (_, define, sound) => {
    fc.assert(
      fc.property(fc.constantFrom(...places(sound)), junk, (path, by) => {
        expect(() => problemsOf(define, replaced(sound, path, by))).not.toThrow()
      }),
      { numRuns: 3000 },
    )
  })
})
