import { describe, expect, it } from 'vitest'
import type { FormState } from '../../../../src/intake/forms/formState.js'
import { cellIn, type FormCell } from '../../../../src/intake/forms/formWords.js'
import { putFigures } from '../../../../src/intake/forms/fundingFigures.js'
import { areAlike, doubtHeadless } from '../../../../src/intake/forms/indicatorDoubts.js'
import { carry, isOfFormer, lateLevel, levelName } from '../../../../src/intake/forms/indicatorLevels.js'
import { isTotal, putTotals } from '../../../../src/intake/forms/indicatorTotals.js'
import { moneyHeads } from '../../../../src/intake/forms/moneyHeads.js'
import { cellOf, cellsOf, stateOf } from './stateOf.js'

const whyOf = ({ draft }: FormState) => draft.doubtful.map(({ why, reading }) => `${why} ${reading}`)

describe('figures under their heads', () => {
  const run = {}
  /** What a row has under these heads, what is in doubt, and what is unread. */
  function figures(
    heads: readonly (string | null)[],
    row: readonly (string | null)[],
    kind: FormState['kind'] = 'selfEvaluation',
  ) {
    const state = stateOf(kind)
    const cells = cellsOf(...row)
    const label = cells[0] as FormCell
    const slots = row.map((_, column) => cellIn(cells, column))
    putFigures(run, state, ['row'], moneyHeads(kind, cellsOf(...heads)), label, slots)
    return [state.draft.json.row, whyOf(state), cells.map(({ cell }) => state.draft.ledger.isTaken(cell))]
  }

  it('are each in the column of its head', () => {
    expect(figures(['', '年初预算数', '全年执行数'], ['甲', '1.00', '2.00'])).toEqual([
      { originalBudget: '1.00', outturn: '2.00' },
      [],
      [false, true, true],
    ])
  })

  it('are none where a cell is blank or prints words', () => {
    expect(figures(['', '年初预算数', '全年执行数'], ['甲', null, '无此项'])).toEqual([
      { originalBudget: '', outturn: '' },
      [],
      [false, false],
    ])
  })

  it('are each in its column where others are between', () => {
    expect(figures(['', '', '年初预算数'], ['甲', '', '1.00'])[0]).toEqual({ originalBudget: '1.00' })
  })

  it('that are words are unread', () => {
    const cells = cellsOf('甲', '无此项', '2.00')
    const state = stateOf('selfEvaluation', ...cells.map(({ cell }) => cell))
    putFigures(
      run,
      state,
      ['row'],
      moneyHeads('selfEvaluation', cellsOf('', '年初预算数', '全年执行数')),
      cells[0] as FormCell,
      cells,
    )
    expect(state.draft.ledger.unread().map(({ text, why }) => `${why} ${text}`)).toEqual(['notAmount 无此项'])
  })

  it('stand one place further where the label stands under the first head, in doubt', () => {
    expect(figures(['年初预算数', '全年执行数'], ['甲', '1.00', '2.00'])).toEqual([
      { originalBudget: '1.00', outturn: '2.00' },
      ['shifted 甲'],
      [false, true, true],
    ])
    expect(figures(['年初预算数', '全年执行数'], ['甲', '1.00', null])[0]).toEqual({
      originalBudget: '1.00',
      outturn: '',
    })
    expect(figures(['年初预算数', '全年执行数'], ['', '甲', '1.00', '2.00'])[0]).toEqual({
      originalBudget: '1.00',
      outturn: '2.00',
    })
    expect(figures([], ['甲', '1.00'])).toEqual([undefined, ['shifted 甲'], [false, false]])
  })

  it('that are shifted are told once where rows are whole, and each time where they are not', () => {
    const state = stateOf('selfEvaluation')
    const heads = moneyHeads('selfEvaluation', cellsOf('年初预算数', '全年执行数'))
    const own = {}
    for (const row of [
      ['甲', '1.00', '2.00'],
      ['乙', '1.00', '2.00'],
      ['丙', '1.00', ''],
      ['丁', '', '2.00'],
    ]) {
      const cells = cellsOf(...row)
      putFigures(
        own,
        state,
        ['row'],
        heads,
        cells[0] as FormCell,
        row.map((_, column) => cellIn(cells, column)),
      )
    }
    expect(whyOf(state)).toEqual(['shifted 甲', 'shifted 丙', 'shifted 丁'])
  })

  it('beside what is watched', () => {
    expect(figures(['', '年初预算数', '备注'], ['甲', '1.00', '已补'], 'monitoring')[0]).toEqual({
      originalBudget: '1.00',
      note: '已补',
    })
  })
})

