/** The part of React's fibers that its own tools read to say what was drawn again. */
interface Fiber {
  readonly type: unknown
  readonly flags: number
  readonly memoizedProps: Readonly<Record<string, unknown>> | null
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

interface Root {
  readonly current: Fiber
}

const performedWork = 1

/** What a component said of itself when it was drawn: its name and its props. */
interface Drawn {
  readonly name: string
  readonly props: Readonly<Record<string, unknown>>
}

let drawn: Drawn[] = []

// React tells its tools of every commit; they have to be there before it is loaded.
Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_: number, { current }: Root) => walk(current),
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
  },
})

function walk(fiber: Fiber): void {
  const before = fiber.alternate
  if (before === null || (fiber.flags & performedWork) !== 0) {
    const name = nameOf(fiber.type)
    if (name !== null) drawn.push({ name, props: fiber.memoizedProps ?? {} })
  }
  // What was passed over keeps the very same children.
  if (before !== null && before.child === fiber.child) return
  for (let child = fiber.child; child !== null; child = child.sibling) walk(child)
}

function nameOf(type: unknown): string | null {
  if (typeof type === 'function') return type.name
  const inner = (type as { readonly type?: unknown } | null)?.type
  return typeof inner === 'function' ? inner.name : null
}

/** The components drawn, anew or again, by what is done; call it inside of nothing else. */
export function drawnBy(deed: () => void): readonly Drawn[] {
  drawn = []
  deed()
  return drawn
}
