import type { Draft } from '../draft.js'
import { type FormCell, hasFigure } from './formWords.js'

/** Watches for rows of money that stand among those of the funds and were not read: no total is sure without them. */
export interface UnreadFunds {
  /** A row of funds was read. */
  begin(): void
  /** A row was read: of the funds, where they are more than before. */
  watch(): void
  /** Something else begins. */
  end(): void
  /** A row that was not read. */
  row(cells: readonly FormCell[]): void
  /** Puts the totals in doubt. */
  tell(): void
}

/** The rows of funds that are not read while a form is. */
export function unreadFunds(draft: Draft): UnreadFunds {
  const rows = () => (draft.at(['funding']) ?? []) as readonly { readonly code?: string; readonly label?: string }[]
  const unread: FormCell[] = []
  let inFunds = false
  let count = 0
  return {
    begin: () => {
      inFunds = true
    },
    watch: () => {
      inFunds ||= rows().length > count
      count = rows().length
    },
    end: () => {
      inFunds = false
      count = rows().length
    },
    row: (cells) => {
      const [first] = cells
      if (inFunds && first && cells.some(({ text }) => hasFigure(text))) unread.push(first)
    },
    tell: () => {
      for (const { text, cell } of unread)
        for (const [at, { code, label = '' }] of rows().entries())
          if (code === 'total') draft.doubt(['funding', at], label, 'fundsUnread', cell.place, `「${text}」`)
    },
  }
}
