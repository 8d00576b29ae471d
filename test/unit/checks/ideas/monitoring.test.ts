import { describe, expect, it } from 'vitest'
import { finding, monitoring, outcomes, reasons } from './documents.js'

const funds = (...funding: readonly object[]) =>
  monitoring({ funding: funding.map((row) => ({ label: '甲', ...row })) })
const watched = (parts: object, month = 6) =>
  monitoring({ period: { month }, indicators: [{ level1: '履职', level2: '服务', level3: '受理数', ...parts }] })

describe('M2: the completion of an indicator', () => {
  it('is its actual over the target of the year or of the period', () => {
    const row = { target: '≥4次', periodTarget: '≥2次', actual: '1次' }
    expect(outcomes(watched({ ...row, completionRate: '25%' }), 'M2')).toEqual(['holds'])
    expect(outcomes(watched({ ...row, completionRate: '50%' }), 'M2')).toEqual(['holds'])
    expect(finding(watched({ ...row, completionRate: '60%' }), 'M2')).toMatchObject({
      severity: 'error',
      expected: { zh: '25%' },
      operands: [{ text: '1次' }, { text: '≥4次' }],
    })
  })

  it('may be capped at 100 % where the target is met, and only there', () => {
    expect(outcomes(watched({ target: '≥95%', actual: '97%', completionRate: '100%' }), 'M2')).toEqual(['holds'])
    expect(outcomes(watched({ target: '≤3起', actual: '1起', completionRate: '100%' }), 'M2')).toEqual(['holds'])
    expect(outcomes(watched({ target: '≥95%', actual: '80%', completionRate: '100%' }), 'M2')).toEqual(['broken'])
  })

  it('is not judged where nothing gives it', () => {
    expect(outcomes(watched({ target: '≥4次', actual: '1次' }), 'M2')).toEqual([])
    expect(reasons(watched({ target: '≥4次', actual: '1次', completionRate: '' }), 'M2')).toEqual(['blank'])
    expect(reasons(watched({ target: '', actual: '1次', completionRate: '25%' }), 'M2')).toEqual(['blank'])
    expect(reasons(watched({ target: '健全', actual: '健全', completionRate: '100%' }), 'M2')).toEqual(['unreadable'])
  })
})

describe('M4: the likelihood', () => {
  it.each([
    ['≥800宗', '800宗', '确定能', ['holds']],
    ['≥800宗', '620宗', '确定能', ['broken']],
    ['≥800宗', '620宗', '能', ['broken']],
    ['≥800宗', '620宗', '完全不可能', ['holds']],
    ['≥800宗', '620宗', '不能完成', ['holds']],
    ['≥800宗', '850宗', '不可能', ['broken']],
    ['≤300笔', '320笔', '有可能', ['broken']],
    ['≤300笔', '300笔', '有可能', ['holds']],
    ['≥800宗', '620宗', '', []],
    ['≥800宗', '620宗', '待定', []],
  ])('of %s with a forecast of %s: %s', (target, forecast, likelihood, expected) => {
    expect(outcomes(watched({ target, actual: '1', forecast, likelihood }), 'M4')).toEqual(expected)
  })

  it('is a warning that says what is wrong and what to do', () => {
    const row = { target: '≥800宗', actual: '1宗', forecast: '620宗' }
    expect(finding(watched({ ...row, likelihood: '确定能' }), 'M4').severity).toBe('warning')
    const doubted = finding(watched({ ...row, likelihood: '有可能' }), 'M4')
    expect([doubted.severity, doubted.fault, doubted.expected.zh]).toEqual([
      'warning',
      { kind: 'likelyThoughMissed', target: '≥800宗', forecast: '620宗', likelihood: '有可能' },
      '更正完成可能性或预计完成值；仍有可能的，说明依据',
    ])
  })

  it('goes by the name of the indicator where the target is a bare figure', () => {
    const accidents = { level3: '安全事故发生数', target: '2起', actual: '1起', forecast: '3起', likelihood: '确定能' }
    expect(outcomes(watched(accidents), 'M4')).toEqual(['broken'])
    expect(outcomes(watched({ ...accidents, forecast: '1起' }), 'M4')).toEqual(['holds'])
  })

  it('cannot be judged without a forecast that can be held against the target', () => {
    expect(outcomes(watched({ target: '≥8宗', actual: '1宗', likelihood: '确定能' }), 'M4')).toEqual([])
    const row = { target: '≥8宗', actual: '1宗', forecast: '', likelihood: '确定能' }
    expect(reasons(watched(row), 'M4')).toEqual(['blank'])
  })
})

