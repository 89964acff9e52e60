const relative = 1e-6

/**
 * Where `found` is not what the case expects. Numbers within 1e-6 of their size or `absolute`; counts on both
 * sides, texts, booleans and null exactly. What the case does not ask for is not looked at.
 */
export function findDifferences(
  expected: unknown,
  found: unknown,
  place = 'expected',
  absolute = 1e-9,
): readonly string[] {
  const differs = [`${place}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`]
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length) return differs
    return expected.flatMap((each, index) =>
      findDifferences(each, found[index], `${place}[${index}]`, absolute),
    )
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof found !== 'object' || found === null) return differs
    const fields = new Map<string, unknown>(Object.entries(found))
    return Object.entries(expected).flatMap(([name, each]) =>
      findDifferences(each, fields.get(name), `${place}.${name}`, absolute),
    )
  }
  if (typeof expected === 'number') return isNear(expected, found, absolute) ? [] : differs
  return expected === found ? [] : differs
}

function isNear(expected: number, found: unknown, absolute: number): boolean {
  if (typeof found !== 'number' || !Number.isFinite(found)) return false
  if (isCount(expected) && isCount(found)) return expected === found
  return Math.abs(found - expected) <= Math.max(absolute, relative * Math.abs(expected))
}

/** A whole number that the fifteen digits of the case files hold. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e12
}
