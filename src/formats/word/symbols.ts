/** Signs of fonts that have signs in the place of letters, by the low byte of their code. */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '□',
  113: '□',
  114: '□',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  120: '☒',
  158: '·',
  159: '•',
  161: '○',
  162: '○',
  164: '◉',
  167: '▪',
  168: '□',
  171: '★',
  216: '➢',
  224: '→',
  232: '➔',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

/** Digits in circles: white ones from 0, black ones from 0. */
const circled = (code: number): string | undefined =>
  code >= 129 && code <= 138
    ? String.fromCodePoint(0x2460 + code - 129)
    : code >= 140 && code <= 149
      ? String.fromCodePoint(0x2776 + code - 140)
      : undefined

const wingdings2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '●',
  152: '◉',
  153: '○',
  162: '■',
  163: '□',
  164: '□',
  165: '□',
}

const symbol: Readonly<Record<number, string>> = {
  163: '≤',
  165: '∞',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  214: '√',
}

const fonts: Readonly<Record<string, (code: number) => string | undefined>> = {
  wingdings: (code) => wingdings[code] ?? circled(code),
  'wingdings 2': (code) => wingdings2[code],
  symbol: (code) => symbol[code],
}

/** Whether a font has signs in the place of letters. */
export const isSymbolFont = (font: string): boolean => fonts[font.toLowerCase()] !== undefined

/** The sign that a font prints for a code; null where it is not known. `signOf('Wingdings', 0xf0fe) // => '☑'` */
export const signOf = (font: string, code: number): string | null => {
  const low = code >= 0xf000 ? code - 0xf000 : code
  return fonts[font.toLowerCase()]?.(low) ?? (low === 32 ? ' ' : null)
}
