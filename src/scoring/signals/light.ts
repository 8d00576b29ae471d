import { type Light, signalLights } from '../../terms/signalLight.js'

/** The light that a text prints: 红, 红灯, 红色预警. */
export const lightOf = (text: string): Light | undefined => signalLights.find(({ zh }) => text.includes(zh))?.id

/** Is the first light worse than the second? Blue, far ahead, is no worse than green. */
export const isWorse = (one: Light, other: Light): boolean => rank(one) < rank(other)

const rank = (light: Light): number =>
  Math.min(
    signalLights.findIndex(({ id }) => id === light),
    2,
  )
