import { isUnitName } from './readUnit.js'

/** What may write a figure, a date or a rate in Chinese characters: such words are for the full grammar. */
const figurativeCharacters = '〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟年月季每'
const figurative: ReadonlySet<number> = /* @__PURE__ */ new Set(
  [...figurativeCharacters].map((character) => character.charCodeAt(0)),
)
const longestWord = 24

/**
 * Is this text a plain Chinese word and nothing else: 健全, 完成, 正面促进? The fast way for words; false says nothing but
 * that the full grammar must read it.
 */
export function scanWord(text: string): boolean {
  if (text.length === 0 || text.length > longestWord) return false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff || figurative.has(code)) return false
  }
  return !isUnitName(text)
}
