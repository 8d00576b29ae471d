import { zero } from '../../../exact/decimal.js'
import { inTable, type NarrativeContext, type Placed, stated } from '../../../facts/narrative/narrative.js'
import { altered, quantityOf, unprinted } from '../../../facts/narrative/quantity.js'
import type { SaidOf } from '../../../facts/narrative/said.js'
import { byArithmetic } from '../../../law/ground.js'
import { subjectLabel } from '../../../words/subjectLabel.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf, sumOf } from './sentence.js'

export const saidNone: Idea = {
  kind: 'inspection',
  id: 'S16',
  onlyOf: 'statements',
  says: {
    zh: '文字称没有的收支、结转结余，表中合计为零；称不适用的事项，文中不列金额',
    en: 'What the text says there is none of has a total of zero in its table; what it says not to apply has no amount in the text',
  },
  basis: byArithmetic('“没有”即为零，“不适用”即无此项', '“None” is zero, and what does not apply has no amount'),
  severity: 'error',
  claims: ({ facts: { narrative } }) => [
    ...narrative.index.statementsOf('empty').flatMap((placed) => noneClaim(narrative, placed)),
    ...narrative.index.statementsOf('notApplicable').map((placed) => inapplicableClaim(narrative, placed)),
  ],
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [{ kind: 'empty', subject: 'stateCapitalOperations', scope: 'stateCapitalOperations', figures: {} }],
      tables: {
        stateCapitalOperations: {
          rows: [{ code: 'total', label: '合计', total: '5.00', basic: '0.00', project: '5.00' }],
        },
      },
    },
    outcome: 'broken',
  },
}

/** A budget of which there is none spent nothing. */
function noneClaim(narrative: NarrativeContext, { statement, at }: Placed<SaidOf<'empty'>>): readonly Claim[] {
  const { scope } = statement
  const subject = statement.subject === scope ? 'expenditure' : statement.subject
  const printed = inTable(narrative, subject, scope, narrative.stage)
  const nothing = printed && quantityOf(narrative.document, at, { subject, scope }, narrative.stage, [], '0')
  if (!nothing) return []
  const none = altered(nothing, { figure: { value: zero, decimals: printed.figure.decimals } })
  return [{ ...sumOf('empty', none, [printed]), statedAs: 'saidNone' }]
}

function inapplicableClaim(narrative: NarrativeContext, { statement, at }: Placed<SaidOf<'notApplicable'>>): Claim {
  const { subject, scope } = statement
  const amount = stated(narrative, subject, scope, narrative.stage)
  const isContradicted = amount !== null && !amount.figure.value.isZero()
  return {
    kind: 'judged',
    about: 'notApplicable',
    row: nameOf(statement),
    place: { label: subjectLabel(subject, scope), where: unprinted(statement, narrative.stage, at).where },
    stated: null,
    counting: amount?.counting ?? { kind: 'words' },
    operands: amount ? [amount.operand] : [],
    judgement: {
      outcome: isContradicted ? 'broken' : 'holds',
      computed: amount?.figure.value ?? null,
      difference: null,
      allowed: null,
    },
    statedAs: 'saidInapplicable',
    fault: { kind: 'saidInapplicable' },
  }
}
