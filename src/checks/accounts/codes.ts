import type { Grid } from '../../documents/grid.js'
import type { Basis, Sentence } from '../../law/basis.js'
import { budgetClassification } from '../../law/national.js'
import { type Classification, classOf, levelOf, sectionOf } from '../../terms/classification.js'
import {
  type ClassificationIndex,
  type CodeJudgement,
  indexClassification,
  judgeCode,
} from '../../terms/classificationIndex.js'
import type { Reason } from '../../verdicts/outcome.js'
import type { Case } from '../case.js'
import { labelOf, whereOf } from '../cellFigure.js'
import type { Seen } from '../inspection.js'
import { refer } from '../operations/operation.js'
import { everyAccounts as applies, type Rule } from '../rule.js'
import type { AccountsContext } from '../statements/context.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { says } from './ground.js'

const basis: Basis = {
  instrument: budgetClassification,
  says: {
    zh: '科目按类、款、项编码，下级编码以上级编码开头',
    en: 'Codes of class, section and item; each begins with the one above it',
  },
  from: null,
  to: null,
  confirmed: 'document',
}

/** What a row's code is found to be; undefined where it plainly is in order. */
type Trouble = { readonly reason: Reason } | { readonly expected: Sentence }
type Judge = (grid: Grid, row: number, context: AccountsContext) => Trouble | undefined

/** Looks at the code of every coded row: cases for all, or only for those in trouble. */
function lookAtRows(context: AccountsContext, rule: Rule, judge: Judge, everything: boolean): Seen {
  const others: Case[] = []
  let holds = 0
  for (const grid of context.document.grids) {
    if (!grid || grid.layout.codes === 'none') continue
    const { named } = grid.layout
    for (let row = 0; row < grid.rowCount; row++) {
      const code = grid.codes[row] as string
      if (named.some((known) => known.code === code)) continue
      const trouble = judge(grid, row, context)
      if (!trouble) holds++
      if (trouble || everything) others.push(codeCase(rule, grid, row, trouble))
    }
  }
  return { holds, others }
}

function codeCase(rule: Rule, grid: Grid, row: number, trouble: Trouble | undefined): Case {
  const ref = refer(grid, row, 0)
  const { path, table = '' } = whereOf(ref)
  const code = grid.codes[row] as string
  const undecided = trouble && 'reason' in trouble
  return {
    rule,
    key: `${rule.id}:${table}:${code || grid.labels[row]}`,
    where: { path: [...path.slice(0, -1), 'code'], table, row: code },
    label: labelOf(ref),
    counting: { kind: 'words' },
    stated: null,
    operands: [],
    judgement: {
      outcome: !trouble ? 'holds' : undecided ? 'insufficientData' : 'broken',
      computed: null,
      difference: null,
      allowed: null,
      ...(undecided ? { reason: trouble.reason } : {}),
    },
    ...(trouble && 'expected' in trouble ? { expected: trouble.expected } : {}),
  }
}

/** A rule on the codes of rows. */
const onRows = (judge: Judge): Pick<AccountsInspection, 'inspect' | 'look'> => ({
  inspect: (context, rule) => lookAtRows(context, rule, judge, true).others,
  look: (context, rule) => lookAtRows(context, rule, judge, false),
})

const expectations: Readonly<Partial<Record<CodeJudgement, Sentence>>> = {
  unknownSection: { zh: '款级编码应在该年度科目中', en: 'a section of that year’s classification' },
  unknownClass: { zh: '类级编码应在该年度科目中', en: 'a class of that year’s classification' },
  malformed: { zh: '编码为三位、五位或七位数字', en: 'a code of three, five or seven digits' },
}

/** An index is made once for each list, and forgotten with it. */
const indexes = /* @__PURE__ */ new WeakMap<Classification, ClassificationIndex>()

function indexOf(classification: Classification): ClassificationIndex {
  const known = indexes.get(classification)
  if (known) return known
  const index = indexClassification(classification)
  indexes.set(classification, index)
  return index
}

/** A list is of its years: for others an unknown code says nothing. Nor does an item that the list lacks. */
function judgeListed(grid: Grid, row: number, { classifications, document }: AccountsContext): Trouble | undefined {
  const list = indexOf(classifications[grid.layout.codes as 'functional' | 'economic'])
  const code = grid.codes[row] as string
  if (list.byCode.has(code)) return undefined
  const judgement = code === '' ? 'unknownItem' : judgeCode(list, code)
  if (judgement === 'known') return undefined
  if (judgement === 'unknownItem') return { reason: 'missing' }
  if (judgement !== 'malformed' && !covers(list.classification, document.year)) return { reason: 'yearNotCovered' }
  return { expected: expectations[judgement] as Sentence }
}

const covers = ({ years }: Classification, year: number): boolean =>
  years === null || (years.from <= year && year <= years.to)

export const codesRule: AccountsInspection = {
  kind: 'inspection',
  id: 'C1',
  says: /* @__PURE__ */ says(
    '科目编码的类、款在该年度政府收支分类科目之中；清单未收的项只记入台账',
    'Class and section of a code are in that year’s classification; items that the list lacks are told in the ledger only',
  ),
  basis,
  severity: 'error',
  applies,
  .../* @__PURE__ */ onRows(judgeListed),
  example: {
    document: {
      year: 2024,
      tables: { expenditure: { rows: [{ code: '2990101', label: '不存在', total: '1.00' }] } },
    },
    outcome: 'broken',
  },
}

/** A code has one row, and the row above it is printed where the table prints that level at all. */
function judgePlace({ codes, tree }: Grid, row: number): Trouble | undefined {
  if (tree().regular) return undefined
  const code = codes[row] as string
  const level = levelOf(code)
  if (level === null) return undefined
  if (codes.indexOf(code) !== row) return { expected: { zh: '同一编码只列一行', en: 'one row for the code' } }
  const above = level === 'item' ? sectionOf(code) : level === 'section' ? classOf(code) : null
  if (above === null || codes.includes(above)) return undefined
  const printed = codes.some((other) => other.length === above.length && levelOf(other) !== null)
  return printed ? { expected: { zh: `上级科目${above}也列一行`, en: `a row for ${above} above it` } } : undefined
}

export const treeRule: AccountsInspection = {
  kind: 'inspection',
  id: 'C2',
  says: /* @__PURE__ */ says(
    '表中每个科目只列一行；列有上级科目的表，每一款、项的上级也都列出',
    'A code has one row; where a table prints the level above, every section and item has its row above it',
  ),
  basis,
  severity: 'error',
  applies,
  .../* @__PURE__ */ onRows(judgePlace),
  example: {
    document: {
      tables: {
        expenditure: {
          rows: [
            { code: '201', label: '一般公共服务支出', total: '2.00' },
            { code: '20103', label: '政府办公厅（室）及相关机构事务', total: '1.00' },
            { code: '2010450', label: '事业运行', total: '1.00' },
          ],
        },
      },
    },
    outcome: 'broken',
  },
}
