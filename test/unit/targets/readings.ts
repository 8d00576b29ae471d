import type { Target } from '../../../src/targets/target.js'

const ends = (lowExcluded: boolean, highExcluded: boolean): readonly [string, string] => [
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
      const [open, close] = ends(target.lowExcluded ?? false, target.highExcluded ?? false)
      return `${open}${target.low.toFixed()}, ${target.high.toFixed()}${close} ${target.unit ?? 'null'}`
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
