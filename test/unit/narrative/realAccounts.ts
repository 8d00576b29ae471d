import { readFileSync } from 'node:fs'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'

/** The real accounts among the examples, as JSON. */
export const realAccounts: FinalAccountsJson = JSON.parse(
  readFileSync(new URL('../../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url), 'utf8'),
)
