import { goodForms } from '../fixtures/goodForms.js'
import { type CorpusPaper, faultless, type Plant, withFaults } from './paper.js'
import { inRow, printed } from './printed.js'

const good = Object.fromEntries(
  Object.entries(goodForms).filter(([, form]) => (form as { kind: string }).kind !== 'projectTarget'),
)

/** Which form, and what goes wrong in it, in the words of whoever reviews it. */
const spoilt: readonly (readonly [word: string, ...faults: (readonly [string, Plant])[]])[] = [
  [
    'a library',
    ['the rate of execution is another', inRow('年度资金总额', 'rate', '90%')],
    ['fewer events than asked for, and all the points', inRow('阅读推广活动', 'actual', '40场')],
    ['satisfaction is above all there is', inRow('读者满意度', 'actual', '195.2%')],
  ],
  [
    'a library',
    [
      'it was finished after the deadline, and has all the points',
      inRow('年度采编任务完成时间', 'actual', '2025年1月20日'),
    ],
    ['the score of a row is above its points', inRow('接待读者人次', 'score', '18')],
    ['an actual is a placeholder', inRow('新书上架及时率', 'actual', 'XX%')],
  ],
  [
    'a road',
    ['a source spent more than it had', inRow('县级资金', 'outturn', '300')],
    ['the area is in the wrong unit, and has all the points', inRow('边坡绿化面积', 'actual', '2亩')],
    ['the score of all does not add up', printed('99.9', '98.9')],
  ],
  [
    'a road',
    ['the final budget of a source is misprinted', inRow('省级资金', 'finalBudget', '640')],
    ['it cost more than its limit, and has all the points', inRow('每公里造价', 'actual', '65.8万元')],
    ['fewer villages than asked for, and all the points', inRow('受益行政村', 'actual', '9个')],
  ],
  [
    'missed a target',
    ['the score is more than the proportion of what was reached', inRow('培训人数', 'score', '20')],
    [
      'the reason is left empty',
      printed('部分企业订单集中，职工脱产困难，四季度两期培训延至次年；下年改为送教上门。', ''),
    ],
  ],
  [
    'missed a target',
    ['the rate of execution is another', inRow('年度资金总额', 'rate', '95%')],
    ['subsidies came too late, and have all the points', inRow('补贴发放时限', 'actual', '25个工作日')],
  ],
  [
    'a hospital',
    ['more infections than allowed, and all the points', inRow('院内感染率', 'actual', '4.2%')],
    ['more disputes than allowed, and all the points', inRow('医疗纠纷起数', 'actual', '5起')],
    ['the outturn is more than the rate beside it says', inRow('年度资金总额', 'outturn', '608.00')],
  ],
  [
    'several rows',
    ['the score of three rows is above their points', inRow('常规统计报表', 'score', '33')],
    ['the rate of execution is another', inRow('年度资金总额', 'rate', '89.38%')],
    ['satisfaction is below its target, and has all the points', inRow('数据用户满意度', 'actual', '86%')],
  ],
  [
    'several counties',
    ['the counties do not make the total', printed('180', '810')],
    ['less river than asked for, and all the points', inRow('治理河道长度', 'actual', '18公里')],
    ['fewer people than asked for, and all the points', inRow('保护人口', 'actual', '2.4万人')],
  ],
  [
    'columns for direction',
    ['the rate of execution is another', inRow('年度资金总额', 'rate', '0.89')],
    ['less forest than asked for, and all the points', inRow('人工造林面积', 'actual', '4.02')],
    ['the score of all does not add up', printed('99.9', '89.9')],
  ],
  [
    'monitoring of half a year',
    ['the rate of execution is another', printed('51%', '61%')],
    ['half a year asks for more than the year', inRow('赛事活动场次', 'periodTarget', '≥32场')],
  ],
  [
    'monitoring of half a year',
    ['more was spent than there is', inRow('年度资金总额', 'outturn', '1020')],
    ['the rate of completion of a row is another', inRow('赛事活动场次', 'completionRate', '80%')],
  ],
  [
    'a library',
    ['events that were not held have all the points', inRow('阅读推广活动', 'actual', '未举办50场')],
    ['a forecast stands for what was reached', inRow('接待读者人次', 'actual', '预计32.5万人次')],
    ['how many were not content stands for how many were', inRow('读者满意度', 'actual', '不满意率95.2%')],
  ],
  [
    'a road',
    ['last year stands for this one', inRow('改造农村公路里程', 'actual', '上年32.4公里')],
    ['the words say that it was missed, and it has all the points', inRow('工程验收合格率', 'actual', '100%，未达标')],
    ['what is lacking stands for what is there', inRow('受益行政村', 'actual', '尚差12个')],
  ],
]

const named = (word: string): readonly [string, object] => {
  const found = Object.entries(good).find(([name]) => name.includes(word))
  if (!found) throw new TypeError(`no form of ${word}`)
  return found
}

/** Self-evaluations and monitoring: of many places with nothing wrong, and spoilt. */
export const evaluations: readonly CorpusPaper[] = [
  ...Object.entries(good).map(([name, json]) => faultless(name, json)),
  ...spoilt.map(([word, ...faults], at) => {
    const [name, json] = named(word)
    return withFaults(`${name}, spoilt (${at + 1})`, json, faults)
  }),
]
