import type { AnyDocument } from '../documents/forms.js'
import type { Finding } from '../verdicts/finding.js'
import { keyToday } from './ruleIds.js'
import type { RuleSet, Waiver } from './ruleSet.js'
import { isAbout } from './waiver.js'

/** A waiver with its place in the rule set. */
interface Placed {
  readonly waiver: Waiver
  readonly at: number
}

/** The waivers of a rule set that are about a finding of a document, in their order. */
export type WaiversOf = (finding: Finding, document: AnyDocument | undefined) => readonly Waiver[]

/** Finds waivers by key and department: a bureau may have one for each of its departments, all of one key. */
export function waiversIn({ waivers }: RuleSet): WaiversOf {
  const known = new Map<string, Placed[]>()
  for (const [at, waiver] of waivers.entries()) {
    const name = nameOf(keyToday(waiver.key), waiver.department)
    const own = known.get(name)
    if (own) own.push({ waiver, at })
    else known.set(name, [{ waiver, at }])
  }
  return (finding, document) => {
    const ofAll = known.get(nameOf(finding.key, undefined)) ?? []
    const ofIts = (document && known.get(nameOf(finding.key, document.department))) ?? []
    return [...ofAll, ...ofIts]
      .filter(({ waiver }) => isAbout(waiver, finding, document))
      .toSorted((one, other) => one.at - other.at)
      .map(({ waiver }) => waiver)
  }
}

const nameOf = (key: string, department: string | undefined): string => JSON.stringify([key, department])