describe('the row of totals', () => {
  it.each<[string[], boolean]>([
    [['合计', '100', '95.5'], true],
    [['总分', '100'], true],
    [['甲', '合计', '100'], true],
    [['甲', '乙', '合计', '100'], false],
    [['合计'], false],
    [['合计', '无'], false],
    [['合计', '—'], false],
    [['合计', '100', '甲'], false],
    [['甲', '100'], false],
    [['100', '95'], false],
  ])('%j', (texts, is) => expect(isTotal(cellsOf(...texts))).toBe(is))

  it.each<[FormState['kind'], string[], unknown, boolean[]]>([
    [
      'selfEvaluation',
      ['合计', '100', '95.5', '94', '3'],
      { points: '100', score: '95.5', reviewedScore: '94' },
      [false, true, true, true, false],
    ],
    ['projectTarget', ['合计', '100', '95'], { points: '100' }, [false, true, false]],
  ])('of %s: %j', (kind, texts, totals, taken) => {
    const cells = cellsOf(...texts)
    const state = stateOf(kind, ...cells.map(({ cell }) => cell))
    expect(putTotals(state, cells)).toBe(true)
    expect(state.draft.json.totals).toEqual(totals)
    expect(cells.map(({ cell }) => state.draft.ledger.isTaken(cell))).toEqual(taken)
    expect(state.draft.ledger.unread().filter(({ why }) => why === 'column')).toHaveLength(1)
  })
})

