import { type ParsedAmount, parseAmount } from './amount.js'
import { remembered } from './remembered.js'

/** Points as printed, with or without their unit. `parsePoints('99.55分') // => { kind: 'money', value: 99.55, … }` */
export const parsePoints: (text: string) => ParsedAmount = /* @__PURE__ */ remembered((text) =>
  parseAmount(text.replace(/\s*分\s*$/u, '')),
)
