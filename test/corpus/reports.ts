import { type CorpusPaper, type Fault, faultless, withFaults } from './paper.js'
import { inRow, printed } from './printed.js'

const project = (line: string, name: string, final: string, outturn: string, rate: string, score: string) => ({
  line,
  unitName: '某市文化馆',
  name,
  finalBudget: final,
  outturn,
  systemOutturn: outturn,
  rate,
  score,
})

const summary = {
  kind: 'projectSummary',
  title: '项目支出绩效自评汇总表',
  year: 2024,
  department: '某市文化和旅游局',
  unit: '万元',
  rows: [
    project('1', '群众文化活动', '120.00', '120.00', '100%', '98'),
    project('2', '非遗保护', '80.00', '76.00', '95%', '97.5'),
    project('3', '文化下乡', '40.00', '30.00', '75%', '90'),
    project('4', '场馆免费开放', '160.00', '160.00', '100%', '100'),
  ],
  totals: { label: '合计', finalBudget: '400.00', outturn: '386.00', systemOutturn: '386.00', rate: '96.5%' },
}

const row = (code: string, label: string, previousOutturn: string, originalBudget: string, outturn: string) => ({
  code,
  label,
  previousOutturn,
  originalBudget,
  outturn,
})

const basicData = {
  kind: 'basicData',
  title: '2024年度部门整体支出绩效评价基础数据表',
  year: 2024,
  department: '某市文化馆',
  region: '湖南省某市',
  unit: '万元',
  staffing: [{ label: '财政供养人员情况（人）', establishedPosts: '40', staffInPost: '38', controlRate: '95%' }],
  tables: {
    expenditureControl: {
      rows: [
        row('threePublic', '三公经费', '12.50', '12.00', '9.60'),
        row('vehicles', '1、公务用车购置和维护经费', '8.00', '8.00', '6.40'),
        row('vehiclePurchase', '其中：公车购置', '0.00', '0.00', '0.00'),
        row('vehicleOperation', '公车运行维护', '8.00', '8.00', '6.40'),
        row('overseasTravel', '2、出国经费', '0.00', '0.00', '0.00'),
        row('officialReception', '3、公务接待', '4.50', '4.00', '3.20'),
      ],
    },
  },
  signatures: { signed: true, stamped: true, date: '2025年3月20日' },
}

const said = (kind: string, subject: string, scope: string, figures: object, more: object = {}) => ({
  kind,
  subject,
  scope,
  figures,
  ...more,
})

const term = { deadline: '2025年6月30日', responsible: '办公室' }

const report = {
  kind: 'selfEvaluationReport',
  title: '2024年度某市文化馆整体支出绩效自评报告',
  year: 2024,
  department: '某市文化馆',
  unit: '万元',
  staffing: [{ establishedPosts: '40', staffInPost: '38' }],
  budgets: [
    {
      code: 'generalPublicBudget',
      label: '二、一般公共预算支出情况',
      text: '2024年支出900.00万元，其中基本支出600.00万元，项目支出300.00万元。',
    },
    { code: 'governmentManagedFund', label: '三、政府性基金预算支出情况', text: '2024年本单位无政府性基金预算支出。' },
    {
      code: 'stateCapitalOperations',
      label: '四、国有资本经营预算支出情况',
      text: '2024年本单位无国有资本经营预算支出。',
    },
    {
      code: 'socialInsuranceFund',
      label: '五、社会保险基金预算支出情况',
      text: '2024年本单位无社会保险基金预算支出。',
    },
  ],
  statements: [
    said('amount', 'expenditure', 'generalPublicBudget', { outturn: '900.00' }),
    said('sum', 'expenditure', 'generalPublicBudget', {
      whole: '900.00',
      parts: [
        { subject: 'expenditure.basic', amount: '600.00' },
        { subject: 'expenditure.project', amount: '300.00' },
      ],
    }),
    said('completion', 'expenditure', 'generalPublicBudget', {
      originalBudget: '960.00',
      outturn: '900.00',
      rate: '93.75%',
    }),
    said('change', 'expenditure', 'generalPublicBudget', { now: '900.00', change: '增加50.00', rate: '增长5.88%' }),
    said('empty', 'governmentManagedFund', 'governmentManagedFund', {}),
    said('empty', 'stateCapitalOperations', 'stateCapitalOperations', {}),
    said('empty', 'socialInsuranceFund', 'all', {}),
  ],
  problems: [
    { id: '七1', text: '项目支出进度前慢后快。' },
    { id: '七2', text: '个别指标不够细化。' },
  ],
  measures: [
    { id: '八1', text: '按月通报项目支出进度。', answers: ['七1'], ...term },
    { id: '八2', text: '细化量化绩效指标。', answers: ['七2'], ...term },
  ],
  uses: [{ id: '九1', purpose: 'publication', text: '自评结果在门户网站公开。' }],
  signatures: { signed: true, stamped: true, date: '2025年4月10日' },
}

const indicator = (
  level1: string,
  level3: string,
  target: string,
  actual: string,
  points: string,
  score: string,
  more: object = {},
) => ({
  level1,
  level3,
  target,
  actual,
  points,
  score,
  ...more,
})

