import { describe, expect, it } from 'vitest'
import { amount, completion, count, empty, entries, evaluation, finding, outcomes, score, summary } from './forms.js'

const project = (name: string, parts: object = {}) => ({ name, paragraphs: [], ...parts })
const text = (...statements: readonly object[]) => evaluation({ statements })

describe('R12: a project', () => {
  it('is listed once', () => {
    const document = evaluation({ projects: [project('甲'), project('乙', { aliases: ['丙'] })] })
    expect(outcomes(document, 'R12')).toEqual(['holds', 'holds'])
  })

  it.each([
    ['by its name, whatever its dashes and brackets', { name: '财政—经费(一)' }, { name: '财政经费（一）' }],
    ['by another name of it', { name: '政府投资项目' }, { name: '中心政府投资项目', aliases: ['政府投资项目'] }],
    ['by its code', { name: '甲', code: '001' }, { name: '乙', code: '001' }],
  ])('is known again %s', (_, first, second) => {
    const document = evaluation({ projects: [project('', first), project('', second)] })
    expect(finding(document, 'R12')).toMatchObject({
      severity: 'warning',
      where: { path: ['projects', 1, 'name'] },
      operands: [{ where: { path: ['projects', 0, 'name'] } }],
    })
  })

  it('without a name is not known again', () => {
    expect(outcomes(summary({ name: '' }, { name: '—' }), 'P10')).toEqual(['holds', 'holds'])
  })

  it('in a summary has one row (P10)', () => {
    expect(outcomes(summary({ name: '甲' }, { name: '乙' }), 'P10')).toEqual(['holds', 'holds'])
    expect(finding(summary({ name: '甲' }, { name: '甲 ' }), 'P10').where.path).toEqual(['rows', 1, 'name'])
    const of = (unitName: string) => ({ name: '办公设备购置', unitName })
    expect(outcomes(summary(of('一中'), of('二中')), 'P10')).toEqual(['holds', 'holds'])
    expect(outcomes(summary(of('一中'), of('一中')), 'P10')).toEqual(['holds', 'broken'])
  })
})

describe('R13: the purpose of a project', () => {
  const purposes = (...texts: readonly string[]) =>
    evaluation({ projects: [project('甲', { paragraphs: texts.map((own) => ({ title: '资金用途', text: own })) })] })

  it('is told in one way', () => {
    expect(outcomes(purposes('结清欠款', '结清 欠款'), 'R13')).toEqual(['holds'])
    expect(outcomes(purposes('结清欠款'), 'R13')).toEqual([])
  })

  it('told in two is worth a question', () => {
    const found = finding(purposes('结清欠款', '服务器扩容'), 'R13')
    expect([found.severity, found.where.path]).toEqual(['note', ['projects', 0, 'paragraphs', 1, 'text']])
  })

  it('is not read into paragraphs under different headings', () => {
    const paragraphs = [
      { title: '资金用途', text: '用于养护' },
      { title: '资金使用方向', text: '用于人员和材料' },
    ]
    expect(outcomes(evaluation({ projects: [project('甲', { paragraphs })] }), 'R13')).toEqual([])
  })

  it('is not read into other paragraphs', () => {
    const paragraphs = [{ title: '亮点', text: '一' }, { text: '二' }, { title: '亮点', text: '三' }]
    expect(outcomes(evaluation({ projects: [project('甲', { paragraphs })] }), 'R13')).toEqual([])
  })
})

describe('R14: what a project can score', () => {
  const name = 'project/党建经费'

  it.each([
    ['90', '0%', '10', 'broken'],
    ['80', '0%', '10', 'holds'],
    ['90', '0%', null, 'holds'],
    ['91', '0%', null, 'broken'],
    ['99.5', '95%', null, 'holds'],
    ['99.9', '95%', null, 'broken'],
    ['98.8', '222.06%', null, 'holds'],
  ])('%s points at a rate of %s with %s taken off: %s', (points, rate, off, outcome) => {
    const deductions = off === null ? [] : [count(`${name}/产出指标扣分`, off)]
    const document = text(completion(name, { rate }), score(name, points), ...deductions)
    expect(outcomes(document, 'R14')).toEqual([outcome])
  })

  it('is shown with the points lost', () => {
    const document = text(completion(name, { rate: '0%' }), score(name, '90'), count(`${name}/产出指标扣分`, '10'))
    expect(finding(document, 'R14')).toMatchObject({
      key: 'R14:score:project/党建经费:all',
      severity: 'note',
      formula: '100 − {0} − 10 × (1 − {1})',
    })
  })

  it('without a rate is told by the points taken off alone, and by nothing where there are none', () => {
    expect(outcomes(text(score(name, '95'), count(`${name}/产出指标扣分`, '10')), 'R14')).toEqual(['broken'])
    expect(outcomes(text(score(name, '95')), 'R14')).toEqual([])
  })
})

describe('R15: a project that spent nothing', () => {
  const name = 'project/党建经费'

  it.each([
    ['as a sentence says', [empty(name)]],
    ['as its rate says', [completion(name, { budget: '0.8', rate: '0%' })]],
    ['as its outturn says', [amount(name, { finalBudget: '0.8', outturn: '0' }), completion(name, { rate: '5%' })]],
  ])('%s, and lost only the points of execution, is worth a question', (_, statements) => {
    expect(finding(text(...statements, score(name, '90')), 'R15').severity).toBe('note')
  })

  it('and lost more is plausible', () => {
    expect(outcomes(text(empty(name), score(name, '60')), 'R15')).toEqual(['holds'])
  })

  it('shows the budget that it had', () => {
    const document = text(completion(name, { budget: '0.8', rate: '0%' }), score(name, '90'))
    expect(entries(document, 'R15')[0]?.operands.map(({ where }) => where.path.at(-1))).toEqual(['budget', 'rate'])
  })

  it('is none that spent something', () => {
    expect(outcomes(text(amount(name, { outturn: '0.1' }), score(name, '90')), 'R15')).toEqual([])
    expect(outcomes(text(completion(name, { rate: '3%' }), score(name, '90')), 'R15')).toEqual([])
    expect(outcomes(text(score(name, '90')), 'R15')).toEqual([])
  })
})

describe('R14 and R15: a project whose rate is not stated', () => {
  const name = 'project/应急项目'
  const document = (outturn: string, points: string) =>
    text(amount(name, { budget: '50', outturn }), score(name, points))

  it('lost for execution what its outturn is short of its budget', () => {
    expect(outcomes(document('25', '95'), 'R14')).toEqual(['holds'])
    expect(finding(document('25', '96'), 'R14').expected.zh).toBe('不大于95分')
    expect(outcomes(text(amount(name, { outturn: '25' }), score(name, '100')), 'R14')).toEqual([])
  })

  it('that spent nothing is asked about once: what it cannot score is told alone', () => {
    expect(outcomes(document('0', '90'), 'R15')).toEqual(['broken'])
    expect([outcomes(document('0', '98'), 'R14'), outcomes(document('0', '98'), 'R15')]).toEqual([['broken'], []])
  })
})
