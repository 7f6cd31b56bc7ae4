/** The form under which an address is kept and compared: trimmed, NFC, lower case; undefined when it cannot be an address. */
export function normaliseEmail(text: string): string | undefined {
  const email = text.trim().normalize('NFC').toLowerCase()
  if (email.length > 254) return
  // Deliberately loose (RFC 5321 allows far more than most checks do): something, one @, a host, no spaces.
  return /^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\.]+(?:\.[^\s@<>"',;:\\.]+)*$/.test(email) ? email : undefined
}
