import type { Grid } from '../../documents/grid.js'
import type { Sentence } from '../../law/basis.js'
import { type Classification, levelOf } from '../../terms/classification.js'
import {
  type ClassificationIndex,
  type CodeJudgement,
  indexClassification,
  judgeCode,
} from '../../terms/classificationIndex.js'
import { type Classifications, levelsOfKind } from '../../terms/classificationsOf.js'
import type { CodeLevel } from '../../terms/codeLevel.js'
import { everyAccounts as applies } from '../rule.js'
import type { AccountsContext } from '../statements/context.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { basis, onRows, type Trouble } from './codeRows.js'
import { says } from './ground.js'

const expectations: Readonly<Partial<Record<CodeJudgement, Sentence>>> = {
  unknownSection: { zh: '款级编码应在该年度科目中', en: 'a section of that year’s classification' },
  unknownClass: { zh: '类级编码应在该年度科目中', en: 'a class of that year’s classification' },
}

const malformed: Trouble = {
  expected: { zh: '编码为三位、五位或七位数字', en: 'a code of three, five or seven digits' },
}

/** An index is made once for each list, and forgotten with it. */
const indexes = /* @__PURE__ */ new WeakMap<Classification, ClassificationIndex>()

export function indexOf(classification: Classification): ClassificationIndex {
  const known = indexes.get(classification)
  if (known) return known
  const index = indexClassification(classification)
  indexes.set(classification, index)
  return index
}

/** A code is judged against a list of its very year alone. An item, or what else a list lacks, proves nothing. */
function judgeListed(grid: Grid, row: number, context: AccountsContext, asked: Asked): Trouble | undefined {
  const { classifications, document } = context
  const kind = grid.layout.codes as keyof Classifications
  const list = classifications?.[kind]
  const code = grid.codes[row] as string
  if (code === '') return { reason: 'missing' }
  if (!isOfLevel(list?.levels ?? levelsOfKind[kind], code)) return asked === 'class' ? malformed : undefined
  if (!list || !covers(list, document.year)) return notHeld(kind, document.year)
  const judgement = judgeCode(indexOf(list), code)
  if (judgement === 'known') return undefined
  if (asked === 'section' && judgement !== 'unknownSection') return undefined
  if (judgement === 'unknownItem') return { reason: 'missing' }
  if (asked === 'class' && judgement === 'unknownSection') return undefined
  if (judgement === 'unknownSection' && list.wholeTo === 'class') return { reason: 'missing' }
  return { expected: expectations[judgement] as Sentence }
}

const isOfLevel = (levels: readonly CodeLevel[], code: string): boolean => levels.some((one) => one === levelOf(code))

const names = {
  functional: { zh: '支出功能分类科目', en: 'classification by function' },
  economic: { zh: '部门预算支出经济分类科目', en: 'economic classification of departments' },
} as const

/** The list that would have to be held: which, and of which year. */
const notHeld = (kind: keyof Classifications, year: number): Trouble => ({
  reason: 'yearNotCovered',
  wanted: { zh: `${year}年${names[kind].zh}清单`, en: `the ${names[kind].en} of ${year}` },
})

/** How far down a rule asks: a list that is not whole at a level proves less there. */
type Asked = 'class' | 'section'

const covers = ({ years }: Classification, year: number): boolean =>
  years === null || (years.from <= year && year <= years.to)

export const codesRule: AccountsInspection = {
  kind: 'inspection',
  id: 'C1',
  says: /* @__PURE__ */ says(
    '科目编码为三位、五位或七位，其类在该年度政府收支分类科目之中；清单未收的项只记入台账',
    'A code has three, five or seven digits and its class is in that year’s classification; items that the list lacks are told in the ledger only',
  ),
  basis,
  severity: 'error',
  applies,
  .../* @__PURE__ */ onRows((grid, row, context) => judgeListed(grid, row, context, 'class')),
  example: {
    document: {
      year: 2024,
      tables: { expenditure: { rows: [{ code: '2990101', label: '不存在', total: '1.00' }] } },
    },
    outcome: 'broken',
  },
}

export const sectionsRule: AccountsInspection = {
  kind: 'inspection',
  id: 'C3',
  says: /* @__PURE__ */ says(
    '科目编码的款在该年度政府收支分类科目之中',
    'The section of a code is in that year’s classification',
  ),
  basis: {
    ...basis,
    says: {
      zh: '该年度的款级科目；所据清单未经核对，故不作错误',
      en: 'The sections of that year; the list was not checked against the official one, so no error',
    },
    confirmed: 'unverified',
  },
  severity: 'warning',
  applies,
  .../* @__PURE__ */ onRows((grid, row, context) => judgeListed(grid, row, context, 'section')),
  example: {
    document: {
      year: 2024,
      tables: { expenditure: { rows: [{ code: '2018801', label: '不存在', total: '1.00' }] } },
    },
    outcome: 'broken',
  },
}
