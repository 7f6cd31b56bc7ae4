/** x·(135135 + …) of the continued fraction of tanh, by + and · alone: the same bits on every machine. Error below 3e-4. */
export function tanh(x: number): number {
  const c = x > 4.97 ? 4.97 : x < -4.97 ? -4.97 : x
  const s = c * c
  return (c * (135135 + s * (17325 + s * (378 + s)))) / (135135 + s * (62370 + s * (3150 + s * 28)))
}
