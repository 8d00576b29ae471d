import type { Basis } from '../../law/basis.js'
import { disclosureProcedures } from '../../law/national.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyAccounts as applies, type Rule } from '../rule.js'
import type { AccountsContext } from '../statements/context.js'
import type { AccountsInspection } from '../statements/inspection.js'

const basis: Basis = {
  instrument: disclosureProcedures,
  says: { zh: '部门决算公开的内容与格式', en: 'Content and form of published departmental accounts' },
  from: null,
  to: null,
  confirmed: 'unverified',
}

/** The parts of the official outline, by words that their headings hold. */
const parts = [
  { id: 'duties', words: ['职责', '职能'], zh: '部门职责', en: 'duties of the department' },
  { id: 'organisation', words: ['机构设置', '机构'], zh: '机构设置', en: 'organisation' },
  { id: 'tables', words: ['决算表', '决算总表'], zh: '部门决算表', en: 'the tables' },
  {
    id: 'overall',
    words: ['收入支出决算总体', '收入支出决算情况', '收支总体'],
    zh: '收入支出决算总体情况说明',
    en: 'income and expenditure overall',
  },
  { id: 'income', words: ['收入决算'], zh: '收入决算情况说明', en: 'income' },
  { id: 'expenditure', words: ['支出决算'], zh: '支出决算情况说明', en: 'expenditure' },
  { id: 'fiscal', words: ['财政拨款'], zh: '财政拨款收支说明', en: 'fiscal appropriations' },
  { id: 'general', words: ['一般公共预算'], zh: '一般公共预算财政拨款说明', en: 'the general public budget' },
  { id: 'threePublic', words: ['三公'], zh: '“三公”经费说明', en: 'travel, vehicles and receptions' },
  { id: 'running', words: ['运行经费'], zh: '机关运行经费说明', en: 'agency running cost' },
  { id: 'procurement', words: ['政府采购'], zh: '政府采购支出说明', en: 'government procurement' },
  { id: 'assets', words: ['国有资产'], zh: '国有资产占用情况说明', en: 'state-owned assets' },
  { id: 'performance', words: ['绩效'], zh: '预算绩效情况说明', en: 'budget performance' },
  { id: 'terms', words: ['名词解释'], zh: '名词解释', en: 'explanation of terms' },
] as const

export const outlineRule: AccountsInspection = {
  kind: 'inspection',
  id: 'D1',
  says: /* @__PURE__ */ says(
    '公开文本具备规定提纲的各部分',
    'The published text has every part of the official outline',
  ),
  basis,
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    context.document.outline ? parts.map((part) => partCase(context, rule, part)) : [absent(rule)],
  example: { document: { outline: ['第一部分 概况/一、部门职责'] }, outcome: 'broken' },
}

function partCase({ document }: AccountsContext, rule: Rule, part: (typeof parts)[number]): Case {
  const headings = (document.outline ?? []).map((heading) => heading.replace(/\s/gu, ''))
  const found = headings.some((heading) => part.words.some((word) => heading.includes(word)))
  return {
    ...absent(rule),
    key: `${rule.id}:${part.id}`,
    label: { zh: '公开文本的提纲', en: 'the outline of the published text' },
    judgement: { outcome: found ? 'holds' : 'broken', computed: null, difference: null, allowed: null },
    expected: { zh: `有“${part.zh}”一节`, en: `a section on ${part.en}` },
  }
}

const absent = (rule: Rule): Case => ({
  rule,
  key: `${rule.id}:outline`,
  where: { path: ['outline'], table: 'outline' },
  label: { zh: '提纲', en: 'outline' },
  counting: { kind: 'words' },
  stated: null,
  operands: [],
  judgement: { outcome: 'insufficientData', computed: null, difference: null, allowed: null, reason: 'missing' },
})
