import { describe, expect, it } from 'vitest'
import { choice } from '../../../../src/intake/forms/choiceRow.js'
import { listIn, putDuties, putOrganisation } from '../../../../src/intake/forms/dutyText.js'
import type { FormState } from '../../../../src/intake/forms/formState.js'
import { cellOf, cellsOf, stateOf } from './stateOf.js'

describe('boxes to tick', () => {
  /** What a form of special funds has of a row, and what is in doubt. */
  const chosen = (label: string, texts: readonly string[], kind: FormState['kind'] = 'specialFundTarget') => {
    const state = stateOf(kind)
    const isRead = choice(state, cellOf(label), cellsOf(...texts))
    return [
      isRead,
      state.draft.json.project,
      state.draft.doubtful.map(({ path, why, reading }) => [path.slice(2).join('/'), why, reading]),
    ]
  }

  it.each<[string[], string[], string[]]>([
    [['保留类□ 新增类√'], ['保留类', '新增类'], ['新增类']],
    [['保留类 ☑', '新增类 ☐'], ['保留类', '新增类'], ['保留类']],
    [['保留类■新增类✔一次性☐'], ['保留类', '新增类', '一次性'], ['保留类', '新增类']],
    [['保留类□', '新增类□'], ['保留类', '新增类'], []],
  ])('%j', (texts, options, ticked) => {
    expect(chosen('项目类型', texts)).toEqual([true, { type: { label: '项目类型', options, chosen: ticked } }, []])
  })

  it('are in doubt where a bracket stands for one', () => {
    const [, , doubts] = chosen('项目类型', ['保留类（√） 新增类（ ） 一次性√'])
    expect(doubts).toContainEqual(['chosen/0', 'tick', '保留类'])
    const [, project, half] = chosen('项目类型', ['保留类□ 新增类('])
    expect(project).toMatchObject({ type: { chosen: ['新增类'] } })
    expect(half).toEqual([['chosen/0', 'tick', '新增类']])
    const [, , behind] = chosen('项目类型', ['保留类√ 新增类（'])
    expect(behind).toEqual([['chosen/1', 'tick', '新增类']])
  })

  it('have their places, each of the cell that prints it', () => {
    const state = stateOf('specialFundTarget')
    const [label, one, other] = cellsOf('项目类型', '保留类□', '新增类√') as [never, never, never]
    choice(state, label, [one, other])
    expect(state.draft.places).toMatchObject({
      '/project/type/label': { column: 1 },
      '/project/type/options': { column: 2 },
      '/project/type/chosen': { column: 3 },
    })
  })

  it.each<[string, string[], FormState['kind']]>([
    ['项目类型', ['保留类'], 'specialFundTarget'],
    ['项目类型', [], 'specialFundTarget'],
    ['项目名称', ['保留类□'], 'specialFundTarget'],
    ['某某', ['保留类□'], 'specialFundTarget'],
    ['项目类型', ['保留类□'], 'projectTarget'],
  ])('are none: %s %j %s', (label, texts, kind) => {
    expect(chosen(label, texts, kind)).toEqual([false, undefined, []])
  })
})

describe('a list in a box', () => {
  it.each<[string, string, [string, string][]]>([
    [
      '主要职责：（一）拟订规划。（二）组织实施。',
      '主要职责：',
      [
        ['（一）', '拟订规划。'],
        ['（二）', '组织实施。'],
      ],
    ],
    [
      '1.拟订规划；2、组织实施',
      '',
      [
        ['1', '拟订规划；'],
        ['2', '组织实施'],
      ],
    ],
    [' 负责规划。\n ', '负责规划。', []],
    [
      '(一)、拟订\n(十二) 实施 ',
      '',
      [
        ['(一)', '拟订'],
        ['(十二)', '实施'],
      ],
    ],
    ['本局（一）见下', '本局（一）见下', []],
  ])('%s', (text, introduction, items) => {
    const list = listIn(text)
    expect([list.introduction, list.items.map(({ number, text: own }) => [number, own])]).toEqual([introduction, items])
  })

  it('is the duties of a department', () => {
    const { draft } = stateOf('departmentTarget')
    putDuties(draft, cellOf('负责：（一）拟订规划。（二）实施。'))
    expect(draft.json.duties).toEqual({
      introduction: '负责：',
      items: [
        { number: '（一）', text: '拟订规划。' },
        { number: '（二）', text: '实施。' },
      ],
    })
    expect(draft.places).toMatchObject({ '/duties/items': {}, '/duties/items/1/text': {} })
  })

  it('may have no introduction, or no items', () => {
    const { draft } = stateOf('departmentTarget')
    putDuties(draft, cellOf('（一）拟订规划。'))
    expect(draft.json.duties).toEqual({ items: [{ number: '（一）', text: '拟订规划。' }] })
    const other = stateOf('departmentTarget').draft
    putDuties(other, cellOf('负责规划。'))
    expect(other.json.duties).toEqual({ introduction: '负责规划。', items: [] })
  })

  const organisation = (text: string) => {
    const { draft } = stateOf('departmentTarget')
    putOrganisation(draft, cellOf(text))
    return draft.json.organisation
  }

  it('is the offices of a department with what they do and their posts', () => {
    expect(
      organisation('内设机构：（一）办公室。负责文电。人员编制：12名。其中主任1名，副主任2名。（二）财务科'),
    ).toEqual({
      introduction: '内设机构：',
      divisions: [
        {
          number: '（一）',
          name: '办公室',
          duties: '负责文电。',
          establishedPosts: '12',
          parts: [
            { label: '主任', count: '1' },
            { label: '副主任', count: '2' },
          ],
        },
        { number: '（二）', name: '财务科' },
      ],
    })
  })

  it('may have an office with posts alone, or duties alone', () => {
    expect(organisation('（一）办公室。人员编制 : 3名')).toEqual({
      divisions: [{ number: '（一）', name: '办公室', establishedPosts: '3' }],
    })
    expect(organisation('（一）办公室。 负责文电。 ')).toEqual({
      divisions: [{ number: '（一）', name: '办公室', duties: '负责文电。' }],
    })
    expect(organisation('共三个科室。')).toEqual({ introduction: '共三个科室。', divisions: [] })
  })
})
