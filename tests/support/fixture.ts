import { readFileSync } from 'node:fs'

/** The bytes of a file in tests/fixtures. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))
