/**
 * What is wrong: its kind, with the parameters that its sentence is made from, all plain data. `sum`, `copy`, `limit`, `rate`
 * and `blank` have none: the arithmetic of the finding says them.
 */
export interface ToldFault {
  readonly kind: string
}
