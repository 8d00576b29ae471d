import type { QualityTarget } from './target.js'

const ornaments = /^(?:定性|[=,;:。、])|[,;.。!、]$/u
const denial =
  /^(?:未|尚未|没有|没能|没)(?!超|突破|发生|出现)|^不(?:合格|合规|达标|健全|完善|规范|合理|科学|满意|及时|完整|真实|准确|明确|有效|相关|公开|到位|理想|符合|通过|可行)/u

/**
 * Words as a value. "定性 好坏" is the word 好坏, "=优" the word 优.
 *
 * Negative are words that deny (未完成, 不合规), not those that promise that nothing bad happens (不超预算, 无违规).
 */
export function readQuality(text: string, plain: string): QualityTarget {
  const word = plainWord(plain)
  return { kind: 'quality', word, ...(denial.test(word) && { negative: true }), text }
}

/** The word without spaces between Chinese characters, mark of quality, sign and stops. */
export function plainWord(plain: string): string {
  let word = plain.replaceAll(' ', '')
  while (ornaments.test(word)) word = word.replace(ornaments, '')
  return word
}