describe('M6: a light', () => {
  it.each([
    ['≥800宗', '239宗', '红'],
    ['≥800宗', '240宗', '黄'],
    ['≥800宗', '319宗', '黄'],
    ['≥800宗', '320宗', '绿'],
    ['≥800宗', '479宗', '绿'],
    ['≥800宗', '480宗', '蓝'],
    ['≤10%', '10%', '绿'],
    ['≤10%', '11%', '红'],
    ['健全', '达成', '绿'],
    ['健全', '部分达成', '黄'],
    ['健全', '未达成', '红'],
  ])('of %s with %s at mid-year is %s and no other', (target, actual, light) => {
    for (const signal of ['红', '黄', '绿', '蓝']) {
      const outcome = signal === light ? 'holds' : 'broken'
      expect([signal, outcomes(watched({ target, actual, signal }), 'M6')]).toEqual([signal, [outcome]])
    }
  })

  it('may go by the target of the period, and of a percentage by the whole of it', () => {
    const row = { target: '≥90%', periodTarget: '≥60%', actual: '45%' }
    for (const signal of ['绿灯', '黄灯', '红灯'])
      expect(outcomes(watched({ ...row, signal }), 'M6')).toEqual(['holds'])
    expect(outcomes(watched({ ...row, signal: '蓝灯' }), 'M6')).toEqual(['broken'])
    expect(
      outcomes(watched({ target: '≤300笔', periodTarget: '≤150笔', actual: '160笔', signal: '红' }), 'M6'),
    ).toEqual(['holds'])
  })

  it('of money goes by the months gone by, and is never blue', () => {
    const money = (outturn: string, signal: string) => funds({ originalBudget: '100', outturn, signal })
    expect(outcomes(money('29', '红'), 'M6')).toEqual(['holds'])
    expect(outcomes(money('30', '黄'), 'M6')).toEqual(['holds'])
    expect(outcomes(money('40', '绿'), 'M6')).toEqual(['holds'])
    expect(outcomes(money('90', '绿'), 'M6')).toEqual(['holds'])
    expect(finding(money('90', '蓝'), 'M6')).toMatchObject({
      severity: 'note',
      where: { path: ['funding', 0, 'signal'] },
    })
  })

  it('that is no colour, or of what cannot be measured, is not judged', () => {
    expect(outcomes(watched({ target: '≥8宗', actual: '1宗', signal: '正常' }), 'M6')).toEqual(['insufficientData'])
    expect(outcomes(watched({ target: '健全', actual: '推进中', signal: '绿' }), 'M6')).toEqual(['insufficientData'])
    expect(outcomes(watched({ target: '健全', actual: '50%', signal: '绿' }), 'M6')).toEqual(['insufficientData'])
    expect(outcomes(watched({ target: '≤8宗', actual: '', signal: '绿' }), 'M6')).toEqual(['insufficientData'])
    expect(outcomes(funds({ originalBudget: '0', outturn: '0', signal: '绿' }), 'M6')).toEqual(['insufficientData'])
    expect(outcomes(watched({ target: '≥8宗', actual: '1宗' }), 'M6')).toEqual([])
  })
})

