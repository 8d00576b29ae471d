import type { Scope } from '../../documents/statement.js'
import { fundScopes } from '../../terms/fund.js'
import { projectLeads } from '../../terms/spoken/divisions.js'
import { headingWords } from '../../terms/spoken/headingWords.js'
import { lexicon } from '../scan/lexicon.js'
import { paperGlyphs } from '../text/cleanText.js'
import { type OpenHeading, sectionNumber } from '../text/outline.js'

/** What the headings above a sentence say of it. */
export interface Section {
  readonly number: string
  readonly scope: Scope
  readonly subject: string | null
  readonly kinds: ReadonlySet<string>
  readonly stage: 'budget' | 'outturn' | null
  /** Of what shares are whose sentences do not say it. */
  readonly whole: string | null
  /** The project that the innermost heading names. */
  readonly project: string | null
}

/** The money that a heading names first, if it names any. */
function scopeIn(title: string): Scope | null {
  for (let at = 0; at < title.length; ) {
    const word = lexicon().longestAt(title, at)
    if (word && 'scope' in word.meaning && word.meaning.scope) return word.meaning.scope
    const spoken = word?.meaning.type === 'subject' ? incomeScope(word.meaning.subject) : null
    if (spoken) return spoken
    if (word && title.slice(at, word.end).includes('财政拨款')) return 'fiscalAppropriation'
    at = word?.end ?? at + 1
  }
  return null
}

/** 财政拨款收入 in a heading is that money. */
const incomeScope = (subject: string): Scope | null =>
  fundScopes.find(({ id }) => id !== 'all' && subject === `income.${id}`)?.id ?? null

/** What the open headings say together: the innermost that says something counts. */
export function sectionOf(open: readonly OpenHeading[]): Section {
  const inward = open.map(({ title }) => ({
    title,
    said: headingWords.filter(({ words, first: isFirst }) =>
      words.some((word) => (isFirst ? title.startsWith(word) : title.includes(word))),
    ),
  }))
  const outward = inward.toReversed()
  const first = <T>(pick: (one: (typeof inward)[number]) => T | null | undefined): T | null => {
    for (const one of outward) {
      const found = pick(one)
      if (found !== null && found !== undefined) return found
    }
    return null
  }
  const last = open.at(-1)
  const above = inward.slice(0, -1).flatMap(({ said }) => said.map(({ kind }) => kind))
  return {
    number: sectionNumber(open),
    scope: first(({ title }) => scopeIn(title)) ?? 'all',
    subject: first(({ said }) => said.findLast(({ subject }) => subject)?.subject),
    whole: first(({ said }) => said.findLast(({ whole }) => whole)?.whole),
    kinds: new Set(inward.flatMap(({ said }) => said.flatMap(({ kind }) => kind ?? []))),
    stage: first(({ said }) => said.find(({ stage }) => stage)?.stage),
    project: last && above.includes('projects') && last.number !== '' ? paperGlyphs(projectIn(last.title)) : null,
  }
}

/** The project of a heading or a lead, without what says that it is evaluated. */
export function projectIn(title: string): string {
  const ending = projectLeads.find((one) => title.endsWith(one))
  return ending ? title.slice(0, -ending.length) : title
}
