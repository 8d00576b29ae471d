import { describe, expect, it } from 'vitest'
import { allFaults } from '../../../src/words/faults.js'
import { tabledFaults } from '../../../src/words/tabledFaults.js'
import { sources } from '../../sources.js'

const byPath = new Map(sources.map((source) => [source.path, source]))

/** The files that this one leads to when the library runs, itself among them. */
function reached(path: string, known: Set<string> = new Set()): ReadonlySet<string> {
  if (known.has(path)) return known
  known.add(path)
  for (const other of byPath.get(path)?.ran ?? []) reached(other, known)
  return known
}

/** The kinds of faults that these files tell: `kind: 'saidNone'` as they write it. */
function toldBy(paths: ReadonlySet<string>): readonly string[] {
  const code = [...paths].filter((path) => path.startsWith('checks/')).map((path) => byPath.get(path)?.code)
  const kinds = code.flatMap((text) =>
    [...(text ?? '').matchAll(/\bkind: '(\w+)'/gu)].map(([, kind]) => kind as string),
  )
  return [...new Set(kinds)].filter((kind) => kind in allFaults)
}

describe('the words of faults that come with a form of tables', () => {
  it.each(['finalAccounts', 'departmentBudget'])('are those of every fault that %s may have', (form) => {
    const told = toldBy(reached(`checks/forms/${form}.ts`))
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter((kind) => !(kind in tabledFaults))).toEqual([])
  })

  it('are the same words', () => {
    for (const [kind, words] of Object.entries(tabledFaults))
      expect(allFaults[kind as keyof typeof allFaults]).toBe(words)
  })
})
