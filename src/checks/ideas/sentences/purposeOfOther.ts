import { type ItemPurpose, itemPurposesOf, speaksOf } from '../../../facts/narrative/itemPurposes.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { byPractice } from '../../../law/ground.js'
import type { Classification } from '../../../terms/classification.js'
import { isOpenItem, itemCore, saysOnly } from '../../../terms/names/itemCore.js'
import { clip } from '../../../words/problems.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const purposeOfOther: Idea = {
  kind: 'inspection',
  id: 'S29',
  says: {
    zh: '科目的用途是这一科目的，不是另一科目的',
    en: 'The purpose of an item is its own, and not that of another',
  },
  basis: byPractice(
    '用途与另一科目逐字相同且说的是那一科目的，或写有另一科目编码的，疑为照抄；只说到另一科目的从轻一级',
    'A purpose that is word for word that of another item and names it, or that has the code of another, looks copied; one that only names another is one step less grave',
  ),
  severity: 'warning',
  claims: ({ facts, classifications }) => {
    const list = classifications?.functional
    const purposes = itemPurposesOf(facts)
    return list && purposes.length > 0 ? purposes.map((one) => purposeClaim(one, purposes, namesIn(list))) : []
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        {
          kind: 'amount',
          subject: '2101102',
          figures: { outturn: '43.86' },
          purpose: '主要用于单位基本养老保险缴费支出',
        },
        {
          kind: 'amount',
          subject: '2080505',
          figures: { outturn: '56.15' },
          purpose: '主要用于单位基本养老保险缴费支出',
        },
      ],
    },
    outcome: 'broken',
  },
}

type Names = ReadonlyMap<string, string>

const namesIn = ({ entries }: Classification): Names => new Map(entries.map(({ code, name }) => [code, name]))

/** The item that a purpose is of, where it is not its own. */
interface Owner {
  readonly code: string
  readonly name: string
  /** The sentence that it is copied from. */
  readonly from?: ItemPurpose
  readonly isCoded?: boolean
}

function purposeClaim(one: ItemPurpose, all: readonly ItemPurpose[], names: Names): FoundClaim {
  const { code, text, place } = one
  const own = names.get(code)
  const found = { kind: 'found', about: 'purpose', place } as const
  if (own === undefined) return { ...found, outcome: 'insufficientData', reason: 'yearNotCovered' }
  const owner = codedOwner(one, names) ?? copiedOwner(one, own, all, names) ?? namedOwner(one, own, names)
  if (!owner) return { ...found, outcome: 'holds' }
  return {
    ...found,
    outcome: 'broken',
    operands: owner.from ? [wordsOperand(owner.from.place, owner.from.text)] : [],
    fault: {
      kind: 'purposeOfOther',
      purpose: clip(text),
      other: `${owner.code} ${owner.name}`,
      isCopied: owner.from !== undefined,
    },
    isReading: owner.from === undefined && owner.isCoded !== true,
  }
}

/** “2080505”: the code of another item. */
function codedOwner({ letters, code }: ItemPurpose, names: Names): Owner | null {
  const codes = Array.from(letters.matchAll(/(?<!\d)\d{7}(?!\d)/gu), ([found]) => found)
  const [other] = codes.filter((one) => names.has(one))
  if (other === undefined || codes.includes(code)) return null
  return { code: other, name: names.get(other) as string, isCoded: true }
}

/** The same words stand at another item, which they name. */
function copiedOwner(one: ItemPurpose, own: string, all: readonly ItemPurpose[], names: Names): Owner | null {
  if (speaksOf(one, own)) return null
  const from = all.find((other) => {
    const name = names.get(other.code)
    return other.code !== one.code && other.letters === one.letters && name !== undefined && isNamed(one, name, own)
  })
  return from ? { code: from.code, name: names.get(from.code) as string, from } : null
}

const isNamed = ({ letters }: ItemPurpose, name: string, own: string): boolean =>
  itemCore(name) !== itemCore(own) && letters.includes(itemCore(name))

/** It says nothing but what another item of the list is called. */
function namedOwner(one: ItemPurpose, own: string, names: Names): Owner | null {
  if (isOpenItem(own) || speaksOf(one, own)) return null
  for (const [code, name] of names)
    if (code.length === one.code.length && isNamed(one, name, own) && saysOnly(one.letters, itemCore(name)))
      return { code, name }
  return null
}
