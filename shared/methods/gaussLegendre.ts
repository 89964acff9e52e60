export interface QuadratureRule {
  /** Within −1…1, rising. */
  readonly nodes: readonly number[]
  readonly weights: readonly number[]
}

/** The rule of Gauss and Legendre with `count` points, by Newton's steps on the polynomial. [methods §7] */
export function makeGaussLegendre(count: number): QuadratureRule {
  const nodes: number[] = []
  const weights: number[] = []
  for (let index = count - 1; index >= 0; index--) {
    const node = findRoot(count, Math.cos((Math.PI * (index + 0.75)) / (count + 0.5)))
    const { slope } = legendre(count, node)
    nodes.push(node)
    weights.push(2 / ((1 - node * node) * slope * slope))
  }
  return { nodes, weights }
}

function findRoot(degree: number, start: number): number {
  let node = start
  for (let step = 0; step < 8; step++) {
    const { value, slope } = legendre(degree, node)
    node -= value / slope
  }
  return node
}

function legendre(degree: number, x: number) {
  let before = 1
  let value = x
  for (let each = 2; each <= degree; each++) {
    const next = ((2 * each - 1) * x * value - (each - 1) * before) / each
    before = value
    value = next
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) }
}
