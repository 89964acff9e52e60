import { useEffect, useMemo, useRef, useState } from 'react'
import type { JourneyProjection, ProjectionRequest } from '#shared/model/journey/projectJourney.ts'
import type { Simulate, SimulateOutcome } from '#renderer/workers/simulate.ts'

const patienceMs = 300
/** While numbers are being tried out the next request waits for a still moment. */
const stillMs = 120

interface Finished {
  readonly request: ProjectionRequest
  readonly projection: JourneyProjection
}

export interface ShownProjection {
  /** The last one that was finished, with what was asked for. */
  readonly shown: Finished | null
  /** How far the next one is, once it takes long enough to say so. */
  readonly progress: number | null
  readonly problem: 'cancelled' | 'broke' | null
  readonly cancel: () => void
  readonly again: () => void
}

type Part<T> = (T & { readonly request: ProjectionRequest; readonly attempt: number }) | null

/** Projects what is asked for off the main thread; a new request ends the one before. */
export function useProjection(
  request: ProjectionRequest | null,
  simulate: Simulate,
  onDone: (request: ProjectionRequest) => void,
): ShownProjection {
  const [shown, setShown] = useState<Finished | null>(null)
  const [progress, setProgress] = useState<Part<{ fraction: number }>>(null)
  const [problem, setProblem] = useState<Part<{ kind: 'cancelled' | 'broke' }>>(null)
  const [attempt, setAttempt] = useState(0)
  const running = useRef<Task | null>(null)
  const told = useRef(onDone)
  const isFirst = useRef(true)
  useEffect(() => {
    told.current = onDone
  })
  useEffect(() => {
    if (request === null) return
    const task = startTask(request, simulate, isFirst.current ? 0 : stillMs, {
      onSlow: (fraction) => setProgress({ request, attempt, fraction }),
      onEnd: (outcome) => {
        if (outcome.kind !== 'done') return setProblem({ request, attempt, kind: outcome.kind })
        setShown({ request, projection: outcome.projection })
        if (!isFirst.current) told.current(request)
        isFirst.current = false
      },
    })
    running.current = task
    return task.drop
  }, [request, attempt, simulate])
  return useMemo(() => {
    const isNow = (part: Part<object>) => part?.request === request && part?.attempt === attempt
    const isDone = shown?.request === request
    return {
      shown: request === null ? null : shown,
      progress: isNow(progress) && !isNow(problem) && !isDone ? (progress?.fraction ?? null) : null,
      problem: isNow(problem) && !isDone ? (problem?.kind ?? null) : null,
      cancel: () => running.current?.cancel(),
      again: () => setAttempt((count) => count + 1),
    }
  }, [request, attempt, shown, progress, problem])
}

interface Task {
  /** Ends it; its end is told. */
  readonly cancel: () => void
  /** Ends it; nobody is told any more. */
  readonly drop: () => void
}

interface Told {
  /** From when on it takes long, and at each step after that. */
  readonly onSlow: (fraction: number) => void
  readonly onEnd: (outcome: SimulateOutcome) => void
}

function startTask(request: ProjectionRequest, simulate: Simulate, waitMs: number, told: Told): Task {
  const controller = new AbortController()
  let isDropped = false
  let isSlow = false
  let fraction = 0
  const patience = setTimeout(() => {
    isSlow = true
    told.onSlow(fraction)
  }, patienceMs)
  const onProgress = (share: number) => {
    fraction = share
    if (isSlow && !isDropped) told.onSlow(fraction)
  }
  const wait = setTimeout(() => {
    void simulate(request, { signal: controller.signal, onProgress }).then((outcome) => {
      clearTimeout(patience)
      if (!isDropped) told.onEnd(outcome)
    })
  }, waitMs)
  return {
    cancel: () => controller.abort(),
    drop: () => {
      isDropped = true
      clearTimeout(patience)
      clearTimeout(wait)
      controller.abort()
    },
  }
}
