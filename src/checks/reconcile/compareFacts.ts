import type { Fact } from '../../facts/compared/fact.js'
import { quantityLabel } from '../../facts/narrative/quantityLabel.js'
import type { Counting, Operand } from '../../verdicts/finding.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import type { Case } from '../case.js'
import { ruleOf } from './rules.js'

/** A fact with the document that prints it. */
export interface PrintedFact extends Fact {
  readonly document: number
  readonly title: string
}

/** Two figures of one thing are the same: exactly, or the finer one rounded is the coarser. */
const agree = (one: Fact, other: Fact): boolean =>
  judgeSum(one.figure, [other.figure], 'equals', false).outcome !== 'broken'

/** Facts of the same thing in groups that agree, the one that most documents print first. */
function camps(facts: readonly PrintedFact[]): PrintedFact[][] {
  const found: PrintedFact[][] = []
  for (const fact of facts) {
    const camp = found.find(([first]) => agree(first as PrintedFact, fact))
    if (camp) camp.push(fact)
    else found.push([fact])
  }
  const documents = (camp: readonly PrintedFact[]): number => new Set(camp.map(({ document }) => document)).size
  return found.sort((one, other) => documents(other) - documents(one))
}

/**
 * The facts of one thing against each other: one case, which holds where all agree, and else names every place.
 *
 * The figure that most documents print, the first among equals, is what the others are held against.
 */
export function compareFacts(facts: readonly PrintedFact[]): Case {
  const [agreed, ...others] = camps(facts) as [PrintedFact[], ...PrintedFact[][]]
  const reference = agreed[0] as PrintedFact
  const stray = others[0]?.[0] ?? (agreed.at(-1) as PrintedFact)
  const places = [agreed, ...others].map(distinctPlaces)
  const { subject, scope, stage, unit = '' } = reference
  const rule = ruleOf[stage]
  const difference = stray.figure.value.minus(reference.figure.value)
  return {
    rule,
    key: `${rule.id}:${subject}:${scope}:${stage}${unit && `:${unit}`}`,
    where: placed(stray).where,
    label: quantityLabel(subject, scope, stage),
    counting: stray.operand.counting as Counting,
    stated: stray.figure.value,
    operands: places.flat().map(placed),
    formula: places.map((_, index) => `{${places.slice(0, index).flat().length}}`).join(' ≠ '),
    judgement: {
      outcome: others.length > 0 ? 'broken' : 'holds',
      computed: reference.figure.value,
      difference,
      allowed: difference.minus(difference),
    },
  }
}

/** The first place of each document: the others repeat it. */
const distinctPlaces = (camp: readonly PrintedFact[]): PrintedFact[] =>
  camp.filter(({ document }, index) => camp.findIndex((other) => other.document === document) === index)

/** An operand that says which document it stands in. */
export function placed({ operand, title }: PrintedFact): Operand {
  const { label } = operand
  return {
    ...operand,
    label: { zh: `${title}：${label.zh}`, en: `${title}: ${label.en}` },
    where: { ...operand.where, document: title },
  }
}
