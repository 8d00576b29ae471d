import type { Reason } from '../../verdicts/outcome.js'
import { reasons } from '../../words/findings.js'
import type { Locale } from '../../words/locale.js'
import { shortLabel } from '../plainLabel.js'

/** A figure that a chart cannot draw. */
export interface DrawnLack {
  /** The line that lacks it; absent where the chart is of one line. */
  readonly label?: string
  readonly at: string
  readonly reason: Reason
}

/** What the chart cannot draw and why: a line each for the first three, and how many there are; nothing for nothing. */
export function lacksInWords(lacks: readonly DrawnLack[], locale: Locale): readonly string[] {
  const say = words[locale]
  const named = lacks
    .slice(0, most)
    .map(({ label, at, reason }) => say.lack(label && shortLabel(label, widest), at, reasons[reason][locale]))
  return lacks.length > most ? [...named, say.more(lacks.length)] : named
}

const most = 3
const widest = 40

interface LackWords {
  readonly lack: (label: string | undefined, at: string, reason: string) => string
  readonly more: (all: number) => string
}

const words: Readonly<Record<Locale, LackWords>> = {
  zh: {
    lack: (label, at, reason) => `未计入或缺数：${label === undefined ? '' : `${label}，`}${at}（${reason}）`,
    more: (all) => `未计入或缺数共${all}处`,
  },
  en: {
    lack: (label, at, reason) => `Left out or wanting: ${label === undefined ? '' : `${label}, `}${at} (${reason})`,
    more: (all) => `${all} figures in all are left out or wanting`,
  },
}
