import type { MoneyUnit } from '../../exact/unit.js'

/** The government that a department is of. */
export type GovernmentLevel = 'central' | 'provincial' | 'municipal' | 'county' | 'township'

/** Who publishes: a department with its units, one unit alone, or a whole government. */
export type Publisher = 'department' | 'unit' | 'government'

/** Whether a form is signed and stamped, and its date as printed: names and telephone numbers are not kept. */
export interface SignaturesJson {
  signed?: boolean | undefined
  stamped?: boolean | undefined
  date?: string | undefined
}

/** A cell whose reading is in doubt, and why: no finding that rests on it is more than a note. */
export interface DoubtfulCellJson {
  path: (string | number)[]
  reading: string
  note: string
  /** Of what the doubt is: of how the place is to be read, or only that another place contradicts it. */
  about?: 'reading' | 'contradiction' | undefined
}

/** What every performance form says of itself, and what stands below it. */
export interface FormHeaderJson {
  /** Where the JSON Schema of the document is, for an editor. */
  $schema?: string | undefined
  number?: string | undefined
  title?: string | undefined
  /** As printed: a number, or what stands where it should be. */
  year: number | string
  department: string
  departmentCode?: string | undefined
  implementingUnit?: string | undefined
  unitCode?: string | undefined
  region?: string | undefined
  level?: GovernmentLevel | undefined
  publisher?: Publisher | undefined
  unit: MoneyUnit
  /** Only a part of the paper was entered: `true`, or which pages. What is not entered is not missing. */
  excerpt?: true | string | undefined
  /** Lists of which only some rows were entered, by their keys: `indicators`. */
  excerpts?: string[] | undefined
  notes?: string[] | undefined
  signatures?: SignaturesJson | undefined
  doubtful?: DoubtfulCellJson[] | undefined
}
