import type { Idea, IdeaExample } from '../../src/checks/idea.js'
import type { Identity, PrintedCell } from '../../src/checks/identity.js'
import type { Reconciliation } from '../../src/checks/reconciliation.js'
import type { WiderReconciliation } from '../../src/checks/widerReconciliation.js'
import type { FinalAccounts } from '../../src/documents/accounts.js'
import type { AnyDocument } from '../../src/documents/forms.js'
import { type Audit, type AuditOptions, audit } from '../../src/procedures/audit.js'
import { reconcile } from '../../src/procedures/reconcile.js'
import type { Framework } from '../../src/scoring/framework.js'
import type { Ledger } from '../../src/verdicts/finding.js'
import { documentOf } from './emptyDocument.js'
import { formOf, tablesOf, withInstead } from './printedTables.js'
import type { Ran } from './ran.js'

/** What an audit of these cells and nothing else comes to. */
const auditOf = (cells: readonly PrintedCell[]): Audit => audit(documentOf(formOf(cells), { tables: tablesOf(cells) }))

const idsFound = ({ findings }: Audit): readonly string[] => findings.map(({ id }) => id)

/** The outcome that was stated where the ledger has it, else all that it has. */
function outcomeIn(ledger: Ledger, id: string, stated: string): string {
  const outcomes = ledger.entries(id).map(({ outcome }) => outcome)
  return outcomes.some((outcome) => outcome === stated) ? stated : outcomes.join(', ') || 'nothing looked at'
}

function optionsOf({ previousYear, framework }: IdeaExample, frameworks: readonly Framework[]): AuditOptions {
  const named = frameworks.find(({ id }) => id === framework)
  return {
    ...(previousYear
      ? { previousYear: documentOf('finalAccounts', { year: 2023, ...previousYear }) as FinalAccounts }
      : {}),
    ...(named ? { framework: named } : {}),
  }
}

export const ruleRunners = {
  identity: ({ id, example: { printed, instead } }: Identity): Ran[] => {
    const right = auditOf(printed)
    return [
      { stated: 'holds', came: outcomeIn(right.ledger, id, 'holds') },
      { stated: [], came: idsFound(right) },
      { stated: [id], came: idsFound(auditOf(withInstead(printed, instead))) },
    ]
  },
  inspection: ({ id, example }: Idea, frameworks: readonly Framework[]): Ran[] => {
    const { document, outcome } = example
    const { ledger } = audit(documentOf(document.kind, document), optionsOf(example, frameworks))
    return [{ stated: outcome, came: outcomeIn(ledger, id, outcome) }]
  },
  reconciliation: ({ id, example }: Reconciliation | WiderReconciliation): Ran[] => {
    const documents = example.documents.map(({ kind, ...parts }): AnyDocument => documentOf(kind, parts))
    return [{ stated: example.outcome, came: outcomeIn(reconcile(documents).ledger, id, example.outcome) }]
  },
}
