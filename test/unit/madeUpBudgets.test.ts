import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { madeUpPapers } from '../fixtures/budgets/madeUpPapers.js'

const files = {
  'budget 2024': 'anlan-2024-department',
  'budget 2025': 'anlan-2025-department',
  'unit 1 2025': 'anlan-2025-unit-1',
  'unit 2 2025': 'anlan-2025-unit-2',
  'unit 3 2025': 'anlan-2025-unit-3',
  'accounts 2024': 'anlan-2024-accounts',
  'accounts 2025': 'anlan-2025-accounts',
}

describe('the made-up budgets among the examples', () => {
  const papers = madeUpPapers()

  it.each(Object.entries(files))('%s is what the program makes', (paper, file) => {
    const json = JSON.parse(readFileSync(new URL(`../../examples/budgets/${file}.json`, import.meta.url), 'utf8'))
    expect(json).toEqual(JSON.parse(JSON.stringify(papers[paper])))
  })
})
