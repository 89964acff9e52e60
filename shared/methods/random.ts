/** Numbers that look drawn by chance and are the same for the same seed. */
export interface Random {
  /** The next share, 0 ≤ share < 1, a multiple of 2⁻³². */
  share(): number
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018), its four words filled by splitmix32 from the lowest 32 bits of
 * `seed`. [methods §1.7] splitmix32: state += 0x9e3779b9, then mixed by 16 · 0x21f0aaad · 15 · 0x735a2d97 · 15.
 */
export function createRandom(seed: number): Random {
  const word = createSplitmix(seed)
  let [a, b, c, d] = [word(), word(), word(), word()]
  return {
    share: () => {
      const product = Math.imul(b, 5)
      const result = Math.imul((product << 7) | (product >>> 25), 9)
      const shifted = b << 9
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= shifted
      d = (d << 11) | (d >>> 21)
      return (result >>> 0) / 0x1_0000_0000
    },
  }
}

function createSplitmix(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
}
