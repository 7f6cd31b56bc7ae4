/** Below SQLite's limit of 32,766 variables a statement (SQLITE_MAX_VARIABLE_NUMBER), with room to spare. */
const maxVariables = 20_000

/** Splits rows so that an insert of one part, with `columns` values a row, stays within the limit. */
export function inChunks<Row>(rows: readonly Row[], columns: number): Row[][] {
  const size = Math.max(1, Math.floor(maxVariables / columns))
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size))
}
