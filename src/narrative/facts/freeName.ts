import { bareRates, doneWords, leadingWords, rateEndings } from '../../terms/spoken/divisions.js'
import type { FigureToken } from '../scan/token.js'
import { paperGlyphs } from '../text/cleanText.js'
import type { About } from './fact.js'
import { nameEnd, type State } from './state.js'

const longest = 40
const joints = /[、和及与]/u

/** The part of the text that may name a figure: from the last figure, clause or bracket on. */
const textBefore = ({ plain, nameStart }: State, end: number): string => plain.slice(Math.max(nameStart, end - 80), end)

/** A name without the words that lead to it. */
export function withoutLead(name: string): string {
  let own = name
  for (let found: string | undefined = ''; found !== undefined; ) {
    found = leadingWords.find((word) => own.startsWith(word) && own.length > word.length + 1)
    if (found !== undefined) own = own.slice(found.length)
  }
  return own.replace(/^的|的$/gu, '')
}

/** The subject of a name that the paper gives itself: below its project, else among what the text counts or measures. */
export function ownSubject({ section, topic }: State, prefix: 'indicator' | 'output', name: string): About {
  const project = section.project ? `project/${section.project}` : topic?.subject.match(/^project\/[^/]+/u)?.[0]
  return { subject: `${project ?? prefix}/${paperGlyphs(name)}`.slice(0, 200), scope: 'all' }
}

/** Names that end as those of rates do, in the text before their rate. With 均 each of them has it. */
export function rateNames(state: State, end: number): readonly About[] {
  const text = textBefore(state, end).replace(/[均各都也已]+$/u, '')
  const isEach = /[均各都]/u.test(state.plain.slice(Math.max(end - 2, 0), end + 2))
  const parts = text.split(joints)
  const isListed = isEach || parts.every((part) => part.length > 2 && /[率度]$/u.test(part))
  const named = (isListed ? parts : [text.split('、').at(-1) ?? '']).map(withoutLead)
  const isNamed = (name: string): boolean =>
    name.length > 2 &&
    name.length <= longest &&
    !bareRates.includes(name) &&
    rateEndings.some((ending) => name.endsWith(ending))
  return named.length > 0 && named.every(isNamed) ? named.map((name) => ownSubject(state, 'indicator', name)) : []
}

/** What a change is of, where no known subject is: the words before it. */
export function changeName(state: State, end: number): About | null {
  const { section, basis, basisStart, basisEnd, nameStart } = state
  if (!section.kinds.has('performance') || basis === 'otherYear') return null
  const isHeld = basis !== null && basisStart >= nameStart
  const text =
    isHeld && basisStart - nameStart > 1
      ? textBefore(state, basisStart)
      : textBefore(state, end).slice(isHeld ? basisEnd - nameStart : 0)
  const name = withoutLead(text.split('、').at(-1) ?? '')
  return name.length > 1 && name.length <= 20 && !/[了的]$/u.test(name) ? ownSubject(state, 'indicator', name) : null
}

/** What was done stands behind the word that says so: 全年开展远程异地评标项目. */
function behindVerb(text: string): string {
  const ends = doneWords
    .map((word) => text.lastIndexOf(word) + word.length)
    .filter((end, at) => end >= (doneWords[at] as string).length)
  const own = text.slice(Math.max(0, ...ends))
  return own.length > 1 ? withoutLead(own) : text
}

/** What is counted, where no known subject is: the words behind the unit, else those before the number. */
export function countName(state: State, token: FigureToken): About | null {
  const { end } = token
  const next = state.tokens[state.at + 1]
  const stop = state.tokens.slice(state.at + 1, state.at + 12).find(({ type }) => type === 'mark' || type === 'figure')
  const behind = state.plain.slice(end, Math.min(stop?.start ?? end + 20, end + 20)).replace(/^的/u, '')
  const before = behindVerb(withoutLead(textBefore(state, nameEnd(state, token))))
  const name = behind.length > 1 && next?.start !== end ? behind : before.length > 1 ? before : behind
  return name.length > 1 && name.length <= 30 ? ownSubject(state, 'output', name) : null
}
