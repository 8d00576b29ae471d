import type { MoneyUnit } from '../exact/unit.js'
import type { Classification } from '../terms/classification.js'
import { functionalClassification2024 } from '../terms/functional.js'
import { numbersIn } from './facts/numbersIn.js'
import { sectionOf } from './facts/section.js'
import type { Paragraph, StatementsRead, UnreadReason } from './paragraph.js'
import { readStretch, type StretchRead } from './readStretch.js'
import { FunctionNames, type NamedCode } from './scan/functionNames.js'
import { type OpenFunction, tokenize } from './scan/tokenize.js'
import { numberedBy } from './text/outline.js'
import { passageOf, placeIn, printedIn } from './text/passage.js'
import { type Stretch, stretchesOf } from './text/passages.js'

/** What is known beside the paragraphs. */
export interface ReadingOptions {
  /** The unit of money of the document: figures in it stand without it. 万元 when absent. */
  readonly unit?: MoneyUnit
  /** The year of the document: a change against any but the year before is not last year's. */
  readonly year?: number
  /** Of which stage an amount is where neither its words nor the headings say it: those of a budget are budgeted. */
  readonly stage?: 'budget' | 'outturn'
  /** Codes and names of the document's own tables: names of functions in the text are looked up in them first. */
  readonly codes?: readonly NamedCode[]
  /** The list of functions in which names are looked up. That of 2024 when absent. */
  readonly functional?: Classification
}

/** How many characters are read at once: the longest narratives that are published have a quarter of them. */
const mostCharacters = 400_000

/** Are these paragraphs more than is read at once? */
export function areTooLong(paragraphs: readonly Pick<Paragraph, 'text'>[]): boolean {
  let characters = 0
  for (const { text } of paragraphs) characters += text.length
  return characters > mostCharacters
}

/**
 * What do the sentences of a narrative say?
 *
 * Takes paragraphs in their order, headings among them or given with each, and gives statements as documents have them,
 * each with the place of its figures. Subject, money and stage come from the headings, the sentence and what went before.
 * Nothing is guessed: every printed number that no statement has is in `unread` with its place and the reason. Takes time
 * in proportion to the text.
 *
 * @throws RangeError for more than 400,000 characters: give a longer text section by section.
 * @example
 * const { statements } = readStatements([
 *   { text: '三、支出决算情况说明' },
 *   { text: '2024年度支出合计1285.83万元，其中：基本支出702.00万元，占54.60%；项目支出583.83万元，占45.40%。' },
 * ])
 * statements.map(({ statement }) => statement.kind)
 * // => ['amount', 'sum', 'amount', 'share', 'amount', 'share']
 */
export function readStatements(paragraphs: readonly Paragraph[], options: ReadingOptions = {}): StatementsRead {
  if (areTooLong(paragraphs)) throw new RangeError(`expected at most ${mostCharacters} characters of text at once`)
  const { unit = '万元', year = null, stage = null, codes = [], functional = functionalClassification2024 } = options
  const given = { unit, year, stage, names: new FunctionNames(codes, functional) }
  const openFunction = { code: '', names: [] }
  const read = stretchesOf(paragraphs).map((stretch) => {
    const why = outside(stretch)
    if (stretch.heading) openFunctionsIn(paragraphs, stretch, given.names, openFunction)
    return why ? untold(paragraphs, stretch, why) : readStretch(paragraphs, stretch, given, openFunction)
  })
  return { statements: read.flatMap(({ statements }) => statements), unread: read.flatMap(({ unread }) => unread) }
}

/** A heading may name the class, or class and section, of the items below it; a section of its own begins without any. */
function openFunctionsIn(
  paragraphs: readonly Paragraph[],
  { members, open }: Stretch,
  names: FunctionNames,
  openFunction: OpenFunction,
): void {
  const { plain } = passageOf(paragraphs, members)
  if ((open.at(-1)?.level ?? 0) <= 1) Object.assign(openFunction, { code: '', names: [] })
  if (/[类款]\)/u.test(plain)) tokenize(plain, numberedBy(plain)?.length ?? 0, names, openFunction)
}

/** Why a stretch is no sentence of the narrative. */
function outside({ heading, open }: Stretch): UnreadReason | null {
  const { kinds } = sectionOf(open)
  if (kinds.has('glossary') || kinds.has('contents')) return 'outside'
  return heading ? 'ordinal' : null
}

/** A heading, or what stands outside the narrative: its numbers, and no statement. */
function untold(paragraphs: readonly Paragraph[], { members }: Stretch, why: UnreadReason): StretchRead {
  const passage = passageOf(paragraphs, members)
  return {
    statements: [],
    unread: numbersIn(passage.plain, 0, passage.plain.length, why).map(({ token, why: reason }) => ({
      text: printedIn(paragraphs, passage, token.start, token.end),
      why: reason,
      at: placeIn(paragraphs, passage, token.start, token.end),
    })),
  }
}
