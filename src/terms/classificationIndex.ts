import { type Classification, type ClassificationEntry, levelOf } from './classification.js'

/** A list of codes made ready for many questions. */
export interface ClassificationIndex {
  readonly classification: Classification
  readonly byCode: ReadonlyMap<string, ClassificationEntry>
}

/** What a list can say of a code: on the list, or the highest level at which the list does not know it. */
export type CodeJudgement = 'known' | 'unknownItem' | 'unknownSection' | 'unknownClass' | 'malformed'

const belongs = ({ levels }: Classification, code: string): boolean => levels.some((level) => level === levelOf(code))

/**
 * Makes a list ready for `lookUp` and `judgeCode`, which then take no longer for a long list than for a short one.
 *
 * @throws TypeError when the list has a code twice, or one that is of none of its levels.
 * @example
 * const index = indexClassification(economicClassification2024)
 * judgeCode(index, '30217') // => 'known'
 * judgeCode(index, '40101') // => 'unknownClass'
 */
export function indexClassification(classification: Classification): ClassificationIndex {
  const byCode = new Map<string, ClassificationEntry>()
  for (const entry of classification.entries) {
    if (!belongs(classification, entry.code)) {
      throw new TypeError(`${classification.id}: ${JSON.stringify(entry.code)} is of none of its levels`)
    }
    if (byCode.has(entry.code)) throw new TypeError(`${classification.id}: ${entry.code} stands twice`)
    byCode.set(entry.code, entry)
  }
  return { classification, byCode }
}

/**
 * What does a list say a code is? Null when the code is not on it, which may be the list's fault: see `judgeCode`.
 *
 * @example lookUp(indexClassification(economicClassification2024), '30217')?.name // => '公务接待费'
 */
export function lookUp(index: ClassificationIndex, code: string): ClassificationEntry | null {
  return index.byCode.get(code) ?? null
}

/**
 * How much of a code does a list know?
 *
 * `known`: it is on the list. `unknownItem`: its section is, the item is not. `unknownSection`: its class is, the
 * section is not. `unknownClass`: not even its class is. `malformed`: it has the digits of none of the list's levels
 * (blank, letters, full-width digits, a seven-digit code beside a list without items). The lists that come with the
 * library are incomplete below the section, so an unknown item proves nothing.
 *
 * @example judgeCode(indexClassification(functionalClassification2024), '2080999') // => 'unknownItem'
 */
export function judgeCode({ classification, byCode }: ClassificationIndex, code: string): CodeJudgement {
  if (!belongs(classification, code)) return 'malformed'
  if (byCode.has(code)) return 'known'
  if (!byCode.has(code.slice(0, 3))) return 'unknownClass'
  return byCode.has(code.slice(0, 5)) ? 'unknownItem' : 'unknownSection'
}
