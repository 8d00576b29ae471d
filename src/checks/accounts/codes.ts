import type { Grid } from '../../documents/grid.js'
import type { Sentence } from '../../law/basis.js'
import type { Classification } from '../../terms/classification.js'
import {
  type ClassificationIndex,
  type CodeJudgement,
  indexClassification,
  judgeCode,
} from '../../terms/classificationIndex.js'
import { everyAccounts as applies } from '../rule.js'
import type { AccountsContext } from '../statements/context.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { basis, onRows, type Trouble } from './codeRows.js'
import { says } from './ground.js'

const expectations: Readonly<Partial<Record<CodeJudgement, Sentence>>> = {
  unknownSection: { zh: '款级编码应在该年度科目中', en: 'a section of that year’s classification' },
  unknownClass: { zh: '类级编码应在该年度科目中', en: 'a class of that year’s classification' },
  malformed: { zh: '编码为三位、五位或七位数字', en: 'a code of three, five or seven digits' },
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

/** A list is of its years: for others an unknown code says nothing. Nor does an item that the list lacks. */
function judgeListed(grid: Grid, row: number, context: AccountsContext, asked: Asked): Trouble | undefined {
  const { classifications, document } = context
  const list = indexOf(classifications[grid.layout.codes as 'functional' | 'economic'])
  const code = grid.codes[row] as string
  if (list.byCode.has(code)) return undefined
  if (code === '') return { reason: 'missing' }
  const judgement = judgeCode(list, code)
  if (judgement === 'known') return undefined
  if (asked === 'section' && judgement !== 'unknownSection') return undefined
  if (judgement === 'unknownItem') return { reason: 'missing' }
  if (asked === 'class' && judgement === 'unknownSection') return undefined
  if (judgement !== 'malformed' && !covers(list.classification, document.year)) return { reason: 'yearNotCovered' }
  return { expected: expectations[judgement] as Sentence }
}

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
