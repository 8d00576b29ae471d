import { Decimal } from '../exact/decimal.js'
import { plainGlyphs } from './glyphs.js'
import { readPrinted } from './readPrinted.js'
import { readQuality } from './readQuality.js'
import { readUnit } from './readUnit.js'
import type { QuantityScan } from './scanQuantity.js'
import { emptyScan, scanQuantity } from './scanQuantity.js'
import { scanWord } from './scanWord.js'
import type { Side } from './side.js'
import type { QuantityTarget, Target } from './target.js'

const longestBareUnit = 2

/** A printed value read: plain figures and plain words at once, everything else by the full grammar. */
export function readTarget(text: string, side: Side): Target {
  if (scanWord(text)) return readQuality(text, text)
  const scan = emptyScan()
  return (scanQuantity(text, scan) && plainQuantity(text, scan)) || readPrinted(text, side)
}

function plainQuantity(text: string, scan: QuantityScan): QuantityTarget | null {
  const unit = unitOf(text, scan)
  if (unit === null) return null
  return {
    kind: 'quantity',
    comparator: scan.comparator,
    value: new Decimal(`${scan.mantissa}e-${scan.decimals}`),
    decimals: scan.decimals,
    unit: unit === '' ? null : unit,
    text,
  }
}

/** The known unit that the figure's noun begins with (8个岗位 are counted in 个), or a short unknown one as it stands. */
function unitOf(text: string, { unitStart, unitEnd, comparator }: QuantityScan): string | null {
  const printed = text.slice(unitStart, unitEnd)
  const known = readUnit(plainGlyphs(printed), 0)
  if (known > 0) return printed.slice(0, known)
  return printed.length <= longestBareUnit || comparator !== 'unstated' ? printed : null
}
