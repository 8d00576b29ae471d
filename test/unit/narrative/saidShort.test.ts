import { describe, expect, it } from 'vitest'
import type { About, Fact } from '../../../src/narrative/facts/fact.js'
import { shortPart } from '../../../src/narrative/facts/shortPart.js'
import { initialState, type State } from '../../../src/narrative/facts/state.js'
import { toldBefore } from '../../../src/narrative/facts/toldBefore.js'
import { zeroOf } from '../../../src/narrative/facts/zeroOf.js'
import type { FigureToken } from '../../../src/narrative/scan/token.js'

const about = (subject: string, scope: About['scope'] = 'all'): About => ({ subject, scope })
const [vehicles, purchase] = [about('threePublic.vehicles'), about('threePublic.vehiclePurchase')]
const [basic, project, all] = [about('expenditure.basic'), about('expenditure.project'), about('expenditure')]
const figure = (digits: string, start: number, unit = '万元'): FigureToken => ({
  ...{ type: 'figure', sort: 'money', digits, unit, start, end: start + digits.length + unit.length },
})
/** What is known at the end of a text, but for what is told. */
const stateOf = (plain: string, more: Partial<State> = {}): State => ({
  ...initialState({
    ...{ plain, tokens: [], unit: '万元', year: 2024, lead: null, clauseStart: 0, topic: null },
    section: { kinds: new Set(), scope: 'all' } as unknown as State['section'],
  }),
  ...more,
})
const subject = (
  of: About,
  start: number,
  end: number,
  sort: 'money' | 'count' = 'money',
): State['subjects'][number] => ({
  about: of,
  token: { type: 'subject', subject: of.subject, spoken: { sort }, start, end },
})

describe('a part that is called by its short name', () => {
  /** What stands between the name and the end of the text is told before the figure. */
  const part = (plain: string, more: Partial<State> = {}) =>
    shortPart(stateOf(plain, { whole: vehicles, ...more }), figure('0', plain.length))?.subject ?? null

  it.each([
    ['购置费', 'threePublic.vehiclePurchase'],
    ['购置费为', 'threePublic.vehiclePurchase'],
    ['购置费支出', 'threePublic.vehiclePurchase'],
    ['购置费年初预算数为', 'threePublic.vehiclePurchase'],
    ['购置费决算', 'threePublic.vehiclePurchase'],
    ['购置费预算安排共计', 'threePublic.vehiclePurchase'],
    ['购置费合计', 'threePublic.vehiclePurchase'],
    ['其中:购置费', 'threePublic.vehiclePurchase'],
    ['其中购置费', 'threePublic.vehiclePurchase'],
    ['运行维护费', 'threePublic.vehicleOperation'],
    ['设备购置费', null],
    ['购置费是', null],
    ['', null],
  ])('%s: %s', (plain, expected) => {
    expect(part(plain)).toBe(expected)
  })

  it('is called so from where the clause or the name begins, whichever is later', () => {
    expect(part('公车运行费', { clauseStart: 2 })).toBe('threePublic.vehicleOperation')
    expect(part('公车运行费', { nameStart: 2 })).toBe('threePublic.vehicleOperation')
    expect(part('公车运行费', { clauseStart: 2, nameStart: 0 })).toBe('threePublic.vehicleOperation')
    expect(part('公车运行费', { clauseStart: 0, nameStart: 3 })).toBeNull()
  })

  it('is of the whole, or of what the sentence names; its scope is theirs', () => {
    const topic = { whole: null, topic: vehicles }
    expect(part('购置费', { ...topic, topicSentence: 0 })).toBe('threePublic.vehiclePurchase')
    expect(part('购置费', { ...topic, topicSentence: 0, sentence: 1 })).toBeNull()
    expect(part('购置费', { ...topic, topicSentence: 1, sentence: 1 })).toBe('threePublic.vehiclePurchase')
    expect(part('购置费', { whole: null })).toBeNull()
    expect(part('购置费', { whole: about('expenditure'), topic: vehicles, topicSentence: 0 })).toBeNull()
    const scoped = stateOf('购置费', { whole: about('threePublic.vehicles', 'generalPublicBudget') })
    expect(shortPart(scoped, figure('0', 3))).toEqual(about('threePublic.vehiclePurchase', 'generalPublicBudget'))
  })

  it('is one too beside another part of its whole', () => {
    expect(part('运行费', { whole: purchase })).toBe('threePublic.vehicleOperation')
    expect(part('运行费', { whole: about('threePublic.officialReception') })).toBeNull()
  })

  it('is none where the clause names something, or what is not known', () => {
    expect(part('购置费', { subjects: [subject(basic, 0, 2)] })).toBeNull()
    expect(part('购置费', { lost: true })).toBeNull()
  })
})

