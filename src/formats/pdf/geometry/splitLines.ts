import type { Frame } from './frame.js'
import type { Glyph } from './glyph.js'
import type { Box } from './shapes.js'

export function splitLines(frame: Frame, _glyphs: readonly Glyph[], _clips: readonly Box[]): Frame {
  return frame
}
