import type { Idea } from '../idea.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'

/** What any target form is held to. */
export const targetIdeas: readonly Idea[] = [naturalMaximum]
