import { besideIn } from '../checks/accounts/besideIn.js'
import { auditTables } from '../checks/auditTables.js'
import type { Case } from '../checks/case.js'
import { contextOf } from '../checks/context.js'
import { covered, hasPlainTables } from '../checks/covered.js'
import type { Doubt } from '../checks/doubts.js'
import { findingsOf, gravityOf } from '../checks/findings.js'
import { type FormAudit, noTables } from '../checks/formAudit.js'
import type { FormRules } from '../checks/formRules.js'
import { gatherCauses } from '../checks/gatherCauses.js'
import type { OwnRules } from '../checks/own/ownRules.js'
import { withIdeas } from '../checks/runIdeas.js'
import { coverageOf } from '../checks/tally.js'
import type { AnyDocument } from '../documents/forms.js'
import { isTabled, type TabledDocument } from '../documents/tabledDocument.js'
import { lazily } from '../exact/lazily.js'
import { weakly } from '../exact/weakly.js'
import { tablesWithoutMoney } from '../facts/emptyTables.js'
import { sectionOf } from '../facts/narrative/sectionOf.js'
import { previousYearName } from '../facts/previousYear.js'
import { type Places, placeOf } from '../paper/placeOf.js'
import type { Framework } from '../scoring/framework.js'
import type { Classifications } from '../terms/classificationsOf.js'
import type { Finding, Ledger, LedgerEntry, LedgerLine, Where } from '../verdicts/finding.js'
import type { Suspects } from '../verdicts/suspicion.js'
import { maskedIn } from '../words/personalNumbers.js'
import { entryOf } from './entry.js'
import { foldDisplaced } from './foldDisplaced.js'

/** What an audit found. `JSON.stringify` gives findings, the lines of the ledger and the coverage. */
export interface Audit {
  readonly kind: 'audit'
  readonly findings: readonly Finding[]
  readonly ledger: Ledger
  /** (holds + rounding + broken) ÷ (those + insufficientData); null when there was nothing to check. */
  readonly coverage: number | null
  /** Which cells may be behind what is broken, the likeliest first: where `withCauses` of `gov-budget/causes` added them. */
  readonly causes?: Suspects
}

/** What an audit knows beside the document. */
export interface AuditOptions {
  /**
   * Last year's document of the same department, accounts beside accounts and a budget beside a budget: closing balances and
   * figures are compared, and what a budget says of last year with last year’s own budget.
   */
  readonly previousYear?: TabledDocument
  /** The lists of functional and economic codes that apply; those held for the document's year when absent. */
  readonly classifications?: Classifications
  /**
   * The framework that a self-evaluation or a target form is held against: its levels and groups, and its scoring policy
   * (the linear one of 10号 when absent). A target form that the framework does not have is audited without it.
   */
  readonly framework?: Framework
  /** From where on an actual counts as far above its target, `150%`; what the framework says when absent. */
  readonly overFulfilment?: string
  /** Where each value is printed, as `readPaper` gives them: findings then say where to look. */
  readonly places?: Places
}

/** What its tables hold to, where a form has any, before the ideas that it lists. */
const tablesOf = (document: AnyDocument, { tables }: FormRules, { programs }: OwnRules): FormAudit =>
  tables && isTabled(document) ? auditTables(document, tables, programs) : noTables()

/** What is wrong in a document by the rules of its form, without those that are off, and by those of the caller. */
export function auditBy(rules: FormRules, document: AnyDocument, options: AuditOptions, own: OwnRules): Audit {
  const knows = own.policy ? { ...options, policy: own.policy } : options
  const judge = (one: AnyDocument): FormAudit =>
    withIdeas(tablesOf(one, rules, own), contextOf(one, knows, rules), rules.ideas, own.ideas)
  const { tally } = judge(document)
  const told = tally.linesLater()
  const lines = lazily(() => told().filter(({ id }) => !own.off.has(id)))
  // Judged again for who asks: what a weak reference holds stays for as long as a loop over documents runs.
  const judged = weakly(() => judge(document))
  const isTold = ({ rule }: Pick<Case, 'rule'>): boolean => !own.off.has(rule.id)
  const entries = (id?: string): readonly LedgerEntry[] => {
    const { tally: all, casesOf } = judged()
    const asked = all.rules().filter((rule) => isTold({ rule }) && (id === undefined || rule.id === id))
    return asked.flatMap(casesOf).map((one) => maskedIn(entryOf(one)))
  }
  const doubts: readonly Doubt[] = [
    ...(document.doubtful ?? []),
    ...(options.previousYear?.doubtful ?? []).map((doubt) => ({ ...doubt, document: previousYearName })),
  ]
  const { places } = options
  const beside = isTabled(document) ? besideIn(document) : undefined
  const cases = tally.cases.filter(isTold)
  const all = findingsOf(cases, doubts, rules.faults, beside)
  const again = (other: TabledDocument): readonly Finding[] =>
    findingsOf(judge(other).tally.cases.filter(isTold), [], rules.faults)
  const found = rules.tables && isTabled(document) ? foldDisplaced(document, rules.tables, all, again) : all
  const isPlain = found.length > 0 && isTabled(document) && hasPlainTables(document)
  const findings = gatherCauses(
    found,
    found.length > 1 ? tablesWithoutMoney(document) : undefined,
    doubts.length > 0 ? gravityOf(cases) : undefined,
  )
    .map((finding) => covered(withSection(finding, document), isPlain))
    .map((finding) => (places ? withPlaces(finding, places) : finding))
  const ledger = new AuditLedger(lines, entries)
  return { kind: 'audit', findings, ledger, coverage: own.off.size === 0 ? tally.coverage() : coverageOf(lines()) }
}

/** What was checked: its lines and entries are made when they are asked for. */
class AuditLedger implements Ledger {
  readonly #lines: () => readonly LedgerLine[]
  readonly entries: Ledger['entries']

  constructor(lines: () => readonly LedgerLine[], entries: Ledger['entries']) {
    this.#lines = lines
    this.entries = entries
  }

  get rules(): readonly LedgerLine[] {
    return this.#lines()
  }

  toJSON(): { readonly rules: readonly LedgerLine[] } {
    return { rules: this.rules }
  }
}

/** Where in the text a finding on statements stands, and what it rests on. */
function withSection(finding: Finding, document: AnyDocument): Finding {
  const { statements = [] } = 'statements' in document ? document : {}
  const isInText = ({ path }: Where): boolean => path[0] === 'statements'
  if (!isInText(finding.where) && !finding.operands.some(({ where }) => isInText(where))) return finding
  const operands = finding.operands.map((operand) => ({ ...operand, ...sectionOf(operand.where, statements) }))
  return { ...finding, operands, ...sectionOf(finding.where, statements) }
}

/** Where in the file a finding and all it rests on is printed. */
function withPlaces(finding: Finding, places: Places): Finding {
  const operands = finding.operands.map((operand) => ({ ...operand, where: placed(operand.where, places) }))
  return { ...finding, operands, where: placed(finding.where, places) }
}

function placed(where: Where, places: Places): Where {
  const place = where.document === undefined ? placeOf(places, where.path) : undefined
  return place === undefined ? where : { ...where, place }
}
