/** No document has lists and objects in one another so often. */
export const deepest = 1000

/** Shorter texts are parsed in no time, however deep they are. */
const shortest = 1_000_000

/**
 * Are lists and objects in a long JSON text nested deeper than any document? `JSON.parse` takes seconds to find out what such
 * a text holds: it is refused at the first bracket too many. Brackets in strings are none.
 */
export function isNestedTooDeep(text: string): boolean {
  if (text.length < shortest) return false
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (code === list || code === object) {
      if (++depth > deepest) return true
    } else if (code === endOfList || code === endOfObject) depth--
  }
  return false
}

const [quote, backslash, list, endOfList, object, endOfObject] = [34, 92, 91, 93, 123, 125]

/** Where the string that begins here ends; behind the text where it does not. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1
  return at
}