describe('M7: the light of a goal', () => {
  const lit = (signal: string, ...lights: readonly (string | undefined)[]) =>
    monitoring({
      goals: [{ label: '年度目标', expected: '改革', signal }],
      indicators: lights.map((light, at) => ({
        level1: '履职',
        level2: '服务',
        level3: `指标${at}`,
        target: '≥1次',
        actual: '1次',
        ...(light ? { signal: light } : {}),
      })),
    })

  it.each([
    ['红', ['绿', '红', '黄'], 'holds'],
    ['黄', ['绿', '红', '黄'], 'broken'],
    ['红', ['绿', '黄'], 'broken'],
    ['绿', ['蓝', '蓝'], 'holds'],
    ['绿', ['绿', '蓝'], 'holds'],
  ])('%s over %o: %s', (signal, lights, outcome) => {
    expect(outcomes(lit(signal, ...lights), 'M7')).toEqual([outcome])
  })

  it('may come from an indicator whose own is not printed', () => {
    expect(outcomes(lit('红', '绿', undefined), 'M7')).toEqual(['insufficientData'])
    expect(outcomes(lit('绿', '红', undefined), 'M7')).toEqual(['broken'])
    expect(outcomes(lit('绿', undefined), 'M7')).toEqual(['insufficientData'])
    expect(outcomes(lit('良好', '绿'), 'M7')).toEqual(['insufficientData'])
  })

  it('cannot be told where there are several goals, and is not asked where it is not printed', () => {
    const goals = [
      { expected: '一', signal: '黄' },
      { expected: '二', signal: '绿' },
    ]
    const { indicators } = lit('绿', '红')
    expect(outcomes(monitoring({ goals, indicators }), 'M7')).toEqual(['insufficientData', 'insufficientData'])
    expect(outcomes(monitoring({ goals: [{ expected: '一' }], indicators }), 'M7')).toEqual([])
    expect(finding(monitoring({ goals: goals.slice(0, 1), indicators }), 'M7').key).toBe('M7:signal:goals')
  })
})

describe('M8: a cause', () => {
  const cause = { causes: { other: '√' } }

  it.each([
    ['20', '17.00', 'broken'],
    ['20', '17.01', 'holds'],
    ['20', '23.00', 'broken'],
    ['20', '22.99', 'holds'],
    ['0', '5', 'broken'],
    ['0', '0', 'notApplicable'],
    ['20', '', 'insufficientData'],
  ])('of money planned %s and spent %s: %s', (plannedOutturn, outturn, outcome) => {
    expect(outcomes(funds({ plannedOutturn, outturn }), 'M8')).toEqual([outcome])
  })

  it('that is given satisfies, by a mark or a word', () => {
    expect(outcomes(funds({ plannedOutturn: '20', outturn: '3.20', ...cause }), 'M8')).toEqual(['holds'])
    const blank = { causes: { funding: '', explanation: ' ' } }
    expect(outcomes(funds({ plannedOutturn: '20', outturn: '3.20', ...blank }), 'M8')).toEqual(['broken'])
  })

  it.each([
    ['≥800宗', '≥400宗', '340宗', 'broken'],
    ['≥800宗', '≥400宗', '341宗', 'holds'],
    ['≥800宗', undefined, '340宗', 'broken'],
    ['≥800宗', '', '340宗', 'broken'],
    ['≥90%', undefined, '80%', 'holds'],
    ['≥90%', undefined, '50%', 'broken'],
    ['≤100笔', undefined, '114笔', 'holds'],
    ['≤100笔', undefined, '115笔', 'broken'],
    ['≤100笔', undefined, '1笔', 'holds'],
    ['健全', undefined, '未完成', 'broken'],
    ['健全', undefined, '完成', 'holds'],
    ['健全', undefined, '', 'insufficientData'],
    ['≤0起', undefined, '2起', 'broken'],
  ])('of an indicator, %s of the year, %s of the period, %s done: %s', (target, periodTarget, actual, outcome) => {
    const parts = { target, actual, ...(periodTarget === undefined ? {} : { periodTarget }) }
    expect(outcomes(watched(parts), 'M8')).toEqual([outcome])
  })

  it('is told where the paper should have it', () => {
    expect(finding(watched({ target: '≥800宗', actual: '268宗' }), 'M8')).toMatchObject({
      severity: 'note',
      where: { path: ['indicators', 0, 'causes'] },
      operands: [{ text: '268宗' }, { text: '≥800宗' }],
    })
    expect(outcomes(watched({ target: '≥800宗', actual: '268宗', ...cause }), 'M8')).toEqual(['holds'])
  })
})

