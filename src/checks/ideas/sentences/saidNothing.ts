import { zero } from '../../../exact/decimal.js'
import { type NarrativeContext, type Placed, stated, statementsOf } from '../../../facts/narrative/narrative.js'
import type { SaidOf } from '../../../facts/narrative/said.js'
import { statedRatesOf } from '../../../facts/narrative/statedRates.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { byArithmetic } from '../../../law/ground.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import { subjectLabel } from '../../../words/subjectLabel.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

export const saidNothing: Idea = {
  kind: 'inspection',
  id: 'R24',
  onlyOf: 'statements',
  says: {
    zh: '称没有收支、没有执行的事项，文中不另列金额',
    en: 'What the text says there is none of has no amount elsewhere in it',
  },
  basis: byArithmetic('没有即为零', 'None is zero'),
  severity: 'error',
  claims: ({ facts: { narrative } }) => statementsOf(narrative, 'empty').map((empty) => nothingClaim(narrative, empty)),
  example: {
    document: {
      kind: 'evaluationReport',
      statements: [
        { kind: 'empty', subject: 'expenditure.project', scope: 'all', figures: {} },
        { kind: 'amount', subject: 'expenditure.project', scope: 'all', figures: { outturn: '12.00' } },
      ],
    },
    outcome: 'broken',
  },
}

/** What is printed of it after all: its outturn, its number, else the rate of its completion. */
function printedOf(narrative: NarrativeContext, subject: string, scope: string): PrintedCell | null {
  const told = stated(narrative, subject, scope, narrative.stage) ?? stated(narrative, subject, scope, 'count')
  if (told) return told
  return statedRatesOf(narrative).find((rate) => rate.subject === subject && rate.scope === scope)?.cell ?? null
}

/** A budget that there is said to be nothing of has no expenditure. */
function nothingClaim(narrative: NarrativeContext, { statement, at }: Placed<SaidOf<'empty'>>): Claim {
  const { subject, scope } = statement
  const printed = printedOf(narrative, subject === scope ? 'expenditure' : subject, scope)
  const where = { path: ['statements', at], table: 'statements', row: `${subject}@${scope}`, column: 'empty' }
  const place = { label: subjectLabel(subject, scope), where }
  const about = { about: 'empty', row: nameOf(statement), place } as const
  if (!printed || !hasFigure(printed))
    return { ...about, kind: 'found', outcome: 'notApplicable', reason: 'nothingPrinted' }
  return {
    ...about,
    kind: 'judged',
    stated: zero,
    counting: printed.counting,
    operands: [cellOperand(printed)],
    judgement: judgeSum({ value: zero, decimals: 0 }, [printed.figure], 'equals', true),
    fault: { kind: 'saidNone', what: printed.label, printed: toldFigure(printed) },
  }
}
