import { element, type Xml } from './xml.js'

/** A table with a head. Cells of digits alone stand to the right. */
export const tableOf = (heads: readonly string[], rows: readonly (readonly (string | Xml)[])[]): Xml =>
  element('table', {}, [
    element('thead', {}, [
      element(
        'tr',
        {},
        heads.map((head) => element('th', {}, [head])),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map((cells) => element('tr', {}, cells.map(cellOf))),
    ),
  ])

const cellOf = (cell: string | Xml): Xml => element('td', { class: isFigure(cell) ? 'figure' : undefined }, [cell])

const isFigure = (cell: string | Xml): boolean =>
  typeof cell === 'string' ? /^-?[\d,.]+%?$/u.test(cell) : cell.children.every(isFigure)
