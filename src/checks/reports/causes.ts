import type { Monitoring } from '../../documents/monitoring.js'

type Causes = Monitoring['indicators'][number]['causes']

/** Is a cause told, in any of its columns, by a word or a mark? */
export const isCauseGiven = (causes: Causes): boolean =>
  Object.values(causes ?? {}).some((text) => text !== undefined && text.trim() !== '')
