const asked = /^[是能可]否(.*)$|^有无(.*)$/u
const sides = /^(.{1,6}?)[、,，/／;；或](?:不|未|没有|否|无|非)(.{0,6})$/u
const alone: ReadonlySet<string> = /* @__PURE__ */ new Set(['是', '有', '能', '可'])

/**
 * The words that answer a choice the good way: 是/否, 合格/不合格, 是否达标. Null where a text is no choice.
 *
 * @example choiceIn('是/否') // => ['是']
 * @example choiceIn('是否达标') // => ['是', '达标']
 */
export function choiceIn(text: string): readonly string[] | null {
  const question = asked.exec(text)
  if (question) return [text.charAt(0), question[1] ?? question[2] ?? ''].filter((word) => word !== '')
  const [, good = '', denied = ''] = sides.exec(text) ?? []
  return good !== '' && (denied === good || (denied === '' && alone.has(good))) ? [good] : null
}
