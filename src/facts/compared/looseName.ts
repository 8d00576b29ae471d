import { bareLabel } from '../../terms/label.js'

/** A name without spaces, dashes, marks and brackets, which papers print now so, now so. */
export const looseName = (name: string): string =>
  bareLabel(name)
    .replace(/[-—–_、，,。."“”'‘’()（）《》<>]/gu, '')
    .toLowerCase()
