/** The package ships no types; the tests use this much of it as an oracle. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
