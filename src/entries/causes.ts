/** Which cells may be behind broken identities. */

export { type LocatingOptions, locateSuspects } from '../causes/locateSuspects.js'
export type { SlipKind } from '../causes/slips.js'
export type { SuspectCell, Suspects, Suspicion, SuspicionGroup, SuspicionKind } from '../causes/suspicion.js'
