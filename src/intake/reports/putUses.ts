import { useWords } from '../../terms/spoken/reportParts.js'
import type { Draft } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import { putPlace } from './putPlace.js'
import type { PutSection } from './putSection.js'
import type { Paragraph } from './sections.js'

interface Use {
  readonly purpose: string
  readonly text: string
}

/** For what results are used, by the first word in a sentence that says so. */
function purposeOf(sentence: string): string | null {
  const found = useWords.flatMap(({ purpose, words }) =>
    words.map((word) => ({ purpose, at: sentence.indexOf(word) })).filter(({ at }) => at >= 0),
  )
  return found.toSorted((one, other) => one.at - other.at)[0]?.purpose ?? null
}

/** Sentences of one purpose that follow each other; one that says none goes with the one before. */
function usesIn(text: string): readonly Use[] {
  const uses: { purpose: string; text: string }[] = []
  for (const sentence of text.split(/(?<=。)/u)) {
    const purpose = purposeOf(sentence)
    const last = uses.at(-1)
    if (last && (purpose === null || purpose === last.purpose)) last.text += sentence
    else if (purpose !== null) uses.push({ purpose, text: sentence })
    else return []
  }
  return uses
}

/** What the results are used for: sentence by sentence. A paragraph that does not say is left. */
export const putUses: PutSection = (draft, { paragraphs }) =>
  paragraphs.filter((paragraph) => {
    const uses = usesIn(paragraph.words)
    for (const [at, use] of uses.entries()) putUse(draft, paragraph, use, uses.length > 1 ? `${at + 1}` : '')
    return uses.length === 0
  })

function putUse(draft: Draft, { section, printed }: Paragraph, { purpose, text }: Use, counter: string): void {
  const path = nextOf(draft, ['uses'])
  draft.put([...path, 'id'], `${section}${counter}`, printed)
  draft.put([...path, 'purpose'], purpose, printed)
  draft.put([...path, 'text'], text, printed)
  putPlace(draft, path, section, printed)
}
