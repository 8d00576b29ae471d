import type { Sentence } from '../law/basis.js'

/** An id that was public and is no more, with what stands for it now; null where nothing does. */
export interface RetiredId {
  readonly kind: 'inspection' | 'reconciliation' | 'policy' | 'instrument'
  readonly id: string
  readonly now: string | null
  readonly why: Sentence
}

/** An inspection that is no more, and why. */
export const inspection = (id: string, zh: string, en: string, now: string | null = null): RetiredId => ({
  kind: 'inspection',
  id,
  now,
  why: { zh, en },
})
