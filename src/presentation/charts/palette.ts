import type { ChartDecal, ChartItemStyle } from './chartSeries.js'

const light = 'rgba(255, 255, 255, 0.75)'

const stripes: ChartDecal = {
  symbol: 'rect',
  color: light,
  rotation: -0.785,
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
}
const bands: ChartDecal = { symbol: 'rect', color: light, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: 1.571 }
const hatching: ChartDecal = { symbol: 'rect', color: light, rotation: 0.785, dashArrayX: [1, 0], dashArrayY: [1, 7] }
const dots: ChartDecal = { symbol: 'circle', color: light, symbolSize: 0.8, dashArrayX: [4, 4], dashArrayY: [4, 4] }

/**
 * Colours that colour-blind people tell apart (Okabe and Ito), each kind with a pattern of its own, so that nothing
 * hangs on colour alone.
 */
export const palette = {
  /** What stands fast: a budget, an outturn. */
  level: { color: '#56616F' },
  /** More, or met. */
  up: { color: '#0072B2' },
  /** So far beyond that it is minded: banded. */
  farUp: { color: '#56B4E9', decal: bands },
  /** Missed in part: finely hatched. */
  partly: { color: '#E69F00', decal: hatching },
  /** Less, or missed: striped. */
  down: { color: '#D55E00', decal: stripes },
  /** Not known: dotted. */
  open: { color: '#8C8C8C', decal: dots },
  /** What was meant to be. */
  plan: { color: '#B8D4E8', borderColor: '#7FA9C9', borderWidth: 1 },
  /** What is expected: hollow. */
  guess: { color: '#FFFFFF', borderColor: '#D55E00', borderWidth: 2 },
  /** Below a bar that floats. */
  nothing: { color: 'transparent' },
} as const satisfies Readonly<Record<string, ChartItemStyle>>

/** The colour of lines that help the eye. */
export const rule = '#56616F'
