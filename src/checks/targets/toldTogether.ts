import type { Sentence } from '../../law/basis.js'
import type { Operand } from '../../verdicts/finding.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'

/** How cases are told as one, where that differs from listing their labels and what each asks for. */
interface Telling {
  readonly label?: (broken: readonly Case[]) => Sentence
  readonly expected?: (broken: readonly Case[]) => Sentence
}

/**
 * The cases of a rule that a reviewer acts on at once: those that hold one by one, the broken ones as one case, which
 * names every place. Its key names no place, so that it stays the same while the list grows shorter.
 */
export function toldTogether(rule: Rule, kind: string, cases: readonly Case[], telling: Telling = {}): readonly Case[] {
  const isBroken = ({ judgement }: Case): boolean => judgement.outcome === 'broken'
  const [first, ...others] = cases.filter(isBroken)
  if (!first) return cases
  const { label = labelsOf, expected = expectedOf } = telling
  const broken = [first, ...others]
  const one = foundCase(
    rule,
    kind,
    { label: label(broken), where: { ...first.where, row: 'all' } },
    {
      outcome: 'broken',
      operands: [...first.operands, ...others.flatMap((each) => [placeOf(each), ...each.operands])],
      expected: expected(broken),
    },
  )
  return [...cases.filter((each) => !isBroken(each)), one]
}

const placeOf = ({ label, where }: Case): Operand => ({ label, where, value: null })

const labelsOf = (cases: readonly Case[]): Sentence => joined(cases.map(({ label }) => label))

/** What is wanted, each thing once. */
const expectedOf = (cases: readonly Case[]): Sentence =>
  joined(
    cases.flatMap(({ expected }) => (expected ? [expected] : [])),
    '；',
  )

/** A list in both languages, each item once. */
export const joined = (sentences: readonly Sentence[], comma = '、'): Sentence => ({
  zh: [...new Set(sentences.map(({ zh }) => zh))].join(comma),
  en: [...new Set(sentences.map(({ en }) => en))].join('; '),
})
