import { commonPractice } from '../law/practices.js'
import type { OverFulfilment } from './overFulfilment.js'

/** From 130 % of the target on an actual is flagged, and nothing is cut: where a paper names no threshold. */
export const flaggedFrom130: OverFulfilment = {
  from: '1.3',
  cut: 'none',
  basis: {
    instrument: commonPractice,
    says: {
      zh: '各地以120%、130%、150%、200%、300%为界，并无统一规定；本库自130%起提示，不扣分',
      en: 'places use 120, 130, 150, 200 and 300 %; this library flags from 130 % on and cuts nothing',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
}
