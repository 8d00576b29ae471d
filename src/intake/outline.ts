import { bareLabel } from '../terms/label.js'
import { oneLine, type Printed } from './printed.js'

/** A text of a document that may head others. */
export interface Heading {
  readonly printed: Printed
  /** As the file says; undefined where the file does not say that it is a heading. */
  readonly level?: number | null | undefined
  /** It is the title of a table. */
  readonly isTitle: boolean
  /** It says what stands around a table. */
  readonly isCaption: boolean
}

/** A line of an outline, with everything that it was read from. */
export interface OutlineLine {
  readonly text: string
  readonly from: readonly Printed[]
}

interface Chapter {
  text: string
  from: Printed[]
  readonly level: number | null
  isOpen: boolean
}

const chapter = /^第?[一二三四五六七八九十]{1,3}(?:部分|章)/u
const chapterAlone = /^第?[一二三四五六七八九十]{1,3}(?:部分|章)[:、]?$/u
const part = /^[一二三四五六七八九十]{1,3}[、.]/u
const numbered = /^(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.．）]|[①-⑳])(?!\d{3})/u
const sentence = /[。；;：:]|[，,].{20,}/u
/** A chapter that ends with one of these has been named. */
const named = /(?:概况|表|说明|解释|情况|职[能责]|目标|附件|报告|名词)$/u
const longest = 60

/** Chapters, the parts right below them, and titles of tables; what stands deeper is in the sections of the sentences. */
class Outline {
  readonly lines: OutlineLine[] = []
  #chapter: Chapter | null = null

  take({ printed, level, isTitle, isCaption }: Heading): void {
    const text = oneLine(printed.text)
    const bare = bareLabel(text)
    const isShort = bare !== '' && bare.length <= longest && (isTitle || !sentence.test(bare))
    if (!isShort || (isCaption && !isTitle)) {
      this.#close()
      return
    }
    if (!isTitle && chapter.test(bare)) this.#begin(text, printed, level ?? null, !named.test(bare))
    else if (this.#goesOn(bare, isTitle)) this.#goOn(text, printed)
    else if (isTitle || part.test(bare)) this.#add(text, printed, isTitle)
    else if (level !== undefined && !numbered.test(bare) && this.#isAsHigh(level))
      this.#begin(text, printed, level, false)
  }

  #begin(text: string, printed: Printed, level: number | null, isOpen: boolean): void {
    this.#chapter = { text, from: [printed], level, isOpen }
    this.lines.push(this.#chapter)
  }

  #add(text: string, printed: Printed, isTitle: boolean): void {
    this.#close()
    const over = this.#chapter?.text
    const isWithin = over !== undefined && (!isTitle || over.endsWith('表'))
    this.lines.push({ text: isWithin ? `${over}/${text}` : text, from: [printed] })
  }

  /** The name of a chapter may stand on the lines below its number. */
  #goesOn = (bare: string, isTitle: boolean): boolean =>
    this.#chapter?.isOpen === true && !isTitle && !numbered.test(bare)

  #goOn(text: string, printed: Printed): void {
    const open = this.#chapter as Chapter
    open.text += chapterAlone.test(bareLabel(open.text)) ? ` ${text}` : text
    open.from.push(printed)
    open.isOpen = !named.test(bareLabel(open.text))
  }

  #close(): void {
    if (this.#chapter) this.#chapter.isOpen = false
  }

  /** What has no level is as high as anything. */
  #isAsHigh = (level: number | null): boolean => (level ?? 0) <= (this.#chapter?.level ?? Number.POSITIVE_INFINITY)
}

/**
 * The outline that the headings of a document make: `第一部分 概况`, and what stands right below it with its path
 * (`第一部分 概况/一、部门职责`). The name of a chapter may be printed over several lines.
 */
export function outlineOf(headings: readonly Heading[]): readonly OutlineLine[] {
  const outline = new Outline()
  for (const one of headings) outline.take(one)
  return outline.lines
}
