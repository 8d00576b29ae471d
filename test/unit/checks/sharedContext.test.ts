import { describe, expect, it } from 'vitest'
import { sharedContextOf, titled, toldBy } from '../../../src/checks/sharedContext.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { accountsOf } from '../../fixtures/accountsOf.js'
import { formOf, row, total } from './ideas/selfEvaluationForm.js'

/** Two forms of one project; what they print differs where it is told. */
const form = (title: string, more: object = {}): AnyDocument =>
  formOf({ title, project: { name: '道路维修' }, funding: [total({ finalBudget: '100', outturn: '90' })], ...more })
const first = form('甲表')
const second = form('乙表', { unit: '元', funding: [total({ finalBudget: '1000000', outturn: '800000' })] })
const stage = 'outturn'

describe('what several documents print', () => {
  it('of one thing at one stage is put together, in the unit of the first, each with its document', () => {
    const { shared } = sharedContextOf([first, second])
    const thing = shared.find(([one]) => one.stage === stage)
    expect(thing?.map(({ document, title }) => [document, title])).toEqual([
      [0, '乙表'],
      [1, '甲表'],
    ])
    expect(
      thing?.map(({ figure, counting }) => [Number(figure.value), counting.kind === 'money' && counting.unit]),
    ).toEqual([
      [800_000, '元'],
      [900_000, '元'],
    ])
    expect(thing?.map(({ where }) => where.document)).toEqual(['乙表', '甲表'])
    expect(thing?.map(({ statement }) => statement)).toEqual([-1, -1])
  })

  it('is shared only where more than one document prints it', () => {
    const alone = form('丙表', { funding: [total({ finalBudget: '100' })] })
    const { figures, shared } = sharedContextOf([first, alone])
    expect(figures.some((one) => one.stage === stage)).toBe(true)
    expect(shared.map(([one]) => one.stage)).toEqual(['finalBudget'])
    expect(sharedContextOf([first]).shared).toEqual([])
    expect(sharedContextOf([])).toEqual({ figures: [], reasons: [], shared: [] })
  })

  it('is of one thing only where it counts the same', () => {
    const counted = (title: string, target: string) =>
      form(title, { funding: [], indicators: [row({ target, actual: target })] })
    const units = (...documents: readonly AnyDocument[]) =>
      sharedContextOf(documents).shared.map((thing) => thing.map(({ unit }) => unit))
    expect(units(counted('甲', '10场'), counted('乙', '11场')).flat()).toContain('场')
    expect(units(counted('甲', '10场'), counted('乙', '11人'))).toEqual([])
  })

  it('has its text and its unit where they are printed, and no key for what there is not', () => {
    const [figure] = sharedContextOf([first]).figures
    expect(figure?.text).toBe('100')
    expect(figure).not.toHaveProperty('unit')
    const income = { rows: [{ code: 'grandTotal', label: '总计', outturn: '5' }] }
    const [cell] = sharedContextOf([
      accountsOf({ incomeAndExpenditure: { income, expenditure: { rows: [] } } }),
    ]).figures
    expect(cell?.subject).toBe('grandTotal')
    expect(cell).not.toHaveProperty('text')
    expect(cell && titled(cell)).not.toHaveProperty('text')
    const written = accountsOf(
      {},
      { statements: [{ kind: 'amount', subject: 'expenditure', scope: 'all', figures: { outturn: '5' } }] },
    )
    const texts = sharedContextOf([written]).figures.map((one) => [one.text, one.statement])
    expect(texts).toEqual([['5', 0]])
  })

  it('is doubtful where its document says so of that place', () => {
    const path = ['funding', 0, 'outturn']
    const doubtful = form('甲表', { doubtful: [{ path, reading: '99', note: '字形模糊' }] })
    const told = (document: AnyDocument) =>
      sharedContextOf([document]).figures.map((one) => [one.stage, one.isDoubtful])
    expect(told(doubtful)).toContainEqual(['outturn', true])
    expect(told(doubtful)).toContainEqual(['finalBudget', false])
    expect(told(first).every(([, is]) => !is)).toBe(true)
    const figure = sharedContextOf([doubtful]).figures.find((one) => one.isDoubtful)
    expect(figure && toldBy(figure)).toMatchObject({ title: '甲表', isDoubtful: true })
    const plain = sharedContextOf([first]).figures[0]
    expect(plain && toldBy(plain)).not.toHaveProperty('isDoubtful')
  })

  it('is called by what it is of, and titled by its document', () => {
    const [figure] = sharedContextOf([first]).figures
    if (!figure) throw new RangeError('expected a figure')
    expect(figure.operand).toMatchObject({ value: figure.figure.value, label: figure.label, text: '100' })
    const one = titled(figure)
    expect(one).toEqual({
      ...{ figure: figure.figure, counting: figure.counting, where: figure.where, text: '100' },
      label: { zh: `甲表：${figure.label.zh}`, en: `甲表: ${figure.label.en}` },
    })
  })

  it('stands in a section of the text, where that is told', () => {
    const amount = { kind: 'amount', subject: 'expenditure', scope: 'all', figures: { outturn: '5' } }
    const sectionsOf = (place?: object) =>
      sharedContextOf([accountsOf({}, { statements: [{ ...amount, ...(place ? { place } : {}) }] })]).figures.map(
        (one) => [one.section, titled(one).section],
      )
    expect(sectionsOf({ section: '二、支出' })).toEqual([['二、支出', '二、支出']])
    expect(sectionsOf()).toEqual([[undefined, undefined]])
    const [plain] = sharedContextOf([first]).figures
    expect(plain && titled(plain)).not.toHaveProperty('section')
  })

  it('are reasons too, each with its document and its place there', () => {
    const why = (title: string, reason: string) =>
      form(title, { indicators: [row({ actual: '5场', reason })], project: { name: '道路维修' } })
    const { reasons } = sharedContextOf([
      why('甲表', '受天气影响，培训推迟到次年举办'),
      why('乙表', '经费下达较晚，未能按期实施'),
    ])
    expect(reasons.map(({ document, title, where, words }) => [document, title, where.document, words])).toEqual([
      [0, '乙表', '乙表', '经费下达较晚，未能按期实施'],
      [1, '甲表', '甲表', '受天气影响，培训推迟到次年举办'],
    ])
    expect(reasons[0]?.where.path).toEqual(['indicators', 0, 'reason'])
    expect(reasons[0]?.subject).toBe(reasons[1]?.subject)
  })
})
