import type { CueToken } from '../scan/token.js'
import type { Aside, State } from './state.js'

/** From here on a reason or a purpose is told, and nothing new of the topic. */
export function beginAside(state: State, mode: Aside['mode'], { start, end }: CueToken): void {
  state.asides.push({ mode, start, end })
  if (state.mode === 'fact') state.kept.push(state.topic)
  state.mode = mode
  state.cue = null
}
