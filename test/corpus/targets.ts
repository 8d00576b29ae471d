import { goodForms } from '../fixtures/goodForms.js'
import { goodDepartments } from '../fixtures/targets/goodDepartments.js'
import { goodProjects } from '../fixtures/targets/goodProjects.js'
import { goodTerms } from '../fixtures/targets/goodTerms.js'
import { type CorpusPaper, faultless, type Plant, withFaults } from './paper.js'
import { inRow, printed } from './printed.js'

const isTarget = (form: object): boolean => (form as { kind: string }).kind === 'projectTarget'
const good: Readonly<Record<string, object>> = {
  ...goodProjects,
  ...goodDepartments,
  ...goodTerms,
  ...Object.fromEntries(Object.entries(goodForms).filter(([, form]) => isTarget(form))),
}

/** Which form, and what goes wrong in it, in the words of whoever reviews it. */
const spoilt: readonly (readonly [word: string, ...faults: (readonly [string, Plant])[]])[] = [
  [
    'a bridge built',
    ['the two sources do not make the 3200 of the year', printed('200', '300')],
    ['the cost of the year is beyond its money', inRow('本年度投资', 'target', '≤3500万元')],
    ['accidents are asked for instead of limited', inRow('安全生产事故发生次数', 'target', '≥2次')],
  ],
  [
    'a form with columns for operator',
    ['the sources do not make the total', printed('36.50', '63.50')],
    ['the points of the rows do not make the 90 printed below', printed('90.00', '95.00')],
    ['a target is a placeholder', inRow('质控检查次数', 'target', 'XX')],
  ],
  [
    'a hospital: shares',
    ['a share of all is above all', inRow('甲级病案率', 'target', '≥190%')],
    ['deaths are asked for instead of limited', inRow('住院患者死亡率', 'target', '≥0.5%')],
    ['the sources do not make the total', printed('650.00万元', '560.00万元')],
  ],
  [
    'rural revitalisation',
    ['the sources do not make the total', printed('860', '680', 2)],
    ['the goal speaks of 320 people more than the indicator', inRow('受益脱贫人口数', 'target', '≥1406人')],
    ['people falling back into poverty are asked for', inRow('返贫人口数', 'target', '≥20人')],
  ],
  [
    'property services',
    ['a rate is above all there is', inRow('垃圾分类覆盖率', 'target', '200%')],
    ['the satisfaction is a ceiling', inRow('干部职工满意度', 'target', '≤90%')],
  ],
  [
    'promotion of trade',
    ['the satisfaction is a ceiling', inRow('参展企业满意度', 'target', '≤90%')],
    ['a target was left empty', inRow('支持企业参加境外展会', 'target', '')],
    ['a rate is above all there is', inRow('投诉办结率', 'target', '≥195%')],
  ],
  [
    'cleaning up pollution',
    ['the parts of the appropriation do not make it', printed('500', '600')],
    ['complaints are asked for instead of limited', inRow('群众信访投诉件数', 'target', '≥5件')],
    ['errors are asked for instead of limited', inRow('水质化验差错率', 'target', '≥1%')],
  ],
  [
    'tasks without money',
    ['basic and project expenditure do not make the total', printed('1,102.13', '1,012.13')],
    ['accidents are asked for instead of limited', inRow('较大以上生产安全事故起数', 'target', '≥3起')],
    ['a control rate is a floor', inRow('“三公经费”控制率', 'target', '≥100%')],
  ],
  [
    'only a part of the budget',
    ['personnel and the rest do not make the basic expenditure', printed('370.30', '730.30')],
    ['a key task is larger than all project expenditure', printed('6000', '60000')],
    ['the satisfaction is a ceiling', inRow('企业满意度', 'target', '≤92%')],
  ],
  [
    'tasks that are all projects',
    ['the tasks do not make their total', inRow('旅游宣传推广', 'total', '350.00')],
    ['the sources do not make the total', inRow('政府性基金拨款', 'budget', '10.00')],
    ['the satisfaction is a ceiling', inRow('游客满意度', 'target', '≤90%')],
  ],
  [
    'the big three',
    ['the kinds of expenditure do not make the total', printed('6540.31', '6450.31')],
    ['drop-outs are asked for instead of limited', inRow('辍学率', 'target', '≥0.1%')],
    ['a rate is above all there is', inRow('义务教育巩固率', 'target', '≥199%')],
  ],
  [
    'half-year targets',
    ['a project is misprinted, so that the projects do not make their sum', inRow('档案数字化', 'budget', '620')],
    ['half a year asks for more pages than the year', inRow('数字化加工页数', 'halfYearTarget', '≥500万页')],
    ['a control rate is a floor', inRow('在职人员控制率', 'target', '≥100%')],
  ],
  [
    'a special fund',
    ['the year has more money than the term', printed('18000', '1800')],
    ['the year asks for more than the whole term', inRow('建设面积', 'target', '≥35万亩')],
    ['the rules of the fund are left empty', printed('某财农〔2019〕46号', '')],
  ],
  [
    'in yuan',
    ['the appropriation is not the total', printed('36,480,000.00', '36,840,000.00', 2)],
    ['the cost is in the wrong unit', inRow('补助总额', 'target', '≤3648元')],
    ['the satisfaction is a ceiling', inRow('救助对象满意度', 'target', '≤90%')],
  ],
  [
    'a target form in figures',
    ['the sources do not make the total', inRow('省级资金', 'budget', '240')],
    ['the goal speaks of 1.2, the indicator of 2.1万 patients', inRow('管理高血压患者', 'target', '2.1万人')],
    ['a rate is above all there is', inRow('高血压患者血压控制率', 'target', '≥160%')],
  ],
  [
    'statistics of prices',
    ['the appropriation is not the total', printed('86.50', '68.50', 2)],
    ['errors are asked for instead of limited', inRow('监测数据差错率', 'target', '≥1%')],
    ['a target is a placeholder', inRow('价格监测报告', 'target', '≥XX期')],
  ],
]

const named = (word: string): readonly [string, object] => {
  const found = Object.entries(good).find(([name]) => name.includes(word))
  if (!found) throw new TypeError(`no form of ${word}`)
  return found
}

/** Target forms: of many places with nothing wrong, and spoilt. */
export const targets: readonly CorpusPaper[] = [
  ...Object.entries(good).map(([name, json]) => faultless(name, json)),
  ...spoilt.map(([word, ...faults]) => {
    const [name, json] = named(word)
    return withFaults(`${name}, spoilt`, json, faults)
  }),
]
