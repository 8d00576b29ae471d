import { lazily } from '../../exact/lazily.js'
import { type FundScope, fundScopes } from '../../terms/fund.js'
import { type CueRole, cueWords } from '../../terms/spoken/cueWords.js'
import { spokenScopes } from '../../terms/spoken/divisions.js'
import { spokenMoney } from '../../terms/spoken/spokenMoney.js'
import type { SpokenSubject } from '../../terms/spoken/spokenSubject.js'
import { spokenThings } from '../../terms/spoken/spokenThings.js'
import { spokenThreePublic } from '../../terms/spoken/spokenThreePublic.js'
import { cleanWord } from '../text/cleanText.js'
import type { Meaning } from './token.js'
import { WordTree } from './wordTree.js'

/** Every subject that sentences speak of. */
export const spokenSubjects: readonly SpokenSubject[] = [...spokenMoney, ...spokenThreePublic, ...spokenThings]

/** What follows the name of a money when all of its income or expenditure is meant. */
const wholes: Readonly<Record<string, string>> = {
  expenditure: '支出 预算支出 支出预算 支出总额',
  income: '收入',
}

/** Every name of each money, from the vocabulary. */
function scopeWords(): readonly (readonly [word: string, scope: FundScope])[] {
  return fundScopes.flatMap((term) => {
    if (term.id === 'all') return []
    const spoken: readonly string[] = spokenScopes[term.id]
    return [term.zh, ...term.labels, ...spoken]
      .filter((word) => !word.endsWith('收入'))
      .map((word) => [cleanWord(word), term.id] as const)
  })
}

/** The words of the vocabulary as one tree: names of subjects, those with their money before them, and cues. */
export const lexicon = /* @__PURE__ */ lazily((): WordTree<Meaning> => {
  const tree = new WordTree<Meaning>()
  const scopes = scopeWords()
  const joined: (readonly [word: string, meaning: Meaning])[] = []
  for (const { words, subject, sort, scope, section, joins } of spokenSubjects) {
    const spoken = { sort, ...(scope ? { scope } : {}), ...(section ? { section } : {}) }
    for (const word of words) {
      const clean = cleanWord(word)
      tree.add(clean, { type: 'subject', subject, spoken })
      for (const [name, of] of joins ? scopes : [])
        joined.push([`${name}${clean}`, { type: 'subject', subject, spoken, scope: of }])
    }
  }
  for (const [word, meaning] of joined) tree.add(word, meaning)
  for (const [name, scope] of scopes) {
    for (const [subject, words] of Object.entries(wholes))
      for (const word of words.split(' '))
        tree.add(`${name}${word}`, { type: 'subject', subject, spoken: { sort: 'money' }, scope })
    tree.add(name, { type: 'scope', scope })
  }
  for (const [role, words] of Object.entries(cueWords) as [CueRole, readonly string[]][])
    for (const word of words) tree.add(cleanWord(word), { type: 'cue', role })
  return tree
})
