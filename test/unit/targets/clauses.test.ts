import { describe } from 'vitest'
import { readsAs } from './readsAs.js'

describe('what is counted for each of something is so within its clause', () => {
  readsAs([
    ['每月1次，培训3次', 'unstated 1 次/月 + unstated 3 次'],
    ['培训5次，每月3次', 'unstated 5 次 + unstated 3 次/月'],
    ['每月上报，培训3次', 'unstated 3 次'],
    ['每人补助50元共20人', 'unstated 50 元/人 + unstated 20 人'],
    ['每人每天70元', 'unstated 70 元/人/天'],
  ])
})

describe('至少 and 不超过 work over other words, up to the next figure', () => {
  readsAs([
    ['至少完成约5次', '>= 5 次 approximate'],
    ['不超过预算且至少完成5次', '>= 5 次'],
    ['完成3部，至少2套', 'unstated 3 部 + >= 2 套'],
    ['至少完成1部宣传片2套方案', '>= 1 部 + unstated 2 套'],
    ['至少上报，培训3次', 'unstated 3 次'],
  ])
})

describe('what stands behind a figure is said of it', () => {
  readsAs([
    ['5天内', '<= 5 天'],
    ['培养100名内训师', 'unstated 100 名'],
    ['5内', 'unstated 5 null'],
    ['从约80%提高到90%', 'unstated 90 %'],
    ['95%以上未完成', 'negatedFigure at 0'],
    ['80%≤', 'operatorWithoutNumber at 3'],
    ['80%≤合格率', '>= 80 %'],
    ['80%≥XX', '<= 80 %'],
  ])
})

describe('a date beside a figure', () => {
  readsAs([
    ['年底前完成，培训5次', 'unstated 5 次'],
    ['2021年完成，培训5次', 'unstated 5 次'],
    ['二〇二五年十二月底前完成，投资5万元', 'date <=2025-12-31 + unstated 5 万元'],
    ['2021年 -5%', 'unstated -5 %'],
    ['2021年-5%', 'malformedNumber at 5'],
    ['2021年-2023', 'malformedNumber at 5'],
    ['全年—5%', 'malformedNumber at 2'],
    ['12月底-3次', 'unstated 3 次'],
    ['2021-12-31-3次', 'unstated 3 次'],
    ['增长-5次', 'unstated -5 次 increase'],
    ['2021年12月 —3次', 'unstated 3 次'],
    ['2021年：-5%', 'unstated -5 %'],
  ])
})

describe('a number of months is asked for by an operator, a month in full is a date', () => {
  readsAs([
    ['≥6月', '>= 6 月'],
    ['≥12月', '>= 12 月'],
    ['超过6月', '> 6 月'],
    ['至少6月', '>= 6 月'],
    ['≤2021年6月', 'date <=2021-06'],
    ['≤6月底', 'date <=--06-30'],
    ['>2021-12-31', 'date >2021-12-31'],
    ['<2021-12-31', 'date <2021-12-31'],
    ['=2021-12-31', 'date 2021-12-31'],
    ['系统APP2021年12月底前上线', 'date <=2021-12-31'],
    ['GB2023.07标准', 'words GB2023.07标准'],
    ['V2021-5版', 'words V2021-5版'],
  ])
})

describe('quarters of one year', () => {
  readsAs([
    ['1-3季度', 'date --01..--09'],
    ['1至4季度', 'date --01..--12'],
    ['一至三季度', 'date --01..--09'],
    ['第一至第三季度', 'date --01..--09'],
    ['第2——第3季度', 'date --04..--09'],
    ['2024年1—2季度', 'date 2024-01..2024-06'],
    ['二至三季度末', 'date --09-30'],
    ['3-1季度', 'impossibleDate at 0'],
    ['3-5季度', '[3, 5] 季度'],
  ])
})
