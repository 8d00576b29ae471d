import { signatures } from './formHeader.js'
import { label, longText } from './printed.js'

/** The box for the opinion of a reviewer: a blank opinion is `''`, what the paper cannot show is left out. */
export const review = signatures.extend({ label, opinion: longText })
