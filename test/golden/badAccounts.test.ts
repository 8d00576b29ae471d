import { describe, expect, it } from 'vitest'
import { audit } from '../../src/procedures/audit.js'
import { readDocument } from '../../src/procedures/read.js'
import type { Finding } from '../../src/verdicts/finding.js'
import { goodAccounts } from '../fixtures/accounts/goodAccounts.js'
import type { Misprint } from '../fixtures/accounts/misprints.js'
import { variants } from '../fixtures/accounts/variants.js'
import { tableFaults } from './tableFaults.js'
import { textFaults } from './textFaults.js'

const good = { ...goodAccounts, ...variants }
const names = Object.keys(good)

/** Good accounts as they would be sent in, with one thing misprinted. */
function misprinted(word: string, misprint: Misprint): string {
  const accounts = good[names.find((name) => name.includes(word)) ?? '']
  if (!accounts) throw new TypeError(`no accounts of ${word}`)
  const json = structuredClone(accounts)
  misprint(json)
  expect(json).not.toEqual(accounts)
  return JSON.stringify(json)
}

const faults = [...tableFaults, ...textFaults].map((fault) => [fault[0], fault] as const)

/** One cause is told once: what it breaks besides is named by its finding. */
const withRelated = (findings: readonly Finding[]): readonly string[] =>
  [...new Set(findings.flatMap(({ key, related }) => [key, ...related]))].toSorted()

describe('a fault put into good accounts is told by exactly these findings', () => {
  it.each(faults)('%s', (_, [__, accounts, misprint, ...keys]) => {
    const { document } = readDocument(misprinted(accounts, misprint), { locale: 'en' })
    expect(document ? withRelated(audit(document as never).findings) : null).toEqual([...keys].toSorted())
  })
})
