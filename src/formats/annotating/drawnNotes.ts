import { mostColumns } from '../sheet/sheet.js'
import type { MarkedCell } from './cellNote.js'

const names =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"'

const boxType = '_x0000_t202'

const box = `<v:shapetype ${names} id="${boxType}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`

/** How wide and at most how high a box is, in columns and rows. */
const width = 4
const mostLines = 18

/** The drawing of a sheet's comments (VML), with a hidden box for each of these cells; what is drawn already stays. */
export function withDrawnNotes(text: string, cells: readonly MarkedCell[]): string {
  const used = [...text.matchAll(/_x0000_s(\d{1,9})/gu)].reduce(
    (most, [, digits]) => Math.max(most, Number(digits)),
    1024,
  )
  const shapes = cells.map((cell, at) => shape(cell, used + at + 1)).join('')
  const end = text.lastIndexOf('</xml>')
  const type = text.includes(`id="${boxType}"`) ? '' : box
  return end < 0 ? text : `${text.slice(0, end)}${type}${shapes}${text.slice(end)}`
}

function shape({ row, column, text }: MarkedCell, number: number): string {
  const left = Math.min(column + 1, mostColumns - width - 1)
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 24), 2)
  const anchor = [left, 12, Math.max(row - 1, 0), 8, left + width, 12, row + Math.min(lines, mostLines), 4].join(', ')
  return [
    `<v:shape ${names} id="_x0000_s${number}" type="#${boxType}" style="position:absolute;margin-left:80pt;margin-top:5pt;width:200pt;height:120pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('')
}

/** A drawing of nothing. */
export const nothingDrawn = `<xml ${names}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`
