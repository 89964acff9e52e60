import erfc from '@stdlib/math-base-special-erfc'
import quantileOfNormal from '@stdlib/stats-base-dists-normal-quantile'

/** P(Z > z) of the standard normal, right far out in the tail too: 1 − Φ(z) would be 0 from z = 8.3 on. */
export function tailOfNormal(z: number): number {
  return erfc(z / Math.SQRT2) / 2
}

/** The z that a two-sided test at `alpha` asks for: 1.96 at 0.05. */
export function criticalOf(alpha: number): number {
  return -quantileOfNormal(alpha / 2, 0, 1)
}

/** z below which `share` of the standard normal lies. */
export function quantileOf(share: number): number {
  return quantileOfNormal(share, 0, 1)
}
