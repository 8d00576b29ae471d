import type { RuleCase } from './ruleCase.js'

const general = 'generalPublicBudgetExpenditure'
const general05 = 'generalPublicBudget'
const fund = 'governmentManagedFund'
const economic = 'basicExpenditure'

type Figures = Readonly<Record<string, unknown>>
const sentence = (kind: string) => (subject: string, scope: string, figures: Figures, of?: object) => ({
  kind,
  subject,
  scope,
  figures,
  ...(of ? { of } : {}),
})
const amount = sentence('amount')
const completion = sentence('completion')
const share = sentence('share')
const change = sentence('change')
const sum = sentence('sum')
const names = sentence('names')
const count = (subject: string, scope: string, number: string) => sentence('count')(subject, scope, { count: number })
const score = (subject: string, figures: Figures) => sentence('score')(subject, 'all', figures)
const text = (...statements: readonly object[]) => ({ statements })
const expenditure = { subject: 'expenditure', scope: 'all' }
const project = (name: string, points: string) => score(`project/${name}`, { score: points })

/** The sentences of the text against themselves, against each other and against the tables. */
export const statementCases: readonly RuleCase[] = [
  {
    rule: 'S1',
    shows: 'an execution rate that outturn and final budget do not give',
    add: text(completion('expenditure', 'all', { finalBudget: '1389.88', outturn: '1285.83', rate: '95.00%' })),
  },
  {
    rule: 'S2',
    shows: 'a share that was cut off instead of rounded',
    add: text(
      share(
        '208',
        general05,
        { part: '59.57', whole: '1063.77', rate: '5.59%' },
        { subject: 'expenditure', scope: general05 },
      ),
    ),
  },
  {
    rule: 'S3',
    shows: 'a word that goes against the sign',
    add: text(change('grandTotal', 'all', { now: '1285.83', change: '减少109.37', rate: '增长7.84%' })),
  },
  {
    rule: 'S3',
    shows: 'a change that is not the difference of the two years',
    add: text(
      change('grandTotal', 'all', { now: '1285.83', before: '1395.20', change: '减少119.37', rate: '下降7.84%' }),
    ),
  },
  {
    rule: 'S4',
    shows: 'an amount that table 05 states otherwise',
    take: { [general]: { rows: ['total'] } },
    add: text(amount('expenditure.basic', general05, { outturn: '702.10' })),
  },
  {
    rule: 'S5',
    shows: 'a number of vehicles stated twice, each time otherwise',
    add: text(count('vehicles', 'all', '4'), count('vehicles', 'all', '5')),
  },
  {
    rule: 'S6',
    shows: 'procurement as really printed',
    add: text(
      sum('procurement', 'all', {
        whole: '0',
        parts: [
          { subject: 'procurement.goods', amount: '0.00' },
          { subject: 'procurement.works', amount: '0.00' },
          { subject: 'procurement.services', amount: '10' },
        ],
      }),
    ),
  },
  {
    rule: 'S6',
    shows: 'items whose budgets do not make the budget stated',
    add: text(
      completion('expenditure', 'all', { originalBudget: '903.69', outturn: '861.56', rate: '95.34%' }),
      completion('2010350', 'all', { originalBudget: '637.60', outturn: '556.56', rate: '87.29%' }),
      completion('2010399', 'all', { originalBudget: '305.00', outturn: '305.00', rate: '100.00%' }),
    ),
  },
  {
    rule: 'S8',
    shows: 'shares of a whole that do not add to 100 %',
    add: text(
      amount('expenditure', 'all', { outturn: '3' }),
      share('expenditure.basic', 'all', { part: '1', rate: '34%' }, expenditure),
      share('expenditure.project', 'all', { part: '2', rate: '69%' }, expenditure),
    ),
  },
  {
    rule: 'S6',
    shows: 'domestic receptions with two digits swapped',
    take: { threePublic: { rows: ['outturn'] } },
    add: text(
      amount('threePublic.foreignReception', general05, { outturn: '0' }),
      amount('threePublic.domesticReception', general05, { outturn: '0.52' }),
    ),
  },
  {
    rule: 'S4',
    shows: 'an amount of which the table prints a blank',
    take: { threePublic: { rows: ['outturn'], columns: ['total'] } },
    change: [['threePublic', 'outturn', 'total', '—']],
    add: text(amount('threePublic', general05, { outturn: '3.58' })),
  },
  {
    rule: 'S18',
    shows: 'a running cost above what the agency spent without its personnel',
    take: { [economic]: { rows: ['nonPersonnel'] } },
    add: text(amount('agencyRunningCost', 'all', { outturn: '38.88' })),
  },
  {
    rule: 'S19',
    shows: 'fewer visitors than visits',
    add: text(count('domesticVisits', 'all', '18'), count('domesticVisitors', 'all', '3')),
  },
  {
    rule: 'S9',
    shows: 'more vehicles kept on appropriations than there are',
    add: text(count('vehiclesHeld', 'fiscalAppropriation', '5'), count('vehicles', 'all', '4')),
  },
  {
    rule: 'S10',
    shows: 'more contracts with small enterprises than procurement',
    add: text(
      amount('procurement', 'all', { outturn: '10.00' }),
      amount('procurement.smallAndMedium', 'all', { outturn: '12.00' }),
    ),
  },
  {
    rule: 'S11',
    shows: 'two budgets that exceed the money of all projects',
    add: text(
      amount('evaluatedProjects', 'all', { budget: '414.72' }),
      amount('evaluatedProjects', general05, { budget: '192.76' }),
      amount('evaluatedProjects', fund, { budget: '222.06' }),
    ),
  },
  {
    rule: 'S12',
    shows: 'trips without money',
    add: text(
      amount('threePublic.overseasTravel', general05, { outturn: '0.00' }),
      count('overseasTrips', general05, '2'),
    ),
  },
  {
    rule: 'S12',
    shows: 'money without visits',
    add: text(
      amount('threePublic.domesticReception', general05, { outturn: '0.25' }),
      count('domesticVisits', general05, '0'),
    ),
  },
  {
    rule: 'S13',
    shows: 'a section that the text leaves out and one that has no money',
    take: { [economic]: { rows: ['30301', '30305'] } },
    add: text(names('personnel', general05, { names: ['离休费'] })),
  },
  {
    rule: 'S29',
    shows: 'a purpose that is copied from another item',
    add: text(
      { ...amount('2080505', general05, { outturn: '56.15' }), purpose: '主要用于单位基本养老保险缴费支出' },
      { ...amount('2101102', general05, { outturn: '43.86' }), purpose: '主要用于单位基本养老保险缴费支出' },
    ),
  },
  {
    rule: 'S14',
    shows: 'a full score for all projects, one of which has 90 points',
    add: text(score('evaluatedProjects', { score: '100', count: '2' }), project('甲', '100'), project('乙', '90')),
  },
  {
    rule: 'R25',
    shows: 'more projects with full score than have it',
    add: text(count('evaluatedProjects.fullScore', 'all', '2'), project('甲', '100'), project('乙', '90')),
  },
  {
    rule: 'S16',
    shows: 'a balance said to be none',
    take: { [fund]: { rows: ['total', '212'], columns: ['total', 'closingBalance'] } },
    change: [
      [fund, 'total', 'closingBalance', '0.10'],
      [fund, '212', 'closingBalance', '0.10'],
    ],
    add: text(sentence('empty')('closingBalance', fund, {})),
  },
  {
    rule: 'S16',
    shows: 'running cost said not to apply and stated all the same',
    add: text(
      sentence('notApplicable')('agencyRunningCost', 'all', {}),
      amount('agencyRunningCost', 'all', { outturn: '35.88' }),
    ),
  },
  {
    rule: 'S21',
    shows: 'a subject with a letter missing',
    add: text(amount('expediture', 'all', { outturn: '1.00' })),
  },
  {
    rule: 'S22',
    shows: 'a reason that was not written',
    add: { statements: [{ ...told('支出减少的主要原因是。') }] },
  },
  {
    rule: 'S23',
    shows: 'a mobile number',
    add: { statements: [{ ...told('联系电话13912345678。') }] },
  },
  {
    rule: 'S26',
    shows: 'budgets of the three public expenses that do not add up',
    add: text(
      amount('threePublic', 'all', { budget: '9.00' }),
      amount('threePublic.overseasTravel', 'all', { budget: '0.00' }),
      amount('threePublic.vehicles', 'all', { budget: '5.00' }),
      amount('threePublic.officialReception', 'all', { budget: '3.00' }),
    ),
  },
]

/** A sentence that says nothing but its words. */
function told(words: string): object {
  return { kind: 'notApplicable', subject: 'largeEquipment', scope: 'all', figures: {}, place: { text: words } }
}
