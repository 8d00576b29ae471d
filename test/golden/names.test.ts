import { describe, expect, it } from 'vitest'
import { publicNames } from '../../build/publicNames.js'
import { entries, frameworkNames } from '../snippets/library.js'
import ids from './ids.json' with { type: 'json' }
import names from './names.json' with { type: 'json' }

/** The names of an entry; definitions are written down by their ids, in ids.json. */
const namesOf = (path: string): readonly string[] =>
  publicNames(path)
    .filter((name) => !ids.includes(name))
    .toSorted()

const topics = Object.entries(entries).filter(([entry]) => !entry.startsWith('gov-budget/frameworks/'))

describe('the public names', () => {
  // Whoever adds a name writes it down in names.json; whoever takes one away breaks programs, and says so in CHANGELOG.md.
  it.each(topics)('of %s are those written down', (entry, path) => {
    expect(namesOf(path)).toEqual((names as Readonly<Record<string, readonly string[]>>)[entry])
  })

  it('are of entries that there are', () => {
    expect(Object.keys(names)).toEqual(topics.map(([entry]) => entry))
  })

  it('of a framework is that of its file, and one of the frameworks', () => {
    expect(frameworkNames.filter((name) => !publicNames('entries/frameworks').includes(name))).toEqual([])
  })
})
