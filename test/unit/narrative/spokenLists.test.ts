import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/narrative/readStatements.js'
import { spokenMoney } from '../../../src/terms/spoken/spokenMoney.js'
import type { SpokenSubject } from '../../../src/terms/spoken/spokenSubject.js'
import { spokenThings } from '../../../src/terms/spoken/spokenThings.js'
import { spokenThreePublic } from '../../../src/terms/spoken/spokenThreePublic.js'

const headings = { performance: '八、预算绩效情况说明', threePublic: '七、“三公”经费支出决算情况说明' }
/** Whom or what a thing is counted in; which of them is its own is told by its subject. */
const counted = ['15个', '15人', '15人次']

const subjectsOf = (section: SpokenSubject['section'], sentence: string): readonly string[] =>
  readStatements([...(section ? [headings[section]] : []), sentence].map((text) => ({ text }))).statements.flatMap(
    ({ statement }) => ('subject' in statement && statement.subject ? [statement.subject] : []),
  )

const entries: readonly SpokenSubject[] = [...spokenMoney, ...spokenThreePublic, ...spokenThings]
const named = entries.flatMap((entry) => entry.words.map((word) => [word, entry] as const))

describe('every name by which sentences call a subject', () => {
  it.each(named.filter(([, { sort }]) => sort === 'money'))('%s is read as money of its subject', (word, entry) => {
    expect(subjectsOf(entry.section, `2024年度${word}100.00万元。`)).toContain(entry.subject)
  })

  it.each(named.filter(([, { sort }]) => sort === 'count'))('%s is read as a number of its subject', (word, entry) => {
    const read = counted.flatMap((figure) => subjectsOf(entry.section, `2024年度${word}${figure}。`))
    expect(read).toContain(entry.subject)
  })
})
