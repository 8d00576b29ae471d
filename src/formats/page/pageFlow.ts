import type { PaperMark } from '../../paper/paper.js'
import type { Content, TextContent } from '../blocks/content.js'
import { type Shift, shifted } from '../blocks/raised.js'

/** How text is printed where it stands. */
export interface FlowStyle {
  readonly kind: TextContent['kind']
  readonly level?: number
  readonly mark?: PaperMark
  /** White space is kept as it is. */
  readonly pre: boolean
  readonly shift?: Shift
}

/** Gathers text into blocks, as a browser sets it: white space is one space, lines end where the page says so. */
export interface Flow {
  readonly content: Content[]
  /** Adds text. */
  readonly print: (text: string, style: FlowStyle, line: number | undefined) => void
  /** Ends the block that is being gathered. */
  readonly end: () => void
}

export function flow(): Flow {
  const content: Content[] = []
  let text = ''
  let first: { readonly style: FlowStyle; readonly line: number | undefined } | null = null
  return {
    content,
    print: (more, style, line) => {
      const own = shifted(more, style.shift)
      const set = style.pre ? own.replace(/\r\n?/gu, '\n') : collapsed(own, text)
      if (set === '') return
      if (set.trim() !== '') first ??= { style, line }
      text += set
    },
    end: () => {
      if (first) content.push(blockOf(text, first.style, first.line))
      text = ''
      first = null
    },
  }
}

/** White space as a browser sets it behind what there is already. Spaces that must not be broken stay. */
function collapsed(more: string, before: string): string {
  const one = more.replace(/[ \t\n\r\f]+/gu, ' ')
  return one.startsWith(' ') && (before === '' || /[ \n]$/u.test(before)) ? one.slice(1) : one
}

const blockOf = (text: string, { kind, level, mark }: FlowStyle, line: number | undefined): TextContent => ({
  kind,
  ...(level === undefined ? {} : { level }),
  text: text.replaceAll('\u00a0', ' '),
  place: line === undefined ? {} : { line },
  ...(mark === undefined ? {} : { mark }),
})