const evaluation = {
  kind: 'evaluationReport',
  title: '某市文化馆2024年度免费开放项目绩效评价报告',
  year: 2024,
  department: '某市文化馆',
  unit: '万元',
  conclusion: {
    score: '96',
    grade: '优',
    sections: [
      { level1: '决策', points: '20', score: '20' },
      { level1: '过程', points: '20', score: '18' },
      { level1: '产出', points: '30', score: '30' },
      { level1: '效益', points: '30', score: '28' },
    ],
  },
  sections: [
    { level1: '决策', points: '20', score: '20' },
    { level1: '过程', points: '20', score: '18' },
    { level1: '产出', points: '30', score: '30' },
    { level1: '效益', points: '30', score: '28' },
  ],
  indicators: [
    indicator('决策', '立项依据充分性', '充分', '充分', '20', '20'),
    indicator('过程', '预算执行率', '=100%', '90%', '20', '18', { reason: '两笔尾款次年结算。' }),
    indicator('产出', '开放天数', '≥300天', '312天', '15', '15'),
    indicator('产出', '举办展览场次', '≥12场', '12场', '15', '15'),
    indicator('效益', '接待观众人次', '≥10万人次', '11.2万人次', '15', '15'),
    indicator('效益', '观众满意度', '≥90%', '78%', '15', '13', { reason: '停车不便，观众投诉较多，次年扩建停车场。' }),
  ],
  statements: [said('completion', 'expenditure', 'all', { finalBudget: '200.00', outturn: '180.00', rate: '90.00%' })],
  problems: [{ id: '五1', text: '停车不便影响观众满意度。' }],
  measures: [{ id: '六1', text: '扩建停车场。', answers: ['五1'], ...term }],
}

const good: Readonly<Record<string, object>> = {
  'a summary of four projects': summary,
  'a basic data table of a cultural centre': basicData,
  'a self-evaluation report of a cultural centre': report,
  'an evaluation report on free admission': evaluation,
}

/** Which paper, and what goes wrong in it, in the words of whoever reviews it. */
const spoilt: readonly (readonly [word: string, faults: readonly Fault[]])[] = [
  [
    'a summary',
    [
      ['the total outturn does not add up', inRow('合计', 'outturn', '368.00')],
      ['the rate of a project is another', inRow('文化下乡', 'rate', '85%')],
      ['a score is above a hundred', inRow('场馆免费开放', 'score', '110')],
    ],
  ],
  [
    'a summary',
    [
      ['a project spent more than its budget', inRow('非遗保护', 'outturn', '96.00')],
      ['the total budget does not add up', inRow('合计', 'finalBudget', '440.00')],
      ['what the system says is another outturn', inRow('文化下乡', 'systemOutturn', '32.00')],
    ],
  ],
  [
    'a basic data table',
    [
      ['people over posts is another rate', printed('95%', '100%')],
      ['vehicles, travel and receptions do not make the outturn', inRow('三公经费', 'outturn', '6.90')],
      ['purchase and running do not make the vehicles of last year', inRow('公车运行维护', 'previousOutturn', '5.00')],
    ],
  ],
  [
    'a basic data table',
    [
      ['there are more people than posts, at 95 %', printed('38', '48')],
      ['receptions have a wrong digit in the budget', inRow('3、公务接待', 'originalBudget', '7.00')],
    ],
  ],
  [
    'a self-evaluation report',
    [
      ['basic and project expenditure do not make the whole', printed('300.00', '330.00')],
      ['the completion of the budget is another rate', printed('93.75%', '97.35%')],
      ['a problem has no remedy', (json: typeof report) => json.measures.splice(1, 1), ['problems', 1]],
    ],
  ],
  [
    'a self-evaluation report',
    [
      ['the rate of change is another', printed('增长5.88%', '增长8.55%')],
      [
        'the outturn of the completion is not that of the text',
        (json: typeof report) =>
          Object.assign(json.statements[2] as object, {
            figures: { originalBudget: '960.00', outturn: '930.00', rate: '96.88%' },
          }),
      ],
    ],
  ],
  [
    'an evaluation report',
    [
      [
        'the sections do not make the score of all',
        (json: typeof evaluation) => Object.assign(json.conclusion, { score: '98' }),
      ],
      ['an indicator scores more than its points', inRow('开放天数', 'score', '18')],
      ['a remedy is missing', (json: typeof evaluation) => json.measures.splice(0, 1), ['problems', 0]],
    ],
  ],
  [
    'an evaluation report',
    [
      [
        'the grade is not that of the score',
        (json: typeof evaluation) => Object.assign(json.conclusion, { grade: '良' }),
      ],
      ['a missed target has all the points', inRow('举办展览场次', 'actual', '9场')],
      ['the rate of execution is another', printed('90.00%', '95.00%')],
    ],
  ],
  [
    'an evaluation report',
    [
      [
        'the points of the sections do not make a hundred',
        (json: typeof evaluation) => Object.assign(json.sections[3] as object, { points: '40' }),
      ],
      ['a missed target is left without a reason', printed('停车不便，观众投诉较多，次年扩建停车场。', '')],
    ],
  ],
]

const named = (word: string): readonly [string, object] => {
  const found = Object.entries(good).find(([name]) => name.includes(word))
  if (!found) throw new TypeError(`no paper of ${word}`)
  return found
}

/** Summaries, basic data and reports: with nothing wrong, and spoilt. */
export const reports: readonly CorpusPaper[] = [
  ...Object.entries(good).map(([name, json]) => faultless(name, json)),
  ...spoilt.map(([word, faults], at) => {
    const [name, json] = named(word)
    return withFaults(`${name}, spoilt (${at + 1})`, json, faults)
  }),
]
