import { describe, expect, it } from 'vitest'
import { findingsOf, outcomesOf } from './audited.js'
import {
  amount,
  completion,
  count,
  empty,
  evaluation,
  finding,
  names,
  outcomes,
  reasons,
  score,
  share,
} from './documents.js'

const text = (...statements: readonly object[]) => evaluation({ statements })

describe('R18: a rate stated twice', () => {
  const rated = (one: string, other: string) =>
    text(completion('project/甲', { rate: one }), completion('project/甲', { rate: other }))

  it('is the same, the finer one rounded', () => {
    expect(outcomes(rated('95%', '95.00%'), 'R18')).toEqual(['holds'])
    expect(outcomes(rated('93.88%', '94%'), 'R18')).toEqual(['holds'])
    expect(finding(rated('222.06%', '100%'), 'R18')).toMatchObject({
      severity: 'error',
      where: { path: ['statements', 1, 'figures', 'rate'] },
    })
  })

  it('may differ against another budget, or of another thing', () => {
    const budgets = text(
      completion('project/甲', { originalBudget: '100', rate: '222.06%' }),
      completion('project/甲', { finalBudget: '222.06', rate: '100%' }),
      completion('project/乙', { rate: '50%' }),
    )
    expect(outcomes(budgets, 'R18')).toEqual([])
  })

  it('in the row of its indicator and in a sentence is the same', () => {
    const told = (actual: string) =>
      evaluation({
        indicators: [{ level1: '效益', level3: '满意度', actual }],
        statements: [completion('indicator/满意度', { rate: '95%' })],
      })
    expect(outcomes(told('95%'), 'R18')).toEqual(['holds'])
    expect(outcomes(told('96%'), 'R18')).toEqual(['broken'])
    expect(outcomes(told('96'), 'R18')).toEqual([])
  })
})

describe('R19: a number of things', () => {
  it('is the number of those named', () => {
    expect(outcomes(text(count('internalOffices', '2'), names('internalOffices', '甲', '乙')), 'R19')).toEqual([
      'holds',
    ])
    expect(finding(text(count('measures', '5'), names('measures', '甲', '乙', '丙')), 'R19')).toMatchObject({
      severity: 'error',
      key: 'R19:names:measures:all',
      where: { path: ['statements', 0, 'figures', 'count'] },
    })
  })

  it('of projects is the number discussed one by one', () => {
    const projects = [{ name: '甲', paragraphs: [] }]
    expect(outcomes(evaluation({ projects, statements: [count('evaluatedProjects', '1')] }), 'R19')).toEqual(['holds'])
    const of = (number: string) => evaluation({ projects, statements: [count('evaluatedProjects', number)] })
    expect(outcomes(of('0'), 'R19')).toEqual(['broken'])
    expect(reasons(of('2'), 'R19')).toEqual(['missing'])
  })

  it('cannot be counted where the list leaves others out, unless it is too long already', () => {
    expect(reasons(text(count('measures', '5'), names('measures', '甲', '乙等')), 'R19')).toEqual(['missing'])
    expect(finding(text(count('measures', '1'), names('measures', '甲', '乙等')), 'R19').severity).toBe('warning')
  })

  it('of offices is the number of divisions that a target form lists, whichever way it is told', () => {
    const form = (offices: string, things: string) => ({
      organisation: { divisions: [{ name: '办公室' }, { name: '财务部' }] },
      statements: [count('internalOffices', offices), count('measures', things), names('measures', '甲', '乙')],
    })
    const outcomesIn = (parts: object) => outcomesOf('R19', 'departmentBudgetTarget', parts)
    expect(outcomesIn(form('2', '2'))).toEqual(['holds', 'holds'])
    const found = findingsOf('R19', 'departmentBudgetTarget', form('1', '3'))
    expect(found.map(({ key, severity }) => [key, severity])).toEqual([
      ['R19:names:measures:all', 'error'],
      ['R19:divisions:internalOffices:all', 'error'],
    ])
    expect(outcomesIn({ statements: [names('measures', '甲')] })).toEqual([])
    expect(outcomesIn({ statements: [count('internalOffices', '2')] })).toEqual([])
  })

  it('is told with the names, and what to do', () => {
    const [few, many] = [
      finding(text(count('measures', '5'), names('measures', '甲', '乙', '丙')), 'R19'),
      finding(text(count('measures', '2'), names('measures', '甲', '乙', '丙')), 'R19'),
    ]
    expect([few?.computed?.toString(), few?.expected.zh, many?.expected.zh]).toEqual([
      '3',
      '更正个数，或补列漏列的',
      '更正个数，或删去多列的',
    ])
  })

  it('is held against every list, up to so many names that nobody reads them; what is beyond says so', () => {
    const list = names('measures', ...Array.from({ length: 400 }, (_, at) => `措施${at}`))
    const told = text(...Array.from({ length: 60 }, () => count('measures', '400')), list)
    const said = reasons(told, 'R19')
    expect([said.length, new Set(said.slice(0, -1)), said.at(-1)]).toEqual([50, new Set(['holds']), 'tooMany'])
    const few = text(
      count('measures', '2'),
      count('measures', '2'),
      names('measures', '甲', '乙'),
      names('measures', '丙'),
    )
    expect(outcomes(few, 'R19')).toEqual(['holds', 'holds', 'broken', 'broken'])
  })

  it('of other things is not counted by them', () => {
    expect(outcomes(text(count('internalOffices', '5'), names('units', '甲')), 'R19')).toEqual([])
    expect(outcomes(text(count('units', '5', 'fiscalAppropriation'), names('units', '甲')), 'R19')).toEqual([])
  })
})

