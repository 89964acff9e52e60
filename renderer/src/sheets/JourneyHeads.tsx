import { classNames } from '#renderer/ui/classNames.ts'
import type { JointContent, JourneyContent } from './journeyContent.ts'
import css from './JourneyHeads.module.css'

interface JourneyHeadsProps {
  readonly journey: JourneyContent
  /** Columns are hardly as wide as a word. */
  readonly isTight: boolean
}

/** The loop over phases and stages with their numbers. */
export function JourneyHeads({ journey, isTight }: JourneyHeadsProps) {
  const { figures, loop, phases, stages } = journey
  if (figures === null) return null
  return (
    <div className={classNames(css.loop, loop?.isKnown !== true && css.open, isTight && css.tight)}>
      <p className={css.loopText}>{loop?.text}</p>
      <div className={css.phases}>
        {phases.map(({ phase, name, meaning, span }) => (
          <p key={phase} className={css.phase} style={{ gridColumn: `span ${span}` }}>
            <span className={classNames(css.phaseName, css[phase])}>{name}</span>{' '}
            <span className={css.meaning}>{meaning}</span>
          </p>
        ))}
      </div>
      <div className={css.stages}>
        {stages.map(({ stage, phase, name, number, words }) => (
          <div key={stage} className={css.stage}>
            <h2 className={css.name}>{name}</h2>
            {number !== null && <p className={classNames(css.number, css[phase])}>{number}</p>}
            <p className={css.words}>{words}</p>
          </div>
        ))}
      </div>
    </div>
  )
}

/** What leads from stage to stage, under the band, each below its joint. */
export function JourneyJoints({ joints }: { readonly joints: readonly JointContent[] }) {
  if (joints.length === 0) return null
  return (
    <ul className={css.joints}>
      {joints.map(({ value, isKnown, range, each, weakest, lost }, index) => (
        <li key={index} className={css.cell}>
          <span className={classNames(css.joint, weakest !== '' && css.weakest, !isKnown && css.unknown)}>
            {weakest !== '' && <span className={css.weakestWord}>{weakest}</span>}
            <span className={css.value}>{value}</span>
            {each !== '' && <span>{each}</span>}
            {range !== '' && <span>{range}</span>}
          </span>
          {lost !== '' && <span className={css.lost}>{lost}</span>}
        </li>
      ))}
    </ul>
  )
}