describe('M8: what is due of things that are counted', () => {
  it('is whole ones only: of one report a year none before December', () => {
    expect(reasons(watched({ target: '1份', actual: '0份' }), 'M8')).toEqual(['zeroBase'])
    expect(outcomes(watched({ target: '≥4次', actual: '2次' }), 'M8')).toEqual(['holds'])
    expect(outcomes(watched({ target: '≥4次', actual: '1次' }), 'M8')).toEqual(['broken'])
    expect(outcomes(watched({ target: '≥1.5公里', actual: '0.1公里' }), 'M8')).toEqual(['broken'])
  })
})

describe('M11: slow spending without a plan of the period', () => {
  const slow = { code: 'total', label: '资金总额', finalBudget: '2000', outturn: '300', causes: { explanation: '' } }

  it('has its cause told below 60 % of the pace', () => {
    expect(finding(funds(slow), 'M11')).toMatchObject({ severity: 'note', where: { path: ['funding', 0, 'causes'] } })
    expect(outcomes(funds({ ...slow, outturn: '600' }), 'M11')).toEqual(['holds'])
    expect(outcomes(funds({ ...slow, causes: { explanation: '招标推迟' } }), 'M11')).toEqual(['holds'])
  })

  it('is asked of all money together where the form prints it, else of each row', () => {
    const row = { ...slow, code: undefined, label: '项目甲' }
    expect(outcomes(funds(slow, row), 'M11')).toEqual(['broken'])
    expect(outcomes(funds(row, { ...row, label: '项目乙' }), 'M11')).toEqual(['broken', 'broken'])
  })

  it('is not asked where the form has no place for causes, prints a plan, or no budget', () => {
    expect(outcomes(funds({ ...slow, causes: undefined }), 'M11')).toEqual([])
    expect(outcomes(funds({ ...slow, plannedOutturn: '300' }), 'M11')).toEqual([])
    expect(outcomes(funds({ ...slow, finalBudget: '0' }), 'M11')).toEqual([])
    expect(outcomes(funds({ ...slow, outturn: '' }), 'M11')).toEqual([])
  })
})

describe('M4: a goal that is certain', () => {
  const form = (own: string, ...others: readonly string[]) =>
    monitoring({
      goals: [{ expected: '建成站点', likelihood: own }],
      indicators: others.map((likelihood, at) => ({
        level1: '产出',
        level2: '数量',
        level3: `站点${at}`,
        target: '≥12个',
        actual: '2个',
        likelihood,
      })),
    })

  it('has no indicator that is impossible', () => {
    expect(outcomes(form('确定能', '确定能', '有可能'), 'M4')).toEqual(['holds'])
    const found = finding(form('确定能', '确定能', '完全不可能'), 'M4')
    expect([found.severity, found.operands.map(({ text }) => text)]).toEqual(['warning', ['完全不可能']])
  })

  it('is not asked of a goal that is only possible, nor of several goals', () => {
    expect(outcomes(form('有可能', '完全不可能'), 'M4')).toEqual([])
    const goal = { expected: '建成站点', likelihood: '确定能' }
    expect(outcomes(monitoring({ goals: [goal, goal] }), 'M4')).toEqual([])
    expect(outcomes(monitoring({}), 'M4')).toEqual([])
  })
})
