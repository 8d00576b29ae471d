import { inspection, type RetiredId } from './retiredId.js'

/** Inspections that were taken back, each with the reason; what another one looks at instead stands last. */
export const withdrawn: readonly RetiredId[] = /* @__PURE__ */ [
  inspection(
    'T11',
    '预算偏差率的算式系推定，由其他指标推出的率不是错误',
    'the formula of the budget deviation rate is supposed; a rate derived from other indicators is no error',
  ),
  inspection(
    'T16',
    '印出的表式不要求计算符号，“64万元”“不超过年初预算”是成本指标的通常写法',
    'the printed form asks for no operator; cost is usually written as an amount or as "not above the budget"',
  ),
  inspection(
    'T19',
    '与项目无关的二级指标可以不设；印出而空着的由T18提示，评分体系所印的由E29、T63核对',
    'a level-2 group that does not concern a project may be left out; T18, E29 and T63 look at those that are printed',
    'T18',
  ),
  inspection('T20', '有的表式自己把满意度印在效益指标之下', 'some forms print satisfaction under benefit themselves'),
  inspection('T28', '定性指标半年、全年相同是通常情形', 'words are usually the same for half a year and for the year'),
  inspection('T29', '中长期的年份由表头的中长期目标给出', 'the years of the medium term stand in the head of the form'),
  inspection(
    'T31',
    '“≥100%”与“=100%”含义相同，计算符号常由系统给定',
    '“≥100%” means the same as “=100%”, and systems often set the operator',
  ),
  inspection('T35', '定性的指标值是允许的', 'targets in words are allowed'),
  inspection('T36', '数量指标以完成率、覆盖率表示是通常写法', 'quantities are often given as rates'),
  inspection('T38', '定性的指标值是允许的', 'targets in words are allowed'),
  inspection('T39', '一格两数是通常写法，意思明白', 'two figures in one cell are usual and clear'),
  inspection('T40', '三级指标的写法，无关对错', 'how an indicator is worded is neither right nor wrong'),
  inspection('T41', '增减比例一般与上年相比', 'a change is usually against last year'),
  inspection(
    'T43',
    '机关运行、后勤类项目的服务对象就是本单位人员',
    'those whom the running of an office serves are its own people',
  ),
  inspection('T48', '目标的写法，数字列在指标中即可', 'how a goal is worded: its figures may stand in the indicators'),
  inspection('T51', '年度指标的“年内完成”指本年度的部分', '“done within the year” means the part of this year'),
  inspection('T57', '文号足以确定一份文件', 'its number is enough to tell a document'),
  inspection(
    'T58',
    '并入T59；主管部门代为填报的，名称本不相同',
    'part of T59; where another department fills in the form, the names differ',
    'T59',
  ),
  inspection('T60', '并入T59', 'part of T59', 'T59'),
]
