import { err, ok, type Result } from '../result'
import { readEdtf } from './read-edtf'

declare const brand: unique symbol
/**
 * A date as Extended Date/Time Format text (ISO 8601-2), levels 0 to 2 without times of day:
 * `2021-05-05`, `1971-08`, `1971`, `197X`, `19XX`, `-0479`, `Y-12000`, `1980-21`, `1998-33`, `1950~`,
 * `1973/1976`, `../2016`, `2014/..`, `XXXX-05-05`, `[1667,1668]`, `{1960,1961-12}`.
 */
export type Edtf = string & { readonly [brand]: 'edtf' }

export const parseEdtf = (text: string): Result<Edtf, 'edtf-invalid'> =>
  readEdtf(text) ? ok(text as Edtf) : err('edtf-invalid')

export const isEdtf = (text: string): text is Edtf => readEdtf(text) !== undefined
