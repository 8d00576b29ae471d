import { rulesOfForms } from '../checks/forms.js'
import type { AnyDocument } from '../documents/forms.js'
import { yearOf } from '../documents/printedYear.js'
import type { Decimal } from '../exact/decimal.js'
import { pointerOf } from '../paper/pointerOf.js'
import { type Audit, type AuditOptions, audit } from '../procedures/audit.js'
import { type Problem, readDocument } from '../procedures/read.js'
import type { Finding, LedgerLine } from '../verdicts/finding.js'
import type { InLanguage } from '../words/locale.js'
import { maskedIn } from '../words/personalNumbers.js'
import { addCounts, noCounts } from './outcomeCounts.js'
import { placesOfRules } from './ruleIdsOf.js'
import type { OutcomeCounts, Verdict, VerdictFinding, VerdictProblem } from './verdict.js'

/** What a verdict knows beside the document, by whom it is given, and in which language problems are told (zh). */
export interface VerdictOptions extends AuditOptions, InLanguage {
  /** Who audits: an `auditor` with a rule set or rules of its own; the rules of the library when absent. */
  readonly by?: { audit(document: AnyDocument, options?: AuditOptions): Audit }
}

/**
 * What came of this document, small enough to keep a hundred thousand of them?
 *
 * Takes JSON text, a value already parsed, or a document that was read. The answer is plain data, which passes between
 * workers and stands on one line of NDJSON: what the document is, how often each rule gave each outcome, and the
 * findings of `audit` as texts, in its order. It holds no sentences: `catalogue` has those of the rules, and `explain`
 * of `audit` tells of the one document that is looked at. Figures are digits in the unit that stands beside them; what is
 * blank is null, never zero. A text that is no document gives its problems, and nothing is thrown for it.
 *
 * @throws TypeError for options that `audit` refuses.
 * @example
 * const { form, year, findings } = verdictOf(JSON.stringify(accounts))
 * ;[form, year, findings[0]?.key] // => ['finalAccounts', 2024, 'S2:share:evaluatedProjects:all']
 * @example verdictOf('{"kind":"finalAccounts"}', { locale: 'en' }).problems[0]?.path // => '/year'
 */
export function verdictOf(input: unknown, options: VerdictOptions = {}): Verdict {
  const { by, locale, ...knows } = options
  const { document, problems } = isDocument(input) ? { document: input } : readDocument(input, locale ? { locale } : {})
  if (!document) return unread(problems ?? [])
  const audited = by ? by.audit(document, knows) : audit(document, knows)
  const { kind, department, year, unit } = document
  return {
    kind: 'verdict',
    form: kind,
    ...{ department, year: printedYearOf(year), unit },
    problems: [],
    ...counted(audited.ledger.rules, placesOfRules(kind)),
    findings: audited.findings.map(inTexts),
    coverage: audited.coverage,
  }
}

/** The year as a number; null where the paper has another text in its place, `20XX`. */
export function printedYearOf(printed: number | string): number | null {
  const year = yearOf(printed)
  return Number.isNaN(year) ? null : year
}

/** A document that was read knows how to write itself; JSON has no functions. */
const isDocument = (input: unknown): input is AnyDocument =>
  typeof input === 'object' &&
  input !== null &&
  'toJSON' in input &&
  typeof input.toJSON === 'function' &&
  'kind' in input &&
  Object.hasOwn(rulesOfForms, String(input.kind))

const unread = (problems: readonly Problem[]): Verdict => ({
  kind: 'verdict',
  ...{ form: null, department: null, year: null, unit: null },
  problems: problems.map(({ path, message }): VerdictProblem => maskedIn({ path: pointerOf(path), message })),
  ...{ counts: [], own: {}, findings: [], coverage: null },
})

/** The lines of a ledger in the fixed order; what has no place in it is of the caller. */
function counted(lines: readonly LedgerLine[], places: ReadonlyMap<string, number>): Pick<Verdict, 'counts' | 'own'> {
  const counts = Array.from({ length: places.size }, () => noCounts)
  const own = new Map<string, OutcomeCounts>()
  for (const { id, holds, rounding, broken, notApplicable, insufficientData } of lines) {
    const line: OutcomeCounts = [holds, rounding, broken, notApplicable, insufficientData]
    const place = places.get(id)
    if (place === undefined) own.set(id, addCounts(own.get(id), line))
    else counts[place] = counts[place] === noCounts ? line : addCounts(counts[place], line)
  }
  return { counts, own: Object.fromEntries(own) }
}

function inTexts(finding: Finding): VerdictFinding {
  const { key, id, severity, outcome, where, counting } = finding
  return {
    ...{ key, rule: id, severity, outcome },
    path: pointerOf(where.path),
    document: where.document ?? null,
    counting: counting.kind,
    unit: 'unit' in counting ? counting.unit : null,
    stated: digitsOf(finding.stated),
    computed: digitsOf(finding.computed),
    difference: digitsOf(finding.difference),
    allowed: digitsOf(finding.allowed),
  }
}

const digitsOf = (figure: Decimal | null): string | null => figure?.toString() ?? null
