import { type Pair, type PrintedTwice, printedTwice } from '../../../facts/families/samePaper.js'
import { cellOperand } from '../../../facts/printedCell.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { byArithmetic, byBudgetLawArticle } from '../../../law/ground.js'
import type { FoundClaim } from '../../claim.js'
import type { WiderReconciliation } from '../../widerReconciliation.js'

export const onePaper: WiderReconciliation = {
  kind: 'reconciliation',
  over: 'papers',
  id: 'X18',
  says: {
    zh: '同一单位、年度的同一报表给出不止一份的，各份同一格的数相同',
    en: 'Where the same tables of one unit and year are given more than once, every cell prints the same in each',
  },
  basis: byArithmetic(
    '同一单位、年度、口径的同一数在各份文件中相同；大部分数不同的不是同一报表，不作比较',
    'The same figure of one unit, year and scope is the same in every document; papers of which most is different are two papers, and not compared',
  ),
  also: [
    byBudgetLawArticle(
      { zh: '第七十五条', en: 'article 75' },
      '决算草案收支真实、数额准确、内容完整',
      'accounts are true, exact and complete',
    ),
  ],
  severity: 'warning',
  applies: { forms: ['finalAccounts', 'departmentBudget'], years: null, region: null, level: null },
  wide: (documents) => printedTwice(documents).map(claimOf),
  example: {
    documents: ['20.00', '21.00'].map((total) => ({
      kind: 'finalAccounts',
      tables: {
        income: {
          rows: [
            { code: '201', label: '一般公共服务支出', total },
            { code: '205', label: '教育支出', total: '30.00' },
            { code: '208', label: '社会保障和就业支出', total: '40.00' },
          ],
        },
      },
    })),
    outcome: 'broken',
  },
}

/** Two prints together: every cell that differs is named, in both. */
function claimOf({ one, other, differing }: PrintedTwice): FoundClaim {
  const about = { kind: 'found', about: one.document.kind, row: `${one.title}~${other.title}` } as const
  const [first] = differing
  if (!first) {
    const where = { path: ['tables'], document: one.title }
    return { ...about, place: { label: { zh: one.title, en: one.title }, where }, outcome: 'holds' }
  }
  const cells = differing.flatMap((pair) => [pair.one, pair.other])
  return {
    ...about,
    place: { label: { zh: one.title, en: one.title }, where: first.one.where },
    outcome: 'broken',
    operands: cells.map((cell) => cellOperand(cell)),
    fault: { kind: 'printsDiffer', other: other.title, cells: differing.map(told) },
  }
}

const told = ({ label, one, other }: Pair) => ({ label, own: toldFigure(one), other: toldFigure(other) })
