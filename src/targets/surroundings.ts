import type { Comparator } from './comparators.js'
import { bothComparators, mirror } from './comparators.js'
import type { Role } from './lexicon.js'
import type { Side } from './side.js'
import type { Change } from './target.js'
import { type NumberToken, type PerToken, type Token, type WordToken, wordOf } from './token.js'

/** What the words around a figure say of it. `comparator` is null when they contradict each other. */
export interface Surroundings {
  readonly comparator: Comparator | null
  readonly change?: Change
  readonly approximate: boolean
  readonly denied: boolean
  /** 从80%提高到90%: the figure it starts from. */
  readonly isStart: boolean
  readonly per: readonly string[]
}

const leading: ReadonlySet<Role | undefined> = new Set(['glyph', 'operator', 'reach', 'far', 'filler', 'about'])
const trailing: ReadonlySet<Role | undefined> = new Set(['after', 'included', 'excluded', 'aboutAfter'])
const timeUnit = /[天日周月年时钟秒季期]/u

const roleOf = (token: Token | undefined): Role | undefined => wordOf(token)?.entry.role

/** Everything the tokens around the figure at this index say of it. `reach` words count in a target only. */
export function surroundingsOf(tokens: readonly Token[], index: number, side: Side): Surroundings {
  const front = wordsBefore(tokens, index)
  const behind = wordsBehind(tokens, index)
  const previous = roleOf(tokens[index - front.length - 1])
  const change = changeBefore(tokens, index)
  const next = roleOf(tokens[index + behind.length + 1])
  const words = [...front, ...behind, ...farWord(tokens, index - front.length)]
  return {
    comparator: comparatorOf(tokens, index, words, side),
    ...(change && { change }),
    approximate: words.some(({ entry }) => entry.role === 'about' || entry.role === 'aboutAfter'),
    denied: previous === 'denial' || next === 'denial',
    isStart: previous === 'from',
    per: clauseBefore(tokens, index)
      .filter((token): token is PerToken => token.type === 'per')
      .map(({ unit }) => unit),
  }
}

/** The verb of change before a figure and its operator. */
export function changeBefore(tokens: readonly Token[], index: number): Change | undefined {
  const role = roleOf(tokens[index - wordsBefore(tokens, index).length - 1])
  return role === 'increase' || role === 'decrease' ? role : undefined
}

function wordsBefore(tokens: readonly Token[], index: number): readonly WordToken[] {
  let first = index
  while (leading.has(roleOf(tokens[first - 1]))) first--
  return tokens.slice(first, index) as WordToken[]
}

function wordsBehind(tokens: readonly Token[], index: number): readonly WordToken[] {
  const { unit } = tokens[index] as NumberToken
  let last = index
  while (trailing.has(roleOf(tokens[last + 1])) && isSaidOf(unit, tokens[last + 1] as WordToken)) last++
  return tokens.slice(index + 1, last + 1) as WordToken[]
}

/** 内 alone limits a time: 5天内, not 100名内训师. */
const isSaidOf = (unit: string | null, { entry }: WordToken): boolean =>
  entry.zh !== '内' || (unit !== null && timeUnit.test(unit))

/** The tokens between the figure and the stop or figure before it. */
const clauseBefore = (tokens: readonly Token[], index: number): readonly Token[] =>
  tokens.slice(tokens.slice(0, index).findLastIndex(endsClause) + 1, index)

const endsClause = (token: Token): boolean => token.type === 'number' || roleOf(token) === 'stop'

/** 至少完成1部: the word stands away from its figure and the words before it, within the clause. The nearest one counts. */
const farWord = (tokens: readonly Token[], index: number): readonly WordToken[] =>
  clauseBefore(tokens, index)
    .filter((token) => token.type === 'word')
    .filter(({ entry }) => entry.role === 'far')
    .slice(-1)

function comparatorOf(
  tokens: readonly Token[],
  index: number,
  words: readonly WordToken[],
  side: Side,
): Comparator | null {
  const { more } = tokens[index] as NumberToken
  const stated: Comparator[] = words.map((word) => meaning(word, side))
  const behind = flippedAt(tokens, index + 1)
  if (behind) stated.push(mirror(behind.entry.comparator))
  const comparator = stated.reduce<Comparator | null>(
    (both, one) => both && bothComparators(both, one),
    more ? '>' : 'unstated',
  )
  const says = (role: Role): boolean => words.some(({ entry }) => entry.role === role)
  if (comparator && says('excluded')) return strict(comparator)
  return comparator && says('included') ? loose(comparator) : comparator
}

const meaning = ({ entry }: WordToken, side: Side): Comparator =>
  entry.role === 'reach' && side === 'actual' ? 'unstated' : entry.comparator

const strict = (comparator: Comparator): Comparator => {
  if (comparator === '>=') return '>'
  return comparator === '<=' ? '<' : comparator
}

/** 超过5人(含): five are enough. */
const loose = (comparator: Comparator): Comparator => {
  if (comparator === '>') return '>='
  return comparator === '<' ? '<=' : comparator
}

/** "80%≤x": an operator right behind a figure, with no figure behind it, is said of that figure. */
export function flippedAt(tokens: readonly Token[], at: number): WordToken | undefined {
  const word = wordOf(tokens[at])
  return word?.entry.role === 'glyph' && tokens[at - 1]?.type === 'number' && isVariable(tokens[at + 1])
    ? word
    : undefined
}

const isVariable = (token: Token | undefined): boolean => token?.type === 'text' || token?.type === 'placeholder'
