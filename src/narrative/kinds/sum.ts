import { parseAmount } from '../../exact/amount.js'
import { Decimal } from '../../exact/decimal.js'
import { divisions, neededParts } from '../../terms/spoken/divisions.js'
import { sentenceTitles } from '../../terms/spoken/sentenceTitles.js'
import { readRate } from '../../verdicts/statedRate.js'
import { type Fact, isStage, sameAbout } from '../facts/fact.js'
import type { SentenceKind } from './sentenceKind.js'
import { money } from './stages.js'
import { subjectWords } from './subjectWords.js'
import type { Draft, Understanding } from './understanding.js'

const isAdded = ({ role, inReason }: Fact): boolean => (isStage(role) || role === 'count') && !inReason
const isClass = (subject: string): boolean => /^2\d\d$/.test(subject)
const isPart = (whole: string, subject: string): boolean =>
  (divisions[whole] ?? []).includes(subject) || (whole === 'expenditure' && isClass(subject))
const amountIn = ({ text }: Fact): Decimal | null => {
  const amount = parseAmount(text)
  return amount.kind === 'money' ? amount.value : null
}

/** The parts of a whole that a sentence lists from a place on, each thing once, of one kind of division. */
function partsOf({ facts }: Understanding, whole: Fact, sentence: number, start: number): readonly Fact[] {
  const parts = facts.filter(
    (one) =>
      one.sentence === sentence &&
      one.token.start > start &&
      one.role === whole.role &&
      isAdded(one) &&
      one.about.scope === whole.about.scope &&
      isPart(whole.about.subject, one.about.subject),
  )
  const byClass = parts.some(({ about }) => isClass(about.subject))
  const nested = parts.some(({ about }) => about.subject === 'income.fiscalAppropriation')
  const seen = new Set<string>()
  return parts.filter(({ about: { subject } }) => {
    const isInside =
      nested && /^income\.(?:generalPublicBudget|governmentManagedFund|stateCapitalOperations)$/.test(subject)
    if (seen.has(subject) || isClass(subject) !== byClass || isInside) return false
    seen.add(subject)
    return true
  })
}

const wholeShare = new Decimal(1)
const roundedShare = new Decimal('0.01')

/** Shares beside the parts that do not come near all of the whole say that the list is not whole. */
function isPartial({ facts }: Understanding, parts: readonly Fact[]): boolean {
  const shares = parts.flatMap(({ about, sentence }) =>
    facts
      .filter((one) => one.role === 'share' && one.sentence === sentence && sameAbout(one.about, about))
      .flatMap(({ text }) => readRate(text) ?? []),
  )
  if (shares.length < parts.length) return false
  return wholeShare.minus(shares.reduce((sum, { value }) => sum.plus(value), new Decimal(0))).greaterThan(roundedShare)
}

/** A list is whole where it has what it needs. One that has not, or one part alone, is whole only where it comes out even. */
function isListed(whole: Fact, parts: readonly Fact[]): boolean {
  if (parts.length === 0) return false
  const subjects = parts.map(({ about }) => about.subject)
  const needed = isClass(subjects[0] as string) ? [] : (neededParts[whole.about.subject] ?? [])
  if (parts.length > 1 && needed.every((subject) => subjects.includes(subject))) return true
  const amounts = parts.map(amountIn).filter((one) => one !== null)
  const total = amounts.reduce((sum, one) => sum.plus(one), new Decimal(0))
  return amounts.length === parts.length && amountIn(whole)?.equals(total) === true
}

function sumOf(whole: Fact, parts: readonly Fact[]): Draft {
  const { about, unit } = whole
  return {
    statement: {
      kind: 'sum',
      ...about,
      figures: {
        whole: whole.text,
        parts: parts.map(({ about: { subject }, text }) => ({ subject, amount: text })),
        ...(unit === undefined ? {} : { unit }),
      },
    },
    sources: {
      'figures.whole': whole.token,
      ...Object.fromEntries(parts.map(({ token }, at) => [`figures.parts.${at}.amount`, token])),
    },
    start: whole.token.start,
  }
}

/** Lists behind 其中, of the whole that was told last. */
const divided = (passage: Understanding): readonly Draft[] =>
  passage.divisions.flatMap(({ whole: about, sentence, start }) => {
    const whole = passage.facts.findLast(
      (one) => isAdded(one) && one.token.start < start && sameAbout(one.about, about),
    )
    const parts = whole ? partsOf(passage, whole, sentence, start) : []
    return whole && isListed(whole, parts) && !isPartial(passage, parts) ? [sumOf(whole, parts)] : []
  })

/** All parts of a whole right behind it, though no word says so. */
const complete = ({ facts, divisions: listed, ...passage }: Understanding): readonly Draft[] =>
  facts.filter(isAdded).flatMap((whole) => {
    const needed = divisions[whole.about.subject]
    if (!needed || needed.length > 3 || listed.some((one) => sameAbout(one.whole, whole.about))) return []
    const parts = partsOf({ ...passage, facts, divisions: listed }, whole, whole.sentence, whole.token.start)
    return parts.length === needed.length ? [sumOf(whole, parts)] : []
  })

/** A whole and its parts. */
export const sum: SentenceKind<'sum'> = {
  kind: 'sum',
  title: sentenceTitles.sum,
  read: (passage) => [...divided(passage), ...complete(passage)],
  write: ({ subject, scope, figures: { whole, parts, unit: counted } }, unit) => {
    const figure = (text: string): string => (counted === undefined ? money(text, unit) : `${text}${counted}`)
    const listed = parts.map((part) => `${subjectWords(part.subject, 'all')}${figure(part.amount)}`)
    return `${subjectWords(subject, scope)}${figure(whole)}，其中：${listed.join('；')}。`
  },
  examples: [
    {
      sections: ['三、支出决算情况说明'],
      sentence: '本年支出合计1285.83万元，其中：基本支出702.00万元；项目支出583.83万元。',
      statement: {
        kind: 'sum',
        subject: 'expenditure',
        scope: 'all',
        figures: {
          whole: '1285.83',
          parts: [
            { subject: 'expenditure.basic', amount: '702.00' },
            { subject: 'expenditure.project', amount: '583.83' },
          ],
        },
      },
    },
  ],
}
