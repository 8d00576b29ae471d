import type { Draft, JsonPath } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import { putPlace } from './putPlace.js'
import type { PutSection } from './putSection.js'
import type { Heading, Paragraph } from './sections.js'

const lead = /(?:^|(?<=[。；;]\s*|分\s*))([\p{Script=Han}]{2,6})[:：]/gu

/** A project that a heading names, and the paragraphs on it, each with the words that lead to it as its title. */
export const putProject: PutSection = (draft, { heading, paragraphs }, { over }) => {
  if (draft.kind !== 'evaluationReport' || heading === null || heading.above !== over || paragraphs.length === 0)
    return paragraphs
  const path = nextOf(draft, ['projects'])
  const [number, name] = numbered(heading)
  if (number !== '') draft.put([...path, 'number'], number, heading.printed)
  draft.put([...path, 'name'], name, heading.printed)
  putPlace(draft, path, heading.section, heading.printed)
  for (const paragraph of paragraphs) putParagraph(draft, [...path, 'paragraphs'], paragraph)
  return []
}

function numbered({ text }: Heading): readonly [number: string, name: string] {
  const [whole = '', number = ''] = /^\s*[(（]?([一二三四五六七八九十\d]{1,3})[)）]?\s*[、.．]?\s*/u.exec(text) ?? []
  return number === '' || /^\d{3,}/u.test(text) || /^\d+\s*年/u.test(text)
    ? ['', text]
    : [number, text.slice(whole.length)]
}

/** 预算执行：…核心成效：… are two paragraphs, though they are printed as one. */
function putParagraph(draft: Draft, list: JsonPath, { text, printed, section }: Paragraph): void {
  const leads = [...text.matchAll(lead)]
  const starts = leads[0]?.index === 0 ? leads : []
  if (starts.length === 0) putWords(draft, list, '', text, { printed, section })
  for (const [at, start] of starts.entries()) {
    const words = text.slice(start.index + start[0].length, starts[at + 1]?.index ?? text.length).trim()
    putWords(draft, list, start[1] as string, words, { printed, section })
  }
}

function putWords(
  draft: Draft,
  list: JsonPath,
  title: string,
  text: string,
  { printed, section }: Pick<Paragraph, 'printed' | 'section'>,
): void {
  const path = nextOf(draft, list)
  if (title !== '') draft.put([...path, 'title'], title, printed)
  draft.put([...path, 'text'], text, printed)
  putPlace(draft, path, section, printed)
}
