import { formFields } from '../../../terms/formField.js'
import { nounOf } from '../../../terms/term.js'
/** A part of the official outline: by which headings, or else which subject of a sentence, it is known. */
export interface OutlinePart {
  readonly id: string
  readonly words: RegExp
  readonly subject?: RegExp
  readonly zh: string
  readonly en: string
}

const duties: OutlinePart = { id: 'duties', words: /职责|职能/u, ...nounOf(formFields, 'duties') }
const organisation: OutlinePart = {
  id: 'organisation',
  words: /机构|构成/u,
  subject: /^units$/u,
  zh: '机构设置',
  en: 'organisation',
}

/** The parts of the official outline, in its order. */
export const outlineParts: readonly OutlinePart[] = [
  duties,
  organisation,
  { id: 'tables', words: /决算(?:公开)?(?:总|明细|报)?表/u, zh: '部门决算表', en: 'the tables' },
  {
    id: 'overall',
    words: /(?:收入支出|收支).*总体|(?:收入支出|收支)决算情况/u,
    subject: /^grandTotal$/u,
    zh: '收入支出决算总体情况说明',
    en: 'income and expenditure overall',
  },
  {
    id: 'income',
    words: /收入(?:决算|情况|构成)/u,
    subject: /^income$/u,
    zh: '收入决算情况说明',
    en: 'income',
  },
  {
    id: 'expenditure',
    words: /支出(?:决算|情况|构成)/u,
    subject: /^expenditure$/u,
    zh: '支出决算情况说明',
    en: 'expenditure',
  },
  { id: 'fiscal', words: /财政拨款/u, zh: '财政拨款收支说明', en: 'fiscal appropriations' },
  { id: 'general', words: /一般公共预算/u, zh: '一般公共预算财政拨款说明', en: 'the general public budget' },
  {
    id: 'threePublic',
    words: /三公/u,
    subject: /^threePublic/u,
    zh: '“三公”经费说明',
    en: 'travel, vehicles and receptions',
  },
  {
    id: 'running',
    words: /运行经费/u,
    subject: /^agencyRunningCost/u,
    zh: '机关运行经费说明',
    en: 'agency running cost',
  },
  {
    id: 'procurement',
    words: /政府采购/u,
    subject: /^procurement/u,
    zh: '政府采购支出说明',
    en: 'government procurement',
  },
  {
    id: 'assets',
    words: /国有资产|资产占/u,
    subject: /^(?:vehicles|largeEquipment)/u,
    zh: '国有资产占用情况说明',
    en: 'state-owned assets',
  },
  {
    id: 'performance',
    words: /绩效/u,
    subject: /^(?:evaluatedProjects|project\/)/u,
    zh: '预算绩效情况说明',
    en: 'budget performance',
  },
  { id: 'terms', words: /名词|术语/u, zh: '名词解释', en: 'explanation of terms' },
]

/** Headings above others: an outline that names one, and nothing that it holds, does not go deeper. */
export const chapters: readonly { readonly words: RegExp; readonly holds: readonly string[] }[] = [
  { words: /概况|基本情况/u, holds: ['duties', 'organisation'] },
  {
    words: /决算.*说明/u,
    holds: [
      'overall',
      'income',
      'expenditure',
      'fiscal',
      'general',
      'threePublic',
      'running',
      'procurement',
      'assets',
      'performance',
    ],
  },
  { words: /其他重要事项|其他事项/u, holds: ['running', 'procurement', 'assets', 'performance'] },
]

const shared = (id: string): OutlinePart => outlineParts.find((part) => part.id === id) as OutlinePart

/** The parts of the outline of a budget, in its order. */
export const budgetOutlineParts: readonly OutlinePart[] = [
  duties,
  organisation,
  { id: 'tables', words: /预算(?:公开)?(?:总|明细|报)?表/u, zh: '部门预算表', en: 'the tables' },
  {
    id: 'explanation',
    words: /预算(?:编制|情况|安排|收支)?.{0,6}说明/u,
    subject: /^(?:grandTotal|income|expenditure)$/u,
    zh: '预算编制说明',
    en: 'the explanation of the budget',
  },
  ...['threePublic', 'running', 'procurement', 'assets'].map(shared),
  {
    id: 'performance',
    words: /绩效/u,
    subject: /^(?:projectsWithTargets|project\/)/u,
    zh: '绩效目标设置情况说明',
    en: 'performance targets',
  },
  shared('terms'),
]

/** The same above others of a budget. */
export const budgetChapters: typeof chapters = [
  { words: /概况|基本情况/u, holds: ['duties', 'organisation'] },
  { words: /说明/u, holds: ['explanation', 'threePublic', 'running', 'procurement', 'assets', 'performance'] },
]
