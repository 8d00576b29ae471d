const question = /^(?:[是能可]否|有无)(.*)$/u
/** 合格/不合格, 有/没有: a word and the same denied, of some words the denial alone. */
const sides = /^(.{1,6}?)[、,，/／;；或](?:不|未|没有|否|无|非)(?:\1|(?<=^[是有能可].{2,3}))$/u

/**
 * The words that answer a choice the good way: 是/否, 合格/不合格, 是否达标. Null where a text is no choice.
 *
 * @example choiceIn('是/否') // => ['是']
 * @example choiceIn('是否达标') // => ['是', '达标']
 */
export function choiceIn(text: string): readonly string[] | null {
  const thing = question.exec(text)?.[1]
  if (thing !== undefined) return thing === '' ? [text.charAt(0)] : [text.charAt(0), thing]
  const good = sides.exec(text)?.[1]
  return good === undefined ? null : [good]
}
