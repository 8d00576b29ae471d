import { frozen } from '../exact/frozen.js'
import { yearColumns } from '../terms/accountTable.js'
import { balanceLines } from '../terms/balance.js'
import { budgetLines } from '../terms/budgetLine.js'
import { agencyRunningCost, basicExpenditureParts, expenditureKinds } from '../terms/expenditure.js'
import { fundScopes } from '../terms/fund.js'
import { incomeSources } from '../terms/fundingSource.js'
import { staffColumns } from '../terms/staffing.js'
import { subjectTerms } from '../terms/subjects.js'
import { nounOf, type Term, termOf } from '../terms/term.js'
import { besideThreePublic, threePublic, threePublicItems } from '../terms/threePublic.js'

/** The nouns of a list, each a part of a subject: `income.other`. */
const partsOf = (whole: string, terms: readonly Term[]): readonly Term[] =>
  terms.map((term) => ({ ...term, id: `${whole}.${term.id}` }))

/** A noun with more of its forms, as sentences have them. */
const alsoCalled = (term: Term, ...labels: readonly string[]): Term => ({
  ...term,
  labels: [...(term.labels ?? []), ...labels],
})

/** People of other kinds have subjects of their own: `staffRetired`. */
const spokenColumns: ReadonlySet<string> = new Set(['establishedPosts', 'staffInPost', 'controlRate', 'leftEarly'])

const grandTotal = { ...termOf(balanceLines, 'grandTotal'), ...nounOf(balanceLines, 'grandTotal', '收支总计') }

/**
 * What sentences speak of, by the ids that statements use: a list that is open, since a sentence may speak of anything.
 * A subject that is not on it is a code of the classifications, or stays in its own words.
 */
export const statementSubjects: readonly Term[] = /* @__PURE__ */ frozen([
  ...subjectTerms,
  ...yearColumns.map((term) =>
    term.id === 'income'
      ? alsoCalled(term, '收入', '本年收入合计', '收入合计')
      : alsoCalled(term, '支出', '本年支出合计', '支出合计'),
  ),
  ...staffColumns.filter(({ id }) => spokenColumns.has(id)),
  ...basicExpenditureParts,
  alsoCalled(threePublic, '“三公”经费支出合计', '三公经费支出'),
  agencyRunningCost,
  ...besideThreePublic,
  ...partsOf('income', incomeSources),
  { ...termOf(fundScopes, 'fiscalAppropriation'), id: 'income.fiscalAppropriation', zh: '财政拨款收入', labels: [] },
  ...partsOf('expenditure', [...expenditureKinds, termOf(budgetLines, 'reserve')]),
  ...partsOf('threePublic', threePublicItems),
  ...balanceLines.filter(({ id }) => id !== 'grandTotal' && id !== 'nonFiscalBalanceUsed' && id !== 'currentYearTotal'),
  { ...termOf(balanceLines, 'currentYearTotal'), labels: [] },
  { ...grandTotal, labels: ['收入总计', '支出总计', '收、支总计', '收入支出总计', '总计'] },
  { ...termOf(balanceLines, 'nonFiscalBalanceUsed'), zh: '使用非财政拨款结余' },
])
