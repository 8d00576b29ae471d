import type { Report } from '../../../src/entries/reports.js'
import type { Hints, Locale, PaperPlace } from '../../../src/index.js'

/** A file as it was dropped, or a text as it was pasted. */
export interface GivenFile {
  readonly name: string
  readonly bytes: ArrayBuffer
}

/** A cell as it is shown. */
export interface ShownCell {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
  readonly head: boolean
  readonly isMeant: boolean
}

/** What is printed at a place: the part of its table around it, or its paragraph. */
export type Printed =
  | { readonly kind: 'table'; readonly rows: readonly (readonly ShownCell[])[]; readonly isWhole: boolean }
  | { readonly kind: 'text'; readonly before: string; readonly text: string; readonly after: string }

export interface Picture {
  readonly what: string
  readonly of: string
  readonly svg: string
}

export interface Download {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** How many findings have no cell in it. */
  readonly unplaced: number
}

export type Wanted = 'html' | 'checkList' | { readonly workbook: string }

/** What the page asks of the worker, and what comes back. */
export interface Requests {
  readonly open: {
    readonly asked: {
      readonly files: readonly GivenFile[]
      readonly ruleSet: string | null
      readonly hints: Hints
      readonly today: string
      readonly locale: Locale
    }
    readonly given: Report
  }
  readonly report: { readonly asked: { readonly locale: Locale }; readonly given: Report }
  readonly printed: {
    readonly asked: { readonly file: string; readonly at: PaperPlace }
    readonly given: Printed | null
  }
  readonly pictures: { readonly asked: { readonly locale: Locale }; readonly given: readonly Picture[] }
  readonly download: { readonly asked: { readonly what: Wanted; readonly locale: Locale }; readonly given: Download }
}

export type Name = keyof Requests

/** How far the worker is. */
export interface Progress {
  readonly step: 'reading' | 'auditing' | 'writing'
  readonly file: string
  readonly done: number
  readonly of: number
  readonly page?: { readonly at: number; readonly of: number }
}

export type Message = {
  readonly [One in Name]: { readonly id: number; readonly name: One } & Requests[One]['asked']
}[Name]

export type Answer =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly given: Requests[Name]['given'] }
  | { readonly id: number; readonly error: string }
