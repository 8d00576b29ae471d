import { misprints } from '../../terms/spoken/divisions.js'

/** A text without spaces and quotation marks, in plain glyphs, with the place that each character has in the printed one. */
export interface CleanText {
  readonly plain: string
  readonly origins: readonly number[]
}

const dropped = /[\s“”"‘’'「」『』《》〈〉*＂]/u
const isDigit = (glyph: string | undefined): boolean => glyph !== undefined && glyph >= '0' && glyph <= '9'

/** Numbers of notes and items, small or in a circle: no digit of a figure. */
const mark = /[\u2460-\u2473\u24F5-\u24FE\u2776-\u2793²³¹\u2070-\u2089]/u

/** Ideographs and digits, most of every text, are compared as they are. */
const isPlain = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39)

/** One glyph as it is compared: half width, and of the same length. */
function plainGlyph(glyph: string): string {
  const plain = glyph.normalize('NFKC')
  return plain.length === 1 && !(isDigit(plain) && mark.test(glyph)) ? plain : glyph
}

/** What stands for the glyphs left out between two others: a space between figures, whatever stood there, 、 between names in quotation marks. */
function separator(last: string | undefined, next: string, left: string): string {
  if (left.includes('”“')) return '、'
  return isDigit(next) && last !== undefined && (isDigit(last) || last === '.' || last === ',') ? ' ' : ''
}

/** The printed text in plain glyphs. Between two figures a space stays: they are never made one. */
export function cleanText(text: string): CleanText {
  const glyphs: string[] = []
  const origins: number[] = []
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const glyph = text[at] as string
    const asIs = isPlain(text.charCodeAt(at))
    if (!asIs && dropped.test(glyph)) continue
    const plain = asIs ? glyph : plainGlyph(glyph)
    const between = before === at ? '' : separator(glyphs.at(-1), plain, text.slice(before, at))
    if (between !== '') {
      glyphs.push(between)
      origins.push(at)
    }
    before = at + 1
    glyphs.push(plain)
    origins.push(at)
  }
  return {
    plain: misprints.reduce((all, [printed, meant]) => all.replaceAll(printed, meant), glyphs.join('')),
    origins,
  }
}

/** A word of the vocabulary in the glyphs of a clean text. */
export const cleanWord = (word: string): string => cleanText(word).plain

const paperMarks: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' }

/** A name taken from a clean text with the marks that papers print. */
export const paperGlyphs = (plain: string): string => plain.replace(/[(),:;]/gu, (mark) => paperMarks[mark] ?? mark)
