import * as z from 'zod'
import { type FinalAccounts as Document, decodeAccounts, encodeAccounts } from './accounts.js'
import { accountsWire, quickAccountsWire } from './accountsWire.js'
import { compiled } from './compiled.js'
import type { FormSchema } from './formSchema.js'
import type { FinalAccountsJson } from './json/finalAccountsJson.js'

const codecOf = (wire: typeof accountsWire) =>
  z.codec(wire, z.custom<Document>(), { decode: decodeAccounts, encode: encodeAccounts })

/**
 * The schema of published final accounts (部门决算): `.parse`, `.safeParse` and `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; unknown keys are refused and all problems come at once. `read` gives
 * the same with problems in words.
 */
export const FinalAccounts: FormSchema<Document, FinalAccountsJson> = compiled(
  codecOf(accountsWire),
  codecOf(quickAccountsWire),
)
/** Final accounts that were read: grids of exact integers, the narrative as statements. */
export type FinalAccounts = Document
