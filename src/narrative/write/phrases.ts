import type { Scope } from '../../documents/statement.js'
import type { Decimal } from '../../exact/decimal.js'
import { type Figures, inWords, percent, printsNothing } from './figures.js'

/** How something changed against last year, with the word of its direction; nothing where last year is not known. */
export function changeSentence(figures: Figures, name: string, subject: string, scope: Scope, each = ''): string {
  const now = figures.quiet(subject, scope)
  const before = now && figures.before(subject, scope)
  if (!now || !before) return ''
  const change = now.minus(before)
  if (printsNothing(change)) return `与上年度相比，${name}持平。`
  const [moved, grown] = change.isNegative() ? ['减少', '下降'] : ['增加', '增长']
  const rate = percent(change.abs(), before.abs())
  const told = `与上年度相比，${name}${each}${moved}${inWords(change.abs())}${rate === null ? '' : `，${grown}${rate}`}。`
  return `${told}${figures.reason(subject, scope)}`
}

/** 年初预算为…，支出决算为…，完成年初预算的…: only what is known, and no rate of nothing. */
export function completionSentence(name: string, budget: Decimal | null, outturn: Decimal, stage = '年初预算'): string {
  if (budget === null) return `${name}支出决算为${inWords(outturn)}。`
  const rate = percent(outturn, budget)
  const told = `${name}${stage}为${inWords(budget)}，支出决算为${inWords(outturn)}`
  return rate === null ? `${told}。` : `${told}，完成${stage}的${rate}。`
}

/** Parts of a whole that are not nothing, each with its share. */
export function sharesOf(
  figures: Figures,
  parts: readonly { readonly subject: string; readonly name: string }[],
  whole: Decimal,
  scope: Scope,
): string {
  const known = parts.flatMap(({ subject, name }) => {
    const amount = figures.quiet(subject, scope)
    return amount && !amount.isZero() ? [{ name, amount }] : []
  })
  return known
    .map(({ name, amount }) => {
      const share = percent(amount, whole)
      return `${name}${inWords(amount)}${share === null ? '' : `，占${share}`}`
    })
    .join('；')
}