/** A figure that was read. */
const fact = (of: About, start: number, more: Partial<Fact> = {}): Fact => ({
  ...{ role: 'outturn', about: of, text: '5', token: figure('5', start, ''), sentence: 0 },
  ...more,
})

describe('things whose amounts stand right before', () => {
  const told = (facts: readonly Fact[], count: number, more: Partial<State> = {}) =>
    toldBefore(stateOf('', { facts: [...facts], clauseStart: 13, ...more }), count).map(({ about: of }) => of.subject)
  const two = [fact(basic, 4), fact(project, 10)]

  it('are as many as there are figures', () => {
    expect(told(two, 2)).toEqual(['expenditure.basic', 'expenditure.project'])
    expect(toldBefore(stateOf('', { facts: two, clauseStart: 13 }), 2)[0]).toEqual({
      about: basic,
      token: { type: 'subject', subject: 'expenditure.basic', spoken: { sort: 'money' }, start: 4, end: 5 },
    })
    expect(told(two, 3)).toEqual([])
    expect(told(two, 1)).toEqual([])
    expect(told([], 0)).toEqual([])
    expect(told([fact(basic, 10)], 1)).toEqual(['expenditure.basic'])
  })

  it('end at most two signs before', () => {
    expect(told(two, 2, { clauseStart: 13 })).toHaveLength(2)
    expect(told(two, 2, { clauseStart: 14 })).toEqual([])
  })

  it('stand in the sentence, behind the whole that is told last', () => {
    const before = fact(about('income'), 1, { sentence: 0 })
    expect(
      told(
        [before, ...two].map((one, at) => (at === 0 ? one : { ...one, sentence: 1 })),
        2,
        { sentence: 1 },
      ),
    ).toHaveLength(2)
    expect(told([before, ...two], 2)).toEqual([])
    expect(told([fact(all, 1), ...two], 2, { whole: all })).toHaveLength(2)
    expect(told([before, fact(all, 2), ...two], 2, { whole: all })).toHaveLength(2)
    expect(told(two, 2, { whole: all })).toHaveLength(2)
    expect(told([fact(all, 1), ...two], 2)).toEqual([])
  })

  it.each<[string, readonly Fact[]]>([
    ['one stage', [fact(basic, 4), fact(project, 10, { role: 'budget' })]],
    ['a stage', [fact(basic, 4, { role: 'change' }), fact(project, 10, { role: 'change' })]],
    ['each once', [fact(basic, 4), fact(basic, 10)]],
    ['each once, of three', [fact(basic, 1), fact(basic, 4), fact(project, 10)]],
    ['no reason', [fact(basic, 4), fact(project, 10, { inReason: true })]],
  ])('are of %s', (_, facts) => {
    expect(told(facts, 2)).toEqual([])
  })

  it('are two where they are of other money', () => {
    expect(told([fact(basic, 4), fact(about('expenditure.basic', 'generalPublicBudget'), 10)], 2)).toHaveLength(2)
  })

  it('have nothing unread between or behind them', () => {
    const unread = (start: number) => ({ unread: [{ token: figure('7', start, ''), why: 'noSubject' as const }] })
    expect(told(two, 2, unread(1))).toHaveLength(2)
    expect(told(two, 2, unread(4))).toEqual([])
    expect(told(two, 2, unread(7))).toEqual([])
  })
})