describe('R20: a coverage', () => {
  const covered = (...more: readonly object[]) =>
    text(share('evaluatedProjects', { rate: '100%' }, 'all', { subject: 'projects', scope: 'all' }), ...more)
  const counts = [count('evaluatedProjects', '8'), count('projects', '8')]
  const money = (budget: string) => [
    amount('evaluatedProjects', { budget }),
    amount('expenditure.project', { outturn: '583.83' }),
  ]

  it('is right by number and by money', () => {
    expect(outcomes(covered(...counts, ...money('583.83')), 'R20')).toEqual(['holds', 'holds'])
  })

  it('that is right by number alone is worth a question', () => {
    const found = finding(covered(...counts, ...money('414.82')), 'R20')
    expect([found.key, found.severity, found.computed?.toFixed(4)]).toEqual([
      'R20:money:evaluatedProjects:all',
      'note',
      '0.7105',
    ])
  })

  it('that nothing gives cannot be checked', () => {
    expect(outcomes(covered(), 'R20')).toEqual([])
    const part = covered(count('evaluatedProjects', '8'))
    expect([outcomes(part, 'R20'), reasons(part, 'S2')]).toEqual([[], ['missing']])
    const unread = share('units', { rate: '全部' }, 'all', { subject: 'departments', scope: 'all' })
    expect(outcomes(text(unread, count('units', '1'), count('departments', '1')), 'R20')).toEqual(['insufficientData'])
  })

  it('with its figures beside it is a share like any other', () => {
    const figures = { part: '8', whole: '8', rate: '100%' }
    expect(
      outcomes(text(share('evaluatedProjects', figures, 'all', { subject: 'projects', scope: 'all' })), 'R20'),
    ).toEqual([])
    expect(outcomes(text(share('evaluatedProjects', { rate: '100%' })), 'R20')).toEqual([])
  })
})

describe('R22: spending beyond the budget', () => {
  it('is told with the budget named and the rate', () => {
    const document = text(
      completion('project/甲', { outturn: '222.06', rate: '222.06%' }),
      amount('project/甲', { originalBudget: '100', outturn: '222.06' }),
    )
    expect(finding(document, 'R22')).toMatchObject({
      severity: 'note',
      where: { path: ['statements', 0, 'figures', 'outturn'] },
      operands: [{ where: { path: ['statements', 1, 'figures', 'originalBudget'] } }, { text: '222.06%' }],
    })
  })

  it('of the final budget is a warning, of an original one or one that is not named a note', () => {
    const spent = (budget: object) => finding(text(amount('expenditure', { ...budget, outturn: '120.00' })), 'R22')
    expect(spent({ finalBudget: '100.00' }).severity).toBe('warning')
    expect(spent({ originalBudget: '100.00' }).severity).toBe('note')
    expect(spent({ budget: '100.00' }).severity).toBe('note')
    expect(spent({ finalBudget: '100.00' }).fault).toMatchObject({
      outturn: { figure: '120.00', unit: '万元' },
      over: { figure: '20.00', unit: '万元' },
    })
  })

  it('is known by a rate alone, if it can be read', () => {
    expect(outcomes(text(completion('project/甲', { rate: '超额' })), 'R22')).toEqual([])
    expect(finding(text(completion('project/甲', { rate: '120%' })), 'R22').key).toBe('R22:rate:project/甲:all')
    expect(outcomes(text(completion('project/甲', { rate: '100%' })), 'R22')).toEqual(['holds'])
  })

  it('is none within the budget, or without one', () => {
    expect(outcomes(text(amount('expenditure', { finalBudget: '100.00', outturn: '99.00' })), 'R22')).toEqual(['holds'])
    expect(outcomes(text(amount('expenditure', { outturn: '99.00' })), 'R22')).toEqual([])
    expect(outcomes(text(amount('project/甲/人均成本', { budget: '2', outturn: '3' })), 'R22')).toEqual([])
  })
})

