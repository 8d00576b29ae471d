import type { AnyDocument } from '../../documents/forms.js'
import { type Facts, factsOf } from '../facts.js'
import type { IndicatorRow } from '../indicatorRow.js'
import type { MoneyRow } from '../moneyRow.js'
import { quantityLabel } from '../narrative/quantityLabel.js'
import type { Place } from '../printedCell.js'
import { reasonGiven } from '../reasonGiven.js'
import { textIn } from '../textIn.js'

/** Why something is as it is, as a document tells it. */
export interface ToldReason extends Place {
  readonly subject: string
  readonly scope: string
  /** What of it is explained: a change since last year, or how far a budget was spent. */
  readonly of: 'change' | 'completion'
  readonly words: string
}

/** Words of a sentence that say why: 主要原因是…, 主要由于…, up to its end. */
const why = /(?:主要)?(?:原因(?:[是为系]|[:：])+|(?:主要)?(?:是)?由于|主要[是系]因为?)([^。;；!！?？\n]+)/u

/** The reason that a sentence gives, without the words that lead to it; undefined where it gives none. */
export const reasonIn = (text: string | undefined): string | undefined => why.exec(text ?? '')?.[1]?.trim()

/** Every reason that a document gives for something of which another may give one too. */
export function toldReasons(document: AnyDocument): readonly ToldReason[] {
  const facts = factsOf(document)
  const given = [...inRows(facts), ...inSentences(facts)]
  return given.filter(({ words }) => reasonGiven(words) === 'given')
}

function inRows(facts: Facts): readonly ToldReason[] {
  const { project } = facts.printed
  const own = project && 'name' in project ? `project/${project.name}` : undefined
  const times = new Map<string, number>()
  for (const { printed } of facts.indicators) times.set(printed.level3, (times.get(printed.level3) ?? 0) + 1)
  const once = facts.indicators.filter(({ printed: { level3 } }) => level3 !== '' && times.get(level3) === 1)
  return [
    ...once.flatMap((row) => inRow(facts, row, `${own ?? 'indicator'}/${row.printed.level3}`)),
    ...facts.funding.filter(({ code }) => code === 'total').flatMap((row) => inRow(facts, row, own ?? 'expenditure')),
  ]
}

function inRow(facts: Facts, row: IndicatorRow | MoneyRow, subject: string): readonly ToldReason[] {
  const words = facts.cause(row).reason ?? reasonIn(textIn(row.printed, 'comment'))
  if (words === undefined) return []
  return [{ ...row.place('reason'), subject, scope: 'all', of: 'completion', words }]
}

/** Sentences on changes and on completion, with the reason as it is given apart, or in their words. */
function inSentences({ printed: { statements = [] } }: Facts): readonly ToldReason[] {
  return statements.flatMap((statement, at) => {
    const { kind, subject, scope = 'all', place } = statement
    if (kind !== 'change' && kind !== 'completion') return []
    const words = textIn(statement, 'reason') ?? reasonIn(place?.text)
    if (words === undefined) return []
    const where = { path: ['statements', at], table: 'statements', row: `${subject}@${scope}`, column: 'reason' }
    return [{ label: quantityLabel(subject, scope, 'outturn'), where, subject, scope, of: kind, words }]
  })
}
