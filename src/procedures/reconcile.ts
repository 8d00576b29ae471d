import { caseOf } from '../checks/caseOf.js'
import { covered } from '../checks/covered.js'
import type { Doubt } from '../checks/doubts.js'
import { findingsOf } from '../checks/findings.js'
import { byGravity } from '../checks/gravity.js'
import { ratesToldOnce } from '../checks/ratesToldOnce.js'
import { reconciliations, widerReconciliations } from '../checks/reconciliations.js'
import { sharedContextOf } from '../checks/sharedContext.js'
import { coverageOf, Tally } from '../checks/tally.js'
import { assertAllRead } from '../documents/readDocuments.js'
import type { ReconciledDocument } from '../facts/compared/comparedFacts.js'
import { titlesOf } from '../facts/compared/documentTitle.js'
import { inOrder } from '../facts/compared/inOrder.js'
import { byUnitAndYear } from '../facts/compared/sameUnit.js'
import { titledOf } from '../facts/families/titled.js'
import { allFaults } from '../words/faults.js'
import { maskedIn } from '../words/personalNumbers.js'
import type { Audit } from './audit.js'
import { entryOf } from './entry.js'

/**
 * Do several documents say the same of the same thing: those of one unit and year, of one unit over years, of a department
 * and its units?
 *
 * Takes any documents that were read. Figures are compared only where unit, year, subject, scope (all money, or one
 * budget) and stage (original budget, final budget, outturn, rate, score, number) are the same, and at least two
 * documents print them: a figure of the general public budget is never held against one of all money. Each disagreement
 * is told once, with every document that prints it; the figure of most documents is what the others are held against.
 * Names of a unit may leave out the place before it where the regions are the same, unless several units end alike;
 * projects are known by the aliases that documents declare, indicators by their names. Parts are held against wholes in
 * other documents, outturns against budgets of the same money, and the reasons that are given for one thing against each
 * other. A budget is held against last year’s, against the accounts that print it as original budget, and that of a department
 * against those of its units, with or without what they give each other; one cause is told once, with all its places. The gravest come first: errors before warnings, money before rates before numbers, what is furthest apart before
 * the rest; the order of the documents shows nowhere. Doubtful readings make only notes, and hide no disagreement of the
 * others.
 *
 * @throws TypeError for what is no list of documents that were read.
 * @example
 * const { findings } = reconcile([accounts, report, summary])
 * findings.map(({ key }) => key).slice(0, 2)
 * // => ['X1:project/政府投资项目:all:originalBudget', 'X1:project/政府投资项目:all:rate']
 */
export function reconcile(documents: readonly ReconciledDocument[]): Audit {
  assertAllRead(documents)
  const tally = new Tally()
  for (const rule of [...reconciliations, ...widerReconciliations]) tally.open(rule)
  const ordered = inOrder(documents)
  const groups = byUnitAndYear(ordered).filter((group) => group.length > 1)
  const contexts = groups.map(sharedContextOf)
  for (const context of contexts)
    for (const rule of reconciliations) for (const claim of rule.claims(context)) tally.add(caseOf(rule, claim))
  const titled = documents.length > 1 ? titledOf(ordered) : []
  for (const rule of widerReconciliations) for (const claim of rule.wide(titled)) tally.add(caseOf(rule, claim))
  const rules = tally.lines()
  const entries = (id?: string) =>
    tally.cases.filter(({ rule }) => id === undefined || rule.id === id).map((one) => maskedIn(entryOf(one)))
  const found = ratesToldOnce(findingsOf(tally.cases, [...groups, ordered].flatMap(doubtsOf), allFaults))
  const findings = byGravity(found.map((finding) => covered(finding)))
  return { kind: 'audit', findings, ledger: { rules, entries }, coverage: coverageOf(rules) }
}

/** The doubts of documents, each with the title of its own. */
function doubtsOf(documents: readonly ReconciledDocument[]): readonly Doubt[] {
  const titles = titlesOf(documents)
  return documents.flatMap((document) =>
    (document.doubtful ?? []).map((doubt) => ({ ...doubt, document: titles.get(document) ?? '' })),
  )
}
