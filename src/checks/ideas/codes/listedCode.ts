import type { Grid } from '../../../documents/grid.js'
import { keptWith } from '../../../exact/keptWith.js'
import type { Sentence } from '../../../law/basis.js'
import { byBudgetLawArticle } from '../../../law/ground.js'
import { budgetClassification } from '../../../law/national.js'
import { type Classification, levelOf } from '../../../terms/classification.js'
import { type ClassificationIndex, indexClassification, judgeCode } from '../../../terms/classificationIndex.js'
import { type Classifications, levelsOfKind } from '../../../terms/classificationsOf.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { onRows, type Trouble } from './codedRows.js'

const article = byBudgetLawArticle(
  { zh: '第三十二条', en: 'article 32' },
  '支出按其功能分类编列到项，按其经济性质分类编列到款',
  'expenditure is coded by function to the item, and by economic nature to the section',
)

export const listedCode: Idea = {
  kind: 'inspection',
  id: 'C1',
  says: {
    zh: '科目编码按类三位、款五位、项七位编列，其类、款在该年度政府收支分类科目之中；清单未收的项只记入台账',
    en: 'A code has three, five or seven digits, and its class and section are in that year’s classification; items that the list lacks are told in the ledger only',
  },
  basis: article,
  also: [
    {
      instrument: budgetClassification,
      says: {
        zh: '该年度的类、款；款级清单未经核对，故从轻一级',
        en: 'the classes and sections of that year; the list of sections was not checked, so that they are one step less grave',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
  ],
  severity: 'error',
  ...onRows(judgeListed, (grid, context) => (areListed(grid, context) ? 0 : null)),
  example: {
    document: {
      kind: 'finalAccounts',
      year: 2024,
      tables: { expenditure: { rows: [{ code: '2990101', label: '不存在', total: '1.00' }] } },
    },
    outcome: 'broken',
  },
}

/** An index is made once for each list, and forgotten with it. */
const indexOf = /* @__PURE__ */ keptWith<Classification, ClassificationIndex>(indexClassification)

/** Is every code of the table in the list of its very year? */
function areListed({ layout, codes, tree }: Grid, { classifications, facts }: Context): boolean {
  const list = classifications?.[layout.codes as keyof Classifications]
  if (!list || !covers(list, facts.year)) return false
  const { byCode } = indexOf(list)
  const rows = tree().codedRows
  for (let at = 0; at < rows.length; at++) if (!byCode.has(codes[rows[at] as number] as string)) return false
  return true
}

/** A code is judged against a list of its very year alone. An item, or what else a list lacks, proves nothing. */
function judgeListed(grid: Grid, row: number, { classifications, facts }: Context): Trouble | undefined {
  const kind = grid.layout.codes as keyof Classifications
  const list = classifications?.[kind]
  const code = grid.codes[row] as string
  const { year } = facts
  if (code === '') return { reason: 'missing' }
  const levels = list?.levels ?? levelsOfKind[kind]
  if (!levels.some((level) => level === levelOf(code)))
    return { fault: { kind: 'malformedCode', code, isEconomic: kind === 'economic' } }
  if (!list || !covers(list, year)) return notHeld(kind, year)
  return judgeIn(list, code, year)
}

function judgeIn(list: Classification, code: string, year: number): Trouble | undefined {
  switch (judgeCode(indexOf(list), code)) {
    case 'known':
      return undefined
    case 'unknownClass':
      return { fault: { kind: 'unknownClass', code, year } }
    case 'unknownSection':
      return list.wholeTo === 'class'
        ? { reason: 'missing' }
        : { fault: { kind: 'unknownSection', code, year }, isReading: true }
    default:
      return { reason: 'missing' }
  }
}

const names = {
  functional: { zh: '支出功能分类科目', en: 'classification by function' },
  economic: { zh: '部门预算支出经济分类科目', en: 'economic classification of departments' },
} as const satisfies Readonly<Record<keyof Classifications, Sentence>>

/** The list that would have to be held: which, and of which year. */
const notHeld = (kind: keyof Classifications, year: number): Trouble => ({
  reason: 'yearNotCovered',
  ...(Number.isNaN(year) ? {} : { wanted: listOf(kind, year) }),
})

const listOf = (kind: keyof Classifications, year: number): Sentence => ({
  zh: `${year}年${names[kind].zh}清单`,
  en: `the ${names[kind].en} of ${year}`,
})

const covers = ({ years }: Classification, year: number): boolean =>
  years === null || (years.from <= year && year <= years.to)
