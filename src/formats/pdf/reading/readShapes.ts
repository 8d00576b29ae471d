import type { PageShapes, PlacedText } from '../geometry/shapes.js'
import { listAt, type Order, Paths } from './drawnPaths.js'
import type { ShownFont } from './glyphs.js'
import { Graphics } from './graphics.js'
import { type Matrix, matrixOf } from './matrix.js'
import { Texts } from './texts.js'

/** What is drawn on a page, as pdfjs lists it: an order and its arguments. */
export interface Drawing {
  readonly orders: ArrayLike<number>
  readonly args: ArrayLike<unknown>
  /** The number of each order by its name. */
  readonly numbers: Readonly<Record<string, number>>
  readonly fontOf: (name: string) => ShownFont
  /** From the page's own space to points from the top left corner, upright. */
  readonly matrix: Matrix
  readonly page: number
  readonly width: number
  readonly height: number
}

const numberAt = (args: readonly unknown[], index: number): number => {
  const value = args[index]
  return typeof value === 'number' ? value : 0
}

/** Draws a page on nothing, and keeps where its texts, lines, grounds and clip rectangles are. */
export function readShapes(drawing: Drawing): PageShapes {
  const { orders, args, numbers, page, width, height } = drawing
  const graphics = new Graphics(drawing.matrix, [0, 0, width, height])
  const texts = new Texts(graphics)
  const paths = new Paths(graphics, numbers)
  const table = new Map<number, Order>()
  const all = {
    ...stateOrders(graphics, texts),
    ...graphicsOrders(graphics),
    ...textOrders(texts, drawing.fontOf),
    ...markOrders(texts),
    ...paths.orders(),
  }
  for (const [name, order] of Object.entries(all)) {
    const number = numbers[name]
    if (number !== undefined) table.set(number, order)
  }
  for (let at = 0; at < orders.length; at++) table.get(orders[at] as number)?.((args[at] as readonly unknown[]) ?? [])
  const placed: readonly PlacedText[] = texts.placed
  return { page, width, height, texts: placed, rules: paths.rules, fills: paths.fills, clips: graphics.clipBoxes }
}

const stateOrders = (graphics: Graphics, texts: Texts): Record<string, Order> => ({
  save: () => {
    graphics.save()
    texts.save()
  },
  restore: () => {
    graphics.restore()
    texts.restore()
  },
})

const graphicsOrders = (graphics: Graphics): Record<string, Order> => ({
  transform: (args) => graphics.transform(matrixOf(args as readonly number[])),
  setFillRGBColor: (args) => graphics.setFill(args[0]),
  setStrokeRGBColor: (args) => graphics.setStroke(args[0]),
  setFillColorN: () => graphics.setFill(null),
  setStrokeColorN: () => graphics.setStroke(null),
  setFillTransparent: () => graphics.setFill('#ffffff'),
  setStrokeTransparent: () => graphics.setStroke('#ffffff'),
  paintFormXObjectBegin: (args) => {
    graphics.save()
    const matrix = listAt(args, 0)
    if (matrix) graphics.transform(matrixOf(matrix))
    const box = listAt(args, 1)
    if (box) graphics.clipTo(box)
  },
  paintFormXObjectEnd: () => graphics.restore(),
  beginAnnotation: (args) => {
    graphics.save()
    graphics.transform(matrixOf(listAt(args, 2)))
    graphics.transform(matrixOf(listAt(args, 3)))
  },
  endAnnotation: () => graphics.restore(),
})

const textOrders = (texts: Texts, fontOf: Drawing['fontOf']): Record<string, Order> => ({
  beginText: () => texts.begin(),
  setFont: (args) => texts.set({ font: fontOf(String(args[0])), size: numberAt(args, 1) }),
  setTextMatrix: (args) => texts.setMatrix(matrixOf(listAt(args, 0) ?? (args as readonly number[]))),
  setCharSpacing: (args) => texts.set({ spacing: numberAt(args, 0) }),
  setWordSpacing: (args) => texts.set({ wordSpacing: numberAt(args, 0) }),
  setHScale: (args) => texts.set({ stretch: numberAt(args, 0) / 100 || 1 }),
  setLeading: (args) => texts.set({ leading: numberAt(args, 0) }),
  setTextRise: (args) => texts.set({ rise: numberAt(args, 0) }),
  setTextRenderingMode: (args) => texts.set({ outlined: numberAt(args, 0) === 2 }),
  moveText: (args) => texts.moveBy(numberAt(args, 0), numberAt(args, 1)),
  setLeadingMoveText: (args) => {
    texts.set({ leading: -numberAt(args, 1) })
    texts.moveBy(numberAt(args, 0), numberAt(args, 1))
  },
  nextLine: () => texts.nextLine(),
  showText: (args) => texts.show((args[0] as readonly unknown[]) ?? []),
})

/** Marked content stands in marked content: what has no number of its own has that of what it stands in. */
function markOrders(texts: Texts): Record<string, Order> {
  const stack: (number | undefined)[] = []
  const open = (mark: number | undefined): void => {
    if (stack.length < 10_000) stack.push(texts.mark)
    texts.mark = mark
  }
  return {
    beginMarkedContent: () => open(texts.mark),
    beginMarkedContentProps: (args) => open(typeof args[1] === 'number' ? args[1] : texts.mark),
    endMarkedContent: () => {
      texts.mark = stack.pop()
    },
  }
}
