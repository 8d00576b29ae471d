import type { Sentence } from '../../law/basis.js'
import { fault, figureOf, listed, type ToldFigure } from './faultWords.js'

/** A figure with the document that prints it. */
interface Titled {
  readonly title: string
  readonly told: ToldFigure
  readonly isDoubtful?: boolean
}

/** A figure with the money that it is of. */
export interface OfMoney {
  readonly told: ToldFigure
  readonly label: Sentence
  readonly scope: Sentence
}

const titled = (title: string): string => `《${title.replace(/^《|》$/gu, '')}》`

const statedBy = ({ title, told, isDoubtful }: Titled): string =>
  `${titled(title)}列为${figureOf(told, 'zh')}${isDoubtful ? '（读数存疑）' : ''}`
const statedIn = ({ title, told, isDoubtful }: Titled): string =>
  `${title}: ${figureOf(told, 'en')}${isDoubtful ? ' (reading in doubt)' : ''}`

/** What is wrong between documents of one unit and year. */
export const documentFaults = {
  /** A rate that several documents state wrongly. */
  ratesApart: fault<{ readonly stated: readonly Titled[]; readonly part: Titled; readonly whole: Titled }>({
    zh: ({ stated, part, whole }, { computed }) => [
      `${stated.map(statedBy).join('，')}；` +
        `按${titled(part.title)}${figureOf(part.told, 'zh')}÷${figureOf(whole.told, 'zh')}应为${computed}`,
      '各份文件均按同一算法更正，或写明不同的算法',
    ],
    en: ({ stated, part, whole }, { computed }) => [
      `${stated.map(statedIn).join(', ')}; ` +
        `${figureOf(part.told, 'en')} ÷ ${figureOf(whole.told, 'en')} of ${part.title} is ${computed}`,
      'correct each of them by one formula, or name the formulas',
    ],
  }),

  /** A part in one document that is more than its whole in another. */
  partBeyondOther: fault<{ readonly part: Titled; readonly whole: Titled; readonly of: Sentence }>({
    zh: ({ part, whole, of }) => [
      `${titled(part.title)}列为${figureOf(part.told, 'zh')}，多于${titled(whole.title)}的${of.zh}${figureOf(whole.told, 'zh')}`,
      '部分不应多于整体：更正其中一数，或说明两数口径不同',
    ],
    en: ({ part, whole, of }) => [
      `${part.title}: ${figureOf(part.told, 'en')}, more than ${of.en} in ${whole.title}: ${figureOf(whole.told, 'en')}`,
      'a part is no more than its whole: correct one of the two, or tell how their terms differ',
    ],
  }),

  /** An outturn of one money held against the budget of another. */
  mixedScopes: fault<{
    readonly outturn: OfMoney
    readonly budget: OfMoney
    /** The outturn of the money that the budget is of. */
    readonly own: OfMoney
    readonly against: readonly OfMoney[]
  }>({
    zh: ({ outturn, budget, own, against }) => [
      `${outturn.label.zh}${figureOf(outturn.told, 'zh')}属${outturn.scope.zh}，${budget.label.zh}${figureOf(budget.told, 'zh')}` +
        `却与${own.scope.zh}的预算数相同，后者的决算数是${figureOf(own.told, 'zh')}：分子分母口径不同；` +
        (against.length > 0
          ? `别处还列有${against.map(({ label, told }) => `${label.zh}${figureOf(told, 'zh')}`).join('、')}，可资核对`
          : '也可能两者恰好相等，请核对'),
      '预算数与决算数用同一口径',
    ],
    en: ({ outturn, budget, own, against }) => [
      `${outturn.label.en} ${figureOf(outturn.told, 'en')} is of ${outturn.scope.en}, but ${budget.label.en} ${figureOf(budget.told, 'en')} ` +
        `is the budget of ${own.scope.en}, whose outturn is ${figureOf(own.told, 'en')}: the figures are of different money; ` +
        (against.length > 0
          ? `printed elsewhere, to check against: ${against.map(({ label, told }) => `${label.en} ${figureOf(told, 'en')}`).join(', ')}`
          : 'the two may also happen to be equal'),
      'state budget and outturn of the same money',
    ],
  }),

  /** Cells that two prints of one paper print differently. */
  printsDiffer: fault<{
    readonly other: string
    readonly cells: readonly { readonly label: Sentence; readonly own: ToldFigure; readonly other: ToldFigure }[]
  }>({
    zh: ({ other, cells }) => [
      `与${titled(other)}有${cells.length}处数不同：` +
        listed(
          cells.map(
            ({ label, own, other: beside }) => `${label.zh}为${figureOf(own, 'zh')}，彼为${figureOf(beside, 'zh')}`,
          ),
          'zh',
          3,
        ),
      '核实以哪一份为准，更正或撤下另一份',
    ],
    en: ({ other, cells }) => [
      `${cells.length} ${cells.length === 1 ? 'figure is' : 'figures are'} not as in ${other}: ` +
        listed(
          cells.map(
            ({ label, own, other: beside }) => `${label.en} ${figureOf(own, 'en')}, there ${figureOf(beside, 'en')}`,
          ),
          'en',
          3,
        ),
      'find out which print is right, and correct or withdraw the other',
    ],
  }),

  /** Reasons of one thing that have nothing in common. */
  reasonsApart: fault<{ readonly given: readonly { readonly title: string; readonly words: string }[] }>({
    zh: ({ given }) => [
      `同一事项的原因说法不一：${given.map(({ title, words }) => `${titled(title)}称「${words}」`).join('，')}`,
      '各份文件的原因应当一致，或互为补充',
    ],
    en: ({ given }) => [
      `one thing is explained differently: ${given.map(({ title, words }) => `${title}: ${words}`).join('; ')}`,
      'give the same reasons in every document, or let them complete each other',
    ],
  }),
} as const
