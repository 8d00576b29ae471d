import type { Target } from '../../../src/targets/target.js'

const brackets = (lowExcluded: boolean, highExcluded: boolean): readonly [string, string] => [
  lowExcluded ? '(' : '[',
  highExcluded ? ')' : ']',
]

/** A reading in one line, for tables of expected readings. */
export function shown(target: Target): string {
  switch (target.kind) {
    case 'quantity': {
      const marks = [target.change, target.approximate && 'approximate'].filter(Boolean)
      return [target.comparator, target.value.toFixed(), target.unit ?? 'null', ...marks].join(' ')
    }
    case 'range': {
      const [open, close] = brackets(target.lowExcluded ?? false, target.highExcluded ?? false)
      const ends = `${open}${target.low.toFixed()}, ${target.high.toFixed()}${close}`
      return [ends, target.unit ?? 'null', ...(target.change ? [target.change] : [])].join(' ')
    }
    case 'date':
      return `date ${target.comparator ?? ''}${target.value}`
    case 'compound':
      return target.parts.map(shown).join(' + ')
    case 'quality':
      return `words ${target.word}${target.negative ? ' (negative)' : ''}`
    case 'blank':
      return 'blank'
    case 'unreadable':
      return `${target.reason} at ${target.at}`
  }
}
