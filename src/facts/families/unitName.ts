import { looseName } from '../compared/looseName.js'

/** What a unit is called, loosely. Behind the name of a department 本级, 本部, 机关 stand for its head office. */
export const unitName = (name: string): string => looseName(name).replace(/(?:本级|本部|机关)$/u, '')
