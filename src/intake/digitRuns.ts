/** Numbers in a circle or small: each is a number of its own, whatever stands beside it. */
const marks = /[\u2460-\u2473\u24F5-\u24FE\u2776-\u2793]|[²³¹\u2070-\u2079]+|[\u2080-\u2089]+/gu

/** Every run of digits of a text, also in full width. */
export const digitRuns = (text: string): readonly string[] =>
  text.replace(marks, ' $& ').normalize('NFKC').match(/\d+/gu) ?? []
