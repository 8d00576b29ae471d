import { lazily } from '../exact/lazily.js'
import { functionalClassification2024 } from '../terms/functional.js'
import { rowName } from '../terms/label.js'
import type { GridReader } from './rowHeads.js'
import { slotsOf } from './slots.js'
import type { TableLayout } from './tableLayout.js'

/** What reading this layout needs, made once: its slots, and the codes that its labels stand for. */
export const gridReader = (layout: TableLayout): GridReader => ({
  layout,
  slots: slotsOf(layout),
  named: new Set(layout.named.map(({ code }) => code)),
  codesOfLabel: lazily(() => labelsOf(layout)),
  isCode: codeTest(layout),
})

/** A classification code begins with a digit; every other code is that of a named row. */
function codeTest({ codes, named }: TableLayout): GridReader['isCode'] {
  const names = new Set(named.map(({ code }) => code))
  const isClassified = codes !== 'none'
  return (code) => codes === 'own' || (isClassified && code.charCodeAt(0) <= nine) || names.has(code)
}

const nine = 57

function labelsOf(layout: TableLayout): ReadonlyMap<string, readonly string[]> {
  const codesOfLabel = new Map<string, string[]>()
  const add = (label: string, code: string): void => {
    const key = rowName(label)
    codesOfLabel.set(key, [...(codesOfLabel.get(key) ?? []), code])
  }
  for (const { code, label, also = [] } of layout.named) for (const text of [label, ...also]) add(text, code)
  if (layout.codes === 'functional') for (const { code, name } of [...classes(), ...formerClassNames]) add(name, code)
  return codesOfLabel
}

/** What classes were called in other years. */
export const formerClassNames = [
  { code: '207', name: '文化体育与传媒支出' },
  { code: '210', name: '医疗卫生与计划生育支出' },
  { code: '215', name: '资源勘探信息等支出' },
  { code: '220', name: '国土海洋气象等支出' },
] as const

const classes = () => functionalClassification2024.entries.filter(({ code }) => code.length === 3)
