import type { Idea } from '../idea.js'
import { personalData } from '../ideas/texts/personalData.js'
import { wording } from '../ideas/texts/wording.js'

/** What the words of any paper are held to. */
export const textIdeas: readonly Idea[] = [wording, personalData]
