import type { Statement } from '../documents/statement.js'
import { frozen } from '../exact/frozen.js'
import type { Sentence } from '../law/basis.js'

/** Where a paragraph stands in its file: whatever its reader knows of it. Kept as it is. */
export type ParagraphPlace = Readonly<Record<string, unknown>> & { readonly line?: number }

/** A paragraph of a narrative, or one of its headings. */
export interface Paragraph {
  readonly text: string
  /** It is a heading. Headings that are not marked are known by their number and their brevity. */
  readonly heading?: boolean
  /** The headings above it from the outermost, where they are not among the paragraphs. */
  readonly sections?: readonly string[]
  readonly place?: ParagraphPlace
}

/** Why no statement has a printed number. */
export type UnreadReason =
  | 'date'
  | 'ordinal'
  | 'partOfName'
  | 'threshold'
  | 'points'
  | 'target'
  | 'noSubject'
  | 'noMeaning'
  | 'againstBudget'
  | 'outside'

/** A place in a paragraph: which one, from which character to which, and where the paragraph stands. */
export interface FigurePlace {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly place?: ParagraphPlace
}

/** A printed number that no statement has. */
export interface UnreadFigure {
  readonly text: string
  readonly why: UnreadReason
  readonly at: FigurePlace
}

/** A statement with the place of each of its figures, by their path in it: `figures.outturn`, `figures.parts.0.amount`. */
export interface ReadStatement {
  readonly statement: Statement
  readonly places: Readonly<Record<string, FigurePlace>>
  /** Where it begins. */
  readonly at: FigurePlace
}

/** What was read of a narrative. */
export interface StatementsRead {
  readonly statements: readonly ReadStatement[]
  readonly unread: readonly UnreadFigure[]
}

/** The reasons in words. */
export const unreadReasons: Readonly<Record<UnreadReason, Sentence>> = /* @__PURE__ */ frozen({
  date: { zh: '年份或日期。', en: 'A year or a date.' },
  ordinal: { zh: '序号。', en: 'The number of a list or a heading.' },
  partOfName: { zh: '名称的一部分。', en: 'A part of a name.' },
  threshold: { zh: '界限（以上、以下），不是数量。', en: 'A limit (and more, and less), and no quantity.' },
  points: { zh: '分值或扣分，不是得分。', en: 'Points to be had or lost, and no score.' },
  target: { zh: '目标或要求，不是完成值。', en: 'A target or a requirement, and nothing that was reached.' },
  noSubject: { zh: '所述事项不明。', en: 'What it is a figure of is not known.' },
  noMeaning: { zh: '事项已明，但是哪一项数字不明。', en: 'It is known what it is of, but not which figure of it.' },
  againstBudget: {
    zh: '与预算相比的变动，现无此类陈述。',
    en: 'A change against the budget, for which there is no statement.',
  },
  outside: { zh: '不属于情况说明（目录、名词解释）。', en: 'Outside the narrative: contents or glossary.' },
})
