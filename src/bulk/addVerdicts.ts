import { formKinds } from '../documents/formKinds.js'
import type { Severity } from '../verdicts/finding.js'
import { addCounts } from './outcomeCounts.js'
import type { OutcomeCounts, Verdict } from './verdict.js'
import type { FormSum, VerdictSum } from './verdictSum.js'

/** The gravest first. */
const severities: readonly Severity[] = ['error', 'warning', 'note']

/** A sum that is being made. */
interface Adding {
  readonly documents: Record<keyof VerdictSum['documents'], number>
  readonly findings: Record<Severity, number>
  readonly forms: Map<string, { documents: number; readonly counts: OutcomeCounts[] }>
  readonly own: Map<string, OutcomeCounts>
}

/**
 * What came of these documents together?
 *
 * Takes any number of verdicts, and of sums of others, and adds the counts of each rule; a document counts once, by its
 * gravest finding. In whatever order and in whatever parts they are added the sum is the same, to the very JSON, so that
 * workers may each add their own. Of nothing the sum is zero everywhere.
 *
 * @throws RangeError for verdicts of one form that count different rules: they are of different versions of the library.
 * @example sumOfVerdicts([verdictOf(accounts), verdictOf('{')]).documents // => { error: 1, warning: 0, note: 0, clean: 0, unread: 1 }
 */
export function sumOfVerdicts(verdicts: Iterable<Verdict | VerdictSum>): VerdictSum {
  const sum: Adding = {
    documents: { error: 0, warning: 0, note: 0, clean: 0, unread: 0 },
    findings: { error: 0, warning: 0, note: 0 },
    forms: new Map(),
    own: new Map(),
  }
  for (const one of verdicts) addTo(sum, one.kind === 'verdict' ? asSum(one) : one)
  const { documents, findings, forms, own } = sum
  return {
    kind: 'verdictSum',
    documents,
    findings,
    forms: Object.fromEntries(formKinds.flatMap((kind) => (forms.has(kind) ? [[kind, forms.get(kind)]] : []))),
    own: Object.fromEntries([...own].sort(([one], [other]) => (one < other ? -1 : 1))),
  }
}

/**
 * What came of the documents of both? The same as `sumOfVerdicts` of the two.
 *
 * @throws RangeError as `sumOfVerdicts` does.
 * @example addVerdicts(sumOfVerdicts([]), verdictOf(accounts)).forms.finalAccounts?.documents // => 1
 */
export const addVerdicts = (one: Verdict | VerdictSum, other: Verdict | VerdictSum): VerdictSum =>
  sumOfVerdicts([one, other])

function asSum({ form, findings, counts, own }: Verdict): VerdictSum {
  const many = (severity: Severity): number => findings.filter((one) => one.severity === severity).length
  const found = { error: many('error'), warning: many('warning'), note: many('note') }
  const worst = severities.find((severity) => found[severity] > 0) ?? 'clean'
  return {
    kind: 'verdictSum',
    documents: { error: 0, warning: 0, note: 0, clean: 0, unread: 0, [form === null ? 'unread' : worst]: 1 },
    findings: found,
    forms: form === null ? {} : { [form]: { documents: 1, counts } },
    own,
  }
}

function addTo(sum: Adding, { documents, findings, forms, own }: VerdictSum): void {
  for (const severity of severities) {
    sum.documents[severity] += documents[severity]
    sum.findings[severity] += findings[severity]
  }
  sum.documents.clean += documents.clean
  sum.documents.unread += documents.unread
  for (const [form, other] of Object.entries(forms)) addForm(sum, form, other)
  for (const [id, counts] of Object.entries(own)) sum.own.set(id, addCounts(sum.own.get(id), counts))
}

function addForm({ forms }: Adding, form: string, { documents, counts }: FormSum): void {
  const known = forms.get(form)
  if (!known) {
    forms.set(form, { documents, counts: [...counts] })
    return
  }
  if (known.counts.length !== counts.length)
    throw new RangeError(`${form}: verdicts of ${known.counts.length} rules and of ${counts.length} cannot be added`)
  known.documents += documents
  for (const [place, others] of counts.entries()) known.counts[place] = addCounts(known.counts[place], others)
}
