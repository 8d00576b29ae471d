import { documents } from './documents.js'
import { others } from './others.js'
import { pages } from './pages.js'
import type { Place } from './place.js'
import { texts } from './texts.js'
import { workbooks } from './workbooks.js'

/** Places that do not exist, each with its own way to print. */
export const places: readonly Place[] = [...workbooks, ...pages, ...documents, ...texts, ...others]
