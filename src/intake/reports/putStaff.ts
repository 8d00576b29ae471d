import { bareLabel } from '../../terms/label.js'
import { staffWords } from '../../terms/spoken/reportParts.js'
import type { Draft } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import { putPlace } from './putPlace.js'
import type { Paragraph } from './sections.js'

const words = staffWords.flatMap(({ words: all }) => all).toSorted((one, other) => other.length - one.length)
const counted = new RegExp(`(${words.join('|')})(?:共|为|有|共有)?\\s*(\\d+)\\s*[人名个]`, 'gu')
const office = /([^，,。；;、]{2,30}?)(?:现有|共有|核定)?(?:事业|行政|人员|机关|参公)*编制/u
const generic = /^(?:本|我|全)?(?:单位|部门|中心|局)?(?:共有|现有|共|核定)?$|共有|现有/u

/** The posts and people that a paragraph counts, one entry for each unit that it names. */
export function putStaff(draft: Draft, { text, printed, section }: Paragraph): void {
  for (const clause of text.split(/[；;。]/u)) {
    const found = [...clause.matchAll(counted)].map(
      ([, word, count]) => [fieldOf(word as string), count as string] as const,
    )
    if (!found.some(([field]) => field === 'establishedPosts')) continue
    draft.spent.set(printed, 'figures')
    const path = nextOf(draft, ['staffing'])
    const label = bareLabel(office.exec(clause)?.[1] ?? '').replace(/^\d*个?(?:二级机构|下属单位|所属单位)/u, '')
    if (label !== '' && !generic.test(label)) draft.put([...path, 'label'], label, printed)
    const seen = new Set<string>()
    for (const [field, count] of found) {
      if (!seen.has(field)) draft.put([...path, field], count, printed)
      seen.add(field)
    }
    putPlace(draft, path, section, printed)
  }
}

const fieldOf = (word: string): string => staffWords.find(({ words: own }) => own.includes(word))?.field as string
