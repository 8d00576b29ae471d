import type { Idea } from '../idea.js'
import { staffControl } from '../ideas/staff/staffControl.js'
import { staffTotal } from '../ideas/staff/staffTotal.js'
import { staffWithinPosts } from '../ideas/staff/staffWithinPosts.js'

/** What lines of posts and people are held to. */
export const staffIdeas: readonly Idea[] = [staffControl, staffWithinPosts, staffTotal]
