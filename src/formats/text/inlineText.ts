import { shifted } from '../blocks/raised.js'

const blockTag = /<\/?(?:p|div|li|ul|ol|center|h[1-6]|tr)(?:\s[^<>]*)?\/?>/giu
const small = /<(sup|sub)(?:\s[^<>]*)?>([^<>]{0,200})<\/\1>/giu
const inlineTag = /<\/?(?:b|strong|i|em|u|s|sup|sub|span|font|small|big|mark|ins|o:p)(?:\s[^<>]*)?\/?>/giu

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  hellip: '…',
  middot: '·',
  times: '×',
  ge: '≥',
  le: '≤',
}

const commands: Readonly<Record<string, string>> = {
  geq: '≥',
  ge: '≥',
  geqslant: '≥',
  leq: '≤',
  le: '≤',
  leqslant: '≤',
  gt: '>',
  lt: '<',
  neq: '≠',
  times: '×',
  div: '÷',
  pm: '±',
  approx: '≈',
  sim: '~',
  cdot: '·',
  square: '□',
  checkmark: '✓',
  rightarrow: '→',
  quad: ' ',
  text: '',
  mathrm: '',
  mathbf: '',
}

/** What a text prints: its tags are lines or nothing, its references the characters that they stand for; of Markdown no marks. */
export function inlineText(text: string, markdown: boolean): string {
  const lined = text.includes('<')
    ? text
        .replace(/<br\s*\/?>/giu, '\n')
        .replace(small, (_, tag: string, inner: string) => shifted(inner, /^sup/iu.test(tag) ? 'raised' : 'lowered'))
        .replace(blockTag, '\n')
        .replace(inlineTag, '')
    : text
  const plain = lined.includes('&')
    ? lined.replace(/&([a-z]{2,6});/gu, (whole, name: string) => entities[name] ?? whole)
    : lined
  const printed = markdown ? withoutMarks(plain) : plain
  return printed.includes('\n')
    ? printed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n')
    : printed
}

const withoutMarks = (text: string): string =>
  text
    .replace(/\$([^$\n]{1,200})\$/gu, (whole, formula: string) =>
      formula.includes('\\') ? formulaText(formula) : whole,
    )
    .replace(/!?\[([^[\]\n]{0,500})\]\((?:https?:|mailto:|\.{0,2}\/|#)[^()\s]{0,1000}\)/gu, '$1')
    .replace(/\*\*([^*\n]+)\*\*/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|~$%<>-])/gu, '$1')

/** A formula of a few signs, on one line. */
const formulaText = (formula: string): string =>
  formula
    .replace(/\\([A-Za-z]{1,20})\s*/gu, (whole, name: string) => commands[name] ?? whole)
    .replace(/\\([%$#&_])/gu, '$1')
    .replace(/[{}]/gu, '')
    .trim()

/** Whether a text is Markdown: it has a heading with its mark, or a table with its line below the head. */
export const isMarkdown = (text: string): boolean =>
  /^ {0,3}#{1,6} +\S/mu.test(text) || /^ {0,3}\|(?: *:?-+:? *\|)+ *$/mu.test(text)
