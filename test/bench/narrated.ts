import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import { goodAccounts } from '../fixtures/accounts/goodAccounts.js'
import { variants } from '../fixtures/accounts/variants.js'

/** Fewer statements than this are no narrative. */
const fewest = 20

const accounts: readonly FinalAccountsJson[] = Object.values({ ...goodAccounts, ...variants }).filter(
  ({ statements = [] }) => statements.length >= fewest,
)

/** Whole final accounts, tables and narrative, each in the manner of another place. */
export const narratedTexts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const one = accounts[at % accounts.length] as FinalAccountsJson
    return JSON.stringify({ ...one, department: `${one.department}第${at + 1}处` })
  })

/** How far wrong cells stand apart. */
const every = 11

/** The same text with so many figures of its tables and sentences wrong, by a digit that was put before them. */
export function withWrongCells(text: string, wrong: number): string {
  let seen = 0
  return text.replace(/"([1-9][\d,]*\.\d\d)"/gu, (printed, amount: string) => {
    seen++
    return seen % every === 0 && seen <= every * wrong ? `"9${amount}"` : printed
  })
}