describe('a nought without a unit', () => {
  /** What is read of it: its roles and subjects; null where it stays unread. */
  function zero(before: string, behind: string, more: Partial<State> = {}, digits = '0') {
    const plain = `${before}${digits}${behind}`
    const found = zeroOf(stateOf(plain, more), figure(digits, before.length, ''))
    return Array.isArray(found) ? found.map(({ role, about: of, text }) => `${role} ${of.subject} ${text}`) : found
  }
  const named = { subjects: [subject(basic, 0, 4)], cue: null }

  it.each([
    ['基本支出为', '。', '0', ['outturn expenditure.basic 0']],
    ['基本支出为', '', '0', ['outturn expenditure.basic 0']],
    ['基本支出为', '，', '0', null],
    ['基本支出为', ',', '0', ['outturn expenditure.basic 0']],
    ['基本支出为', ';', '0', ['outturn expenditure.basic 0']],
    ['基本支出为', ')', '0.00', ['outturn expenditure.basic 0.00']],
    ['基本支出为', '、', '0', ['outturn expenditure.basic 0']],
    ['基本支出为', '个', '0', null],
    ['基本支出为', '。', '5', null],
    ['基本支出为', '。', '0.5', null],
    ['基本支出决算数为', '。', '0', ['outturn expenditure.basic 0']],
    ['基本支出本年均为', '。', '0', ['outturn expenditure.basic 0']],
    ['基本支出批次为', '。', '0', null],
    ['基本支出比上年为', '。', '0', null],
    ['基本支出', '。', '0', null],
  ])('%s…%s %s: %j', (before, behind, digits, expected) => {
    expect(zero(before, behind, named, digits)).toEqual(expected)
  })

  it('is no money of what is counted', () => {
    expect(zero('人员数量为', '。', { subjects: [subject(about('staff'), 0, 4, 'count')] })).toBeNull()
    const both = [subject(basic, 0, 2), subject(about('staff'), 2, 4, 'count')]
    expect(zero('基本人员均为', '。', { subjects: both })).toBeNull()
  })

  it('is of each of several things, where it says that it is of all', () => {
    const subjects = [subject(basic, 0, 4), subject(project, 5, 9)]
    const roles = ['outturn expenditure.basic 0', 'outturn expenditure.project 0']
    expect(zero('基本支出、项目支出均为', '。', { subjects })).toEqual(roles)
    expect(zero('基本支出、项目支出都为', '。', { subjects })).toEqual(roles)
    expect(zero('基本支出、项目支出为', '。', { subjects })).toBeNull()
  })

  it('is of what the sentence told money of, where its stage is named', () => {
    const cue = { cue: { type: 'cue', role: 'outturn', start: 3, end: 5 } as never, clauseStart: 3 }
    const known = { ...cue, topic: basic, topicSentence: 0 }
    const facts = [fact(basic, 0)]
    expect(zero('前言,决算数为', '。', { ...known, facts })).toEqual(['outturn expenditure.basic 0'])
    expect(zero('前言,决算数为', '。', { ...known, facts: [] })).toBeNull()
    expect(zero('前言,决算数为', '。', { ...known, facts: [fact(basic, 0, { sentence: 3 })] })).toBeNull()
    expect(zero('前言,决算数为', '。', { ...known, facts: [fact(basic, 0, { role: 'change' })] })).toBeNull()
    expect(zero('前言,决算数为', '。', { ...known, facts: [fact(project, 0)] })).toBeNull()
    expect(zero('前言,决算数为', '。', { ...known, facts: [fact(project, 0), fact(basic, 1)] })).not.toBeNull()
    expect(zero('前言,决算数为', '。', { ...known, topic: null, facts })).toBeNull()
    expect(zero('前言,为', '。', { ...known, facts })).toBeNull()
    const long = [fact(basic, 0), ...Array.from({ length: 8 }, () => fact(project, 1))]
    expect(zero('前言,决算数为', '。', { ...known, facts: long })).toBeNull()
    expect(zero('前言,决算数为', '。', { ...known, facts: long.slice(0, 8) })).not.toBeNull()
  })

  it('is of a part that is called by its short name, whatever stands before it', () => {
    expect(zero('购置费为', '。', { whole: vehicles, topicSentence: 0 })).toEqual([
      'outturn threePublic.vehiclePurchase 0',
    ])
    expect(zero('购置费', '。', { whole: vehicles })).toEqual(['outturn threePublic.vehiclePurchase 0'])
    expect(zero('购置费为', '辆。', { whole: vehicles })).toBeNull()
  })

  it('stays unread with its reason where its money does', () => {
    const cue = { type: 'cue', role: 'undirected', start: 0, end: 0 } as never
    expect(zero('基本支出为', '。', { ...named, cue })).toBe('noMeaning')
    const subjects = [subject(basic, 0, 4), subject(project, 5, 9)]
    expect(zero('基本支出、项目支出均为', '。', { subjects, cue })).toBe('noMeaning')
  })
})
