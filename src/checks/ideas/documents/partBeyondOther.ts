import { type Thing, wholesOf } from '../../../facts/compared/wholes.js'
import type { Stage } from '../../../facts/narrative/stage.js'
import { byArithmetic } from '../../../law/ground.js'
import type { SumClaim } from '../../claim.js'
import { judgeClaim } from '../../judgeClaim.js'
import type { Reconciliation } from '../../reconciliation.js'
import { everyForm } from '../../rule.js'
import { type SharedContext, type SharedFigure, titled, toldBy } from '../../sharedContext.js'

export const partBeyondOther: Reconciliation = {
  kind: 'reconciliation',
  id: 'X8',
  says: {
    zh: '一份文件所列的部分，不大于另一份文件所列的整体',
    en: 'A part in one document is no more than its whole in another',
  },
  basis: byArithmetic(
    '一本预算是全部资金的一部分，一类支出是全部支出的一部分；项目可以另有来源，故列为核实',
    'One budget is a part of all money, one kind of spending a part of all; a project may have other money, hence a warning',
  ),
  severity: 'error',
  applies: everyForm,
  claims: partClaims,
  example: {
    documents: [
      {
        kind: 'selfEvaluationReport',
        statements: [{ kind: 'amount', subject: 'expenditure', scope: 'all', figures: { outturn: '1200.00' } }],
      },
      {
        kind: 'evaluationReport',
        statements: [
          { kind: 'amount', subject: 'expenditure', scope: 'generalPublicBudget', figures: { outturn: '1285.83' } },
        ],
      },
    ],
    outcome: 'broken',
  },
}

const stages: ReadonlySet<string> = new Set(['originalBudget', 'finalBudget', 'budget', 'outturn', 'count'])
const budgets: ReadonlySet<string> = new Set(['originalBudget', 'finalBudget', 'budget'])

const nameOf = ({ subject, scope }: Thing, stage: Stage): string => `${subject}@${scope}:${stage}`

/**
 * Each thing that documents print against the nearest of its wholes that others print. Where one of the two documents
 * prints both, the disagreement is about one figure, and another rule says it.
 */
function partClaims({ figures }: SharedContext): readonly SumClaim[] {
  const printed = new Map<string, Map<number, SharedFigure>>()
  for (const figure of figures) {
    if (!stages.has(figure.stage)) continue
    const name = nameOf(figure, figure.stage)
    const known = printed.get(name) ?? new Map<number, SharedFigure>()
    if (!known.has(figure.document)) known.set(figure.document, figure)
    printed.set(name, known)
  }
  return [...printed.values()].flatMap((parts) => claimsOf([...parts.values()], printed))
}

function claimsOf(
  parts: readonly SharedFigure[],
  printed: ReadonlyMap<string, ReadonlyMap<number, SharedFigure>>,
): readonly SumClaim[] {
  const [first] = parts
  if (!first) return []
  const own = new Set(parts.map(({ document }) => document))
  const claims: SumClaim[] = []
  for (const thing of wholesOf(first)) {
    const wholes = printed.get(nameOf(thing, first.stage))
    if (!wholes) continue
    if (isToldOtherwise(first, thing)) break
    const pairs = parts
      .filter(({ document }) => !wholes.has(document))
      .flatMap((part) => [...wholes.values()].filter((one) => !own.has(one.document)).map((one) => claimOf(part, one)))
    const broken = pairs.find((claim) => judgeClaim(claim).judgement.outcome === 'broken')
    if (broken) return [...claims, broken]
    claims.push(...pairs.slice(0, 1))
  }
  return claims
}

/** The budgets of projects are held together against the budget for projects. */
const isToldOtherwise = ({ subject, stage }: SharedFigure, whole: Thing): boolean =>
  subject.startsWith('project/') && budgets.has(stage) && whole.subject === 'expenditure.project'

const claimOf = (part: SharedFigure, whole: SharedFigure): SumClaim => ({
  kind: 'sum',
  about: part.subject,
  row: `${part.scope}:${part.stage}`,
  whole: titled(part),
  parts: [titled(whole)],
  relation: 'atMost',
  exact: part.stage === 'count',
  isReading: /^(?:project\/|evaluatedProjects)/u.test(part.subject) || part.stage === 'count',
  fault: { kind: 'partBeyondOther', part: toldBy(part), whole: toldBy(whole), of: whole.label },
})