describe('R23: a part', () => {
  it('is no more than its whole', () => {
    const offices = (part: string) => text(count('internalOffices', '8'), count('internalOffices.business', part))
    expect(outcomes(offices('8'), 'R23')).toEqual(['holds'])
    expect(outcomes(offices('5'), 'R23')).toEqual(['holds'])
    expect(finding(offices('10'), 'R23').severity).toBe('note')
  })

  it('is one by its name, not by a dot in the name of a project', () => {
    expect(outcomes(text(count('project/甲(2023', '1'), count('project/甲(2023.10)', '2')), 'R23')).toEqual([])
    expect(outcomes(text(count('internalOffices.business', '10')), 'R23')).toEqual([])
  })
})

describe('R24: what there is said to be none of', () => {
  it('has no amount, number or rate elsewhere', () => {
    expect(
      outcomes(text(empty('expenditure.project'), amount('expenditure.project', { outturn: '0' })), 'R24'),
    ).toEqual(['holds'])
    expect(
      finding(text(empty('expenditure.project'), amount('expenditure.project', { outturn: '12' })), 'R24'),
    ).toMatchObject({ severity: 'error', where: { path: ['statements', 0] } })
    expect(outcomes(text(empty('subordinateUnits'), count('subordinateUnits', '2')), 'R24')).toEqual(['broken'])
    expect(outcomes(text(empty('project/甲'), completion('project/甲', { rate: '0%' })), 'R24')).toEqual(['holds'])
    expect(outcomes(text(empty('project/甲'), completion('project/甲', { rate: '3%' })), 'R24')).toEqual(['broken'])
  })

  it('of a whole budget is its expenditure', () => {
    const fund = 'governmentManagedFund'
    expect(outcomes(text(empty(fund, fund), amount('expenditure', { outturn: '5' }, fund)), 'R24')).toEqual(['broken'])
  })

  it('and nothing else is printed of leaves nothing to compare', () => {
    expect(reasons(text(empty('subordinateUnits')), 'R24')).toEqual(['nothingPrinted'])
  })
})

describe('R25: the number of projects with a score', () => {
  it('is held against so many scores that nobody reads more; what is beyond says so', () => {
    const projects = Array.from({ length: 300 }, (_, at) => score(`project/甲${at}`, '95'))
    const counted = Array.from({ length: 70 }, (_, at) => score('evaluatedProjects', `${at}`, '1'))
    const said = reasons(text(...projects, ...counted), 'R25')
    expect([said.slice(0, 66), said.slice(66)]).toEqual([Array(66).fill('broken'), Array(4).fill('tooMany')])
  })

  const projects = [score('project/甲', '100'), score('project/乙', '98.8'), score('project/丙', '90')]

  it('is the number that are listed with it', () => {
    expect(outcomes(text(score('evaluatedProjects', '90', '1'), ...projects), 'R25')).toEqual(['holds'])
    expect(finding(text(score('evaluatedProjects', '100', '2'), ...projects), 'R25')).toMatchObject({
      severity: 'error',
      where: { path: ['statements', 0, 'figures', 'count'] },
    })
  })

  it('is left to another rule where all are meant, and full marks that are counted are told once', () => {
    expect(outcomes(text(score('evaluatedProjects', '96', '3'), ...projects), 'R25')).toEqual([])
    const full = count('evaluatedProjects.fullScore', '2')
    const document = text(score('evaluatedProjects', '100', '2'), full, ...projects)
    expect(finding(document, 'R25').key).toBe('R25:count:evaluatedProjects.fullScore:all')
  })

  it.each(['finalAccounts', 'selfEvaluation', 'evaluationReport', 'projectSummary', 'departmentTarget'] as const)(
    'of full marks is counted in a document of %s',
    (form) => {
      const of = (number: string) => ({ statements: [count('evaluatedProjects.fullScore', number), ...projects] })
      expect(outcomesOf('R25', form, of('1'))).toEqual(['holds'])
      expect(outcomesOf('R25', form, of('2'))).toEqual(['broken'])
      expect(outcomesOf('R25', form, { statements: [count('evaluatedProjects.fullScore', '0')] })).toEqual([])
    },
  )

  it('is told with the others and their scores', () => {
    const [found] = findingsOf('R25', 'evaluationReport', {
      statements: [count('evaluatedProjects.fullScore', '2'), ...projects],
    })
    expect([found?.computed?.toString(), found?.fault]).toMatchObject([
      '1',
      { count: '2', score: '100', found: '1', others: [{ score: '98.8' }, { score: '90' }] },
    ])
  })

  it('is not judged where no project has a score of its own', () => {
    expect(outcomes(text(score('evaluatedProjects', '90', '1')), 'R25')).toEqual([])
    expect(outcomes(text(score('evaluatedProjects', '90'), ...projects), 'R25')).toEqual([])
  })
})
