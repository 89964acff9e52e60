import type { TacticStatus } from '#shared/model/tactic/tactic.ts'
import css from './JourneyTactics.module.css'

const shapes: Readonly<Record<TacticStatus, string>> = {
  running: 'M3 1.5 10.5 6 3 10.5Z',
  planned: 'M1.5 2.5h9v8h-9ZM1.5 5h9M4 .8v3M8 .8v3',
  idea: 'M4.4 8.4C2.6 7.4 2 6 2.2 4.4a3.9 3.9 0 0 1 7.6 0c.2 1.6-.4 3-2.2 4ZM4.6 10.8h2.8',
  stopped: 'M2.2 2.2h7.6v7.6H2.2Z',
}

/** Whether a tactic runs, is planned, an idea or stopped: a shape; the word stands beside it. */
export function SheetStatus({ status }: { readonly status: TacticStatus }) {
  return (
    <svg className={css.status} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[status]} />
    </svg>
  )
}
