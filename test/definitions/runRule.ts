import type { Identity } from '../../src/checks/identity.js'
import type { Inspection, InspectionExample } from '../../src/checks/inspection.js'
import type { ReconciliationRule } from '../../src/checks/reconcile/reconciliationRule.js'
import type { FinalAccounts } from '../../src/documents/accounts.js'
import { type FormKind, formKinds } from '../../src/documents/formKinds.js'
import type { AnyDocument } from '../../src/documents/forms.js'
import { forms } from '../../src/documents/forms.js'
import { type AuditOptions, audit } from '../../src/procedures/audit.js'
import { reconcile } from '../../src/procedures/reconcile.js'
import type { Framework } from '../../src/scoring/framework.js'
import { readFigures } from '../../src/verdicts/figure.js'
import type { Ledger } from '../../src/verdicts/finding.js'
import { judgeSum } from '../../src/verdicts/judgeSum.js'
import { documentOf, jsonOf } from './emptyDocument.js'
import type { Ran } from './ran.js'

function judged({ whole, parts, relation }: Identity['example']): string {
  const read = readFigures([whole, ...parts])
  if ('reason' in read) return read.reason
  const [first, ...rest] = read.figures
  return first ? judgeSum(first, rest, relation).outcome : 'nothing'
}

/** The outcome that was stated where the ledger has it, else all that it has. */
function outcomeIn(ledger: Ledger, id: string, stated: string): string {
  const outcomes = ledger.entries(id).map(({ outcome }) => outcome)
  return outcomes.some((outcome) => outcome === stated) ? stated : outcomes.join(', ') || 'nothing looked at'
}

/** The forms that a rule applies to and that can hold the parts of its example. */
function formsFor(forms_: readonly string[], parts: object): FormKind[] {
  const own = 'kind' in parts ? [parts.kind] : forms_
  return formKinds.filter((kind) => own.includes(kind) && forms[kind].safeParse(jsonOf(kind, parts)).success)
}

function optionsOf(
  { previousYear, framework }: InspectionExample<object>,
  frameworks: readonly Framework[],
): AuditOptions {
  const named = frameworks.find(({ id }) => id === framework)
  return {
    ...(previousYear
      ? { previousYear: documentOf('finalAccounts', { year: 2023, ...previousYear }) as FinalAccounts }
      : {}),
    ...(named ? { framework: named } : {}),
  }
}

export const ruleRunners = {
  identity: ({ example }: Identity): Ran[] => [{ stated: example.outcome, came: judged(example) }],
  inspection: ({ id, applies, example }: Inspection<never, object>, frameworks: readonly Framework[]): Ran[] => {
    const { document, outcome } = example
    return formsFor(applies.forms, document).map((kind) => {
      const { ledger } = audit(documentOf(kind, document), optionsOf(example, frameworks))
      return { stated: `${kind}: ${outcome}`, came: `${kind}: ${outcomeIn(ledger, id, outcome)}` }
    })
  },
  reconciliation: ({ id, example }: ReconciliationRule): Ran[] => {
    const documents = example.documents.map(({ kind, ...parts }): AnyDocument => documentOf(kind, parts))
    return [{ stated: example.outcome, came: outcomeIn(reconcile(documents).ledger, id, example.outcome) }]
  },
}
