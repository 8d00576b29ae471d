import { frozen } from '../exact/frozen.js'
import type { Sentence } from '../law/basis.js'

/** An id that was public and is no more, with what stands for it now; null where nothing does. */
export interface RetiredId {
  readonly kind: 'inspection' | 'reconciliation' | 'policy' | 'instrument'
  readonly id: string
  readonly now: string | null
  readonly why: Sentence
}

const inspection = (id: string, zh: string, en: string, now: string | null = null): RetiredId => ({
  kind: 'inspection',
  id,
  now,
  why: { zh, en },
})

/** Ids of what is one idea with another that stays. */
const merged = (now: string, ...ids: readonly string[]): readonly RetiredId[] =>
  ids.map((id) => inspection(id, `并入${now}，与其为同一事项`, `part of ${now}: one idea`, now))

const reconciliation = (id: string, now: string): RetiredId => ({
  kind: 'reconciliation',
  id,
  now,
  why: { zh: `并入${now}`, en: `part of ${now}` },
})

/** It is the older form that several places used, Hubei among them. */
const notOnlyHubei: Sentence = {
  zh: '并非湖北所独有：北京2016年、江西2017年的表式印有同一附注',
  en: 'not of Hubei alone: forms of Beijing 2016 and Jiangxi 2017 print the same footnote',
}

/** Every id that was public and is no more: none is used again, and each says why it went and what stands for it. */
export const retired: readonly RetiredId[] = /* @__PURE__ */ frozen([
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
  ...merged('E10', 'E11', 'R9', 'R35'),
  ...merged('E1', 'R4'),
  ...merged('E5', 'R5'),
  ...merged('E2', 'T61'),
  ...merged('E6', 'E34', 'R6'),
  ...merged('E7', 'R8'),
  ...merged('E9', 'R7', 'P8'),
  ...merged('E3', 'R1', 'R2'),
  ...merged('E15', 'M10'),
  ...merged('E40', 'R34'),
  ...merged('E20', 'P1', 'M1'),
  ...merged('E36', 'R16'),
  ...merged('E38', 'T30', 'R21'),
  ...merged('E23', 'P11', 'M3', 'B8', 'B9', 'B10', 'B13'),
  ...merged('E24', 'T1', 'M9'),
  ...merged('E25', 'T2', 'T3'),
  ...merged('E27', 'T22'),
  ...merged('E28', 'T17'),
  ...merged('E29', 'T62'),
  ...merged('E30', 'B14', 'T34'),
  ...merged('E31', 'T32', 'T33'),
  inspection(
    'T9',
    '并入T8：半年与全年、年度与中长期是同一事',
    'part of T8: half a year in the year, as the year in the medium term',
    'T8',
  ),
  inspection('T26', '并入T8：指标值与资金同一道理', 'part of T8: targets as money', 'T8'),
  inspection('T45', '并入T44：职责、任务、目标同一道理', 'part of T44: tasks as duties and goals', 'T44'),
  inspection('T46', '并入T44：职责、任务、目标同一道理', 'part of T44: goals as duties and tasks', 'T44'),
  inspection(
    'T49',
    '并入T47：都是没有写要达到的结果',
    'part of T47: either way the goal does not say what is to be reached',
    'T47',
  ),
  inspection(
    'T53',
    '并入T52：编制、人数等于其各部分之和',
    'part of T52: posts and staff are the sums of their parts',
    'T52',
  ),
  inspection('P9', '并入T4：合计等于各行之和', 'part of T4: a total is the sum of its rows', 'T4'),
  inspection('S15', '并入R25：某分的项目几个，满分是其中一种', 'part of R25: full marks are one of the scores', 'R25'),
  inspection('B5', '并入B4：三公经费等于所列各项', 'part of B4: the three public costs are their lines', 'B4'),
  inspection(
    'B12',
    '并入B11：控制率等于实际除以批复或预算',
    'part of B11: a control rate is actual over approved',
    'B11',
  ),
  inspection(
    'T54',
    '并入R19：所称个数等于所列个数',
    'part of R19: a number stated is the number of those named',
    'R19',
  ),
  inspection('T55', '并入B1：同一控制率', 'part of B1: the same rate', 'B1'),
  inspection('R27', '并入R26：问题与措施相互对应', 'part of R26: problems and measures answer each other', 'R26'),
  inspection('R30', '并入B1：同一控制率', 'part of B1: the same rate', 'B1'),
  inspection('R31', '并入B2：人员不多于编制', 'part of B2: people within the posts', 'B2'),
  inspection('P4', '并入P3：有偏差的标明', 'part of P3: deviations are marked', 'P3'),
  inspection('P10', '并入R12：同一项目只列一次', 'part of R12: a project is listed once', 'R12'),
  inspection('M5', '并入M4：完成可能性与预计相符', 'part of M4: the likelihood fits the forecast', 'M4'),
  inspection('R36', '并入R29：标题所称的内容写明', 'part of R29: what a heading promises is told', 'R29'),
  inspection('M12', '并入M4：完成可能性与预计相符', 'part of M4: the likelihood fits the forecast', 'M4'),
  inspection(
    'C3',
    '并入C1：一个科目编码的类、款一并核对',
    'part of C1: class and section of a code are looked up together',
    'C1',
  ),
  inspection(
    'S7',
    '并入S6：逐项列示的，也是总数的各部分',
    'part of S6: items listed one by one are parts of a total',
    'S6',
  ),
  inspection('S17', '并入S16：称不适用的，也是称没有的', 'part of S16: what does not apply is said to be none', 'S16'),
  inspection(
    'S20',
    '并入S6：外宾接待、国内公务接待是公务接待费的各部分',
    'part of S6: the kinds of receptions are parts of them',
    'S6',
  ),
  inspection(
    'Y2',
    '并入S3：上年数取自上年决算的变动额',
    'part of S3: a change on last year as last year’s accounts have it',
    'S3',
  ),
  reconciliation('X2', 'X1'),
  reconciliation('X3', 'X1'),
  reconciliation('X4', 'X1'),
  inspection('S24', '并入D4：标题中的年份；日期见D6', 'part of D4: the years in headings; dates are told by D6', 'D4'),
  inspection('S25', '并入D5：标题中的单位', 'part of D5: the unit in headings', 'D5'),
  { kind: 'policy', id: 'hubei', now: 'formerForm', why: notOnlyHubei },
  { kind: 'instrument', id: 'hubei-scoring-note', now: 'former-form', why: notOnlyHubei },
])

/**
 * Which id stands for this one today? Itself, where it was never retired; null where nothing does.
 *
 * @example idToday('hubei') // => 'formerForm'
 */
export function idToday(id: string): string | null {
  const entry = retired.find((one) => one.id === id)
  if (entry === undefined) return id
  return entry.now === null ? null : idToday(entry.now)
}
