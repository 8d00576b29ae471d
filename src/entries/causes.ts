/** Which cells may be behind broken identities. */

export { type LocatingOptions, locateSuspects } from '../causes/locateSuspects.js'
export { withCauses } from '../causes/withCauses.js'
export type { SlipKind } from '../verdicts/slipKind.js'
export type { SuspectCell, Suspects, Suspicion, SuspicionGroup, SuspicionKind } from '../verdicts/suspicion.js'
