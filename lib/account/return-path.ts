/** Where to go after signing in: a path inside Annals, never another host; `fallback` for anything else. */
export function returnPath(asked: string | undefined, fallback: string): string {
  if (!asked?.startsWith('/') || asked.startsWith('//')) return fallback
  // Browsers read a backslash as a slash and drop tabs and line breaks.
  return /[\\\t\r\n]/.test(asked) ? fallback : asked
}
