import { customType } from 'drizzle-orm/sqlite-core'

/** An instant: a `Date` in code, UTC milliseconds in the file. A malformed row fails where it is read. */
export const instant = customType<{ data: Date; driverData: number }>({
  dataType: () => 'integer',
  toDriver: value => value.getTime(),
  fromDriver: value => {
    const at = new Date(Number(value))
    if (Number.isNaN(at.getTime())) throw new Error(`not an instant: ${String(value)}`)
    return at
  },
})

/** A value kept as JSON text; the type parameter is what the writer promises. */
export const json = <T>() =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: value => JSON.stringify(value),
    fromDriver: value => JSON.parse(value) as T,
  })

/** A yes or no, kept as 1 or 0. */
export const flag = customType<{ data: boolean; driverData: number }>({
  dataType: () => 'integer',
  toDriver: value => (value ? 1 : 0),
  fromDriver: value => Number(value) === 1,
})

/** Raw bytes. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array | ArrayBuffer }>({
  dataType: () => 'blob',
  toDriver: value => value,
  fromDriver: value => (value instanceof Uint8Array ? value : new Uint8Array(value)),
})
