import * as z from 'zod'
import { compiled } from './compiled.js'
import type { FormSchema } from './formSchema.js'
import type { MonitoringJson } from './json/monitoringJson.js'
import { monitoringWire } from './monitoringWire.js'

/**
 * The schema of a monitoring form (绩效运行监控表), which watches goals and execution together (双监控): `.parse`,
 * `.safeParse` and `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a blank cell is `''` and never zero, a column that the form does not
 * print is left out. Amounts are in the form's `unit`, rates percentages, targets and actual values words; `outturn` is
 * that of `period`, `forecastOutturn` that of the year. Unknown keys are refused and all problems come at once.
 *
 * Source: 财预〔2019〕136号 (unverified). Causes by support and the likelihood of completion are columns in use.
 *
 * @example
 * const form = Monitoring.parse(json)
 * form.period.month // => 6
 */
export const Monitoring: FormSchema<Monitoring, MonitoringJson> = compiled(
  z.codec(monitoringWire, z.custom<Monitoring>(), {
    decode: (json) => Object.assign(Object.create(written) as Monitoring, json),
    encode: encodeMonitoring,
  }),
)

/** A monitoring form as it is printed. */
export interface Monitoring extends Readonly<MonitoringJson> {
  toJSON(): MonitoringJson
}

function encodeMonitoring({ toJSON: _, ...json }: Monitoring): MonitoringJson {
  return json
}

const written = {
  toJSON(this: Monitoring): MonitoringJson {
    return encodeMonitoring(this)
  },
}