describe('levels of indicators', () => {
  const given = (of: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(of).map(([field, text]) => [field, cellOf(text)]))
  const rowOf = (of: Readonly<Record<string, string>>) => new Map(Object.entries(given(of)))
  const texts = (of: Readonly<Partial<Record<string, FormCell>>>) =>
    Object.fromEntries(Object.entries(of).map(([field, cell]) => [field, cell?.text]))

  it.each<[Record<string, string>, Record<string, string>, Record<string, string>]>([
    [{}, { level1: '产出', level2: '数量', level3: '甲' }, { level1: '产出', level2: '数量' }],
    [{ level1: '产出', level2: '数量' }, { level3: '甲' }, { level1: '产出', level2: '数量' }],
    [
      { level1: '产出', level2: '数量', keyWork: '一', mediumTermLevel2: '时效' },
      { level1: '效益' },
      { level1: '效益' },
    ],
    [
      { level1: '产出', level2: '数量' },
      { level1: '效益', level2: '社会' },
      { level1: '效益', level2: '社会' },
    ],
    [
      { level1: '产出', level2: '数量', keyWork: '一', mediumTermLevel2: '时效' },
      { level2: '质量' },
      { level1: '产出', level2: '质量', mediumTermLevel2: '时效' },
    ],
    [{ level1: '产出', keyWork: '一' }, { keyWork: '二' }, { level1: '产出', keyWork: '二' }],
  ])('are carried down: %j, then %j', (above, row, expected) => {
    expect(texts(carry(given(above), rowOf(row)))).toEqual(expected)
  })

  it('that one cell prints over several rows end nothing again', () => {
    const above = given({ level1: '产出', level2: '数量' })
    const next = carry(above, new Map([['level1', above.level1 as FormCell]]))
    expect(texts(next)).toEqual({ level1: '产出', level2: '数量' })
  })

  it.each<[Record<string, string>, Record<string, string>, boolean]>([
    [{ level1: '产出指标' }, { level2: '数量指标' }, true],
    [{ level1: '产出指标' }, { level2: '社会效益指标' }, false],
    [{ level1: '效益指标' }, { level2: '社会效益指标' }, true],
    [{ level1: '成本指标' }, { level2: '经济成本指标' }, true],
    [{ level1: '满意度指标' }, { level2: '服务对象满意度指标' }, true],
    [{ level1: '某某' }, { level2: '数量指标' }, false],
    [{ level1: '产出指标', level2: '数量指标' }, {}, true],
    [{ level1: '产出指标' }, {}, false],
    [{ level2: '数量指标' }, {}, false],
    [{ level2: '数量指标' }, { level2: '数量指标' }, false],
  ])('go on over a page: %j, then %j', (former, row, is) => {
    expect(isOfFormer(given(former), rowOf(row))).toBe(is)
  })

  it('have names; the points behind these are those of the section, once', () => {
    const state = stateOf('selfEvaluation')
    const above = given({ level1: '产出指标（50分）', level2: '数量指标 ( 20 分 )' })
    expect(levelName(state, 'level1', above)).toBe('产出指标')
    expect(levelName(state, 'level2', above)).toBe('数量指标')
    expect(levelName(state, 'level1', above)).toBe('产出指标')
    expect(levelName(state, 'level2', above)).toBe('数量指标')
    expect(levelName(state, 'level2', given({ level1: '效益指标', level2: '数量指标（7.5分）' }))).toBe('数量指标')
    expect(levelName(state, 'level2', given({ level1: '成本指标 （9分）', level2: '社会成本（2分）' }))).toBe(
      '社会成本',
    )
    expect(levelName(state, 'level2', given({ level2: '质量指标（5分）' }))).toBe('质量指标')
    expect(levelName(state, 'level1', given({ level1: '成本指标' }))).toBe('成本指标')
    expect(levelName(state, 'level1', given({ level1: '共（3分）项' }))).toBe('共（3分）项')
    expect(levelName(state, 'level1', {})).toBe('')
    expect(state.draft.json.sections).toEqual([
      { level1: '产出指标', points: '50' },
      { level1: '产出指标', level2: '数量指标', points: '20' },
      { level1: '效益指标', level2: '数量指标', points: '7.5' },
      { level1: '成本指标', level2: '社会成本', points: '2' },
      { level1: '', level2: '质量指标', points: '5' },
    ])
  })

  it('may be printed in the middle of their rows', () => {
    const state = stateOf('selfEvaluation')
    lateLevel(state, 2, cellOf('产出指标'))
    expect((state.draft.at(['indicators', 2]) as { level1: string }).level1).toBe('产出指标')
    expect(whyOf(state)).toEqual(['levelBelow 产出指标'])
  })

  it.each<[Record<string, string>, boolean]>([
    [{ level3: '甲', halfYearTarget: '≥5次', target: '≥10次' }, true],
    [{ level3: '甲', halfYearTarget: '≥5.5次', target: '≥1,000次' }, true],
    [{ level3: '甲', halfYearTarget: '≥5次', target: '≥10个' }, false],
    [{ level3: '甲', halfYearTarget: '≥5次' }, false],
    [{ halfYearTarget: '≥5次', target: '≥10次' }, false],
    [{ level3: '甲', target: '10' }, false],
    [{ level3: '甲' }, false],
  ])('values of half a year and of the whole that are alike: %j', (row, are) => {
    expect(areAlike(rowOf(row))).toBe(are)
  })

  it.each<[string, string | null, string, string, number]>([
    ['score', '10', '9.5', '10', 1],
    ['score', '10', '10.5', '11', 2],
    ['score', null, '9.5', '9', 2],
    ['score', '10', '甲', '乙', 2],
    ['statedDeviation', '10', '5%', '6%', 1],
    ['statedDeviation', '10', '5', '6', 2],
  ])('a figure behind the last head, %s behind %s: %s, %s', (name, points, one, other, told) => {
    const state = stateOf('selfEvaluation')
    if (points !== null) state.draft.put(['row', 'points'], points)
    const run = {}
    for (const text of [one, other]) doubtHeadless(state, run, ['row'], name, cellOf(text))
    expect(whyOf(state)).toEqual([`headless ${one}`, `headless ${other}`].slice(0, told))
    expect(state.draft.doubtful[0]?.path).toEqual(['row', name])
  })
})
