/** What the bytes were before they became text. */
export type OriginalFile = {
  readonly name: string
  readonly mimeType: string
  /** Of `bytes`, in hexadecimal. */
  readonly sha256: string
  readonly bytes: Uint8Array
}
