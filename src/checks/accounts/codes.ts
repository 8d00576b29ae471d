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
