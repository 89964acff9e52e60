import type { Stage } from '#shared/model/journey/stages.ts'
import type { CSSProperties } from 'react'
import { classNames } from '#renderer/ui/classNames.ts'
import type { StageContent, TacticContent } from './journeyContent.ts'
import { columnsIn } from './journeyPlaces.ts'
import { markSize, tacticNarrownessOf, type PaperGeometry } from './paperGeometry.ts'
import { SheetCards } from './SheetCards.tsx'
import type { CardFits } from './sheetContent.ts'
import { SheetStatus } from './SheetStatus.tsx'
import cardCss from './SheetCards.module.css'
import css from './JourneyTactics.module.css'

interface JourneyTacticsProps {
  readonly rows: readonly (readonly StageContent[])[]
  readonly keyOf: (stage: Stage) => string
  /** The stage heads its tactics where they do not stand under it. */
  readonly hasNames: boolean
  readonly sizes: ReadonlyMap<string, number>
  readonly fits: CardFits
  readonly geometry: PaperGeometry
  readonly continuedText: string
  /** Without their numbers, which then stand in the appendix. */
  readonly isBare: boolean
  readonly numberOf: (key: string) => string | null
}

/** Tactics by stage, as cards. */
export function JourneyTactics(props: JourneyTacticsProps) {
  const { rows, keyOf, hasNames, sizes, fits, geometry, continuedText, isBare, numberOf } = props
  if (rows.every((row) => row.every(({ tactics }) => tactics.length === 0)))
    return <div className={css.none} />
  return (
    <div className={css.tactics} style={{ gridTemplateRows: rows.length > 1 ? weights(rows) : undefined }}>
      {rows.map((row, index) => (
        <div key={index} className={css.row} style={{ '--columns': columnsIn(row) } as CSSProperties}>
          {row.map(({ stage, phase, name, tactics }) => {
            const size = sizes.get(keyOf(stage)) ?? geometry.floor
            const { narrow } = tacticNarrownessOf(geometry, columnsIn(row), size)
            return (
              <section
                key={stage}
                className={classNames(css.column, narrow && cardCss.narrow)}
                style={{ '--note': `${size}px`, '--mark-10': `${markSize(size)}px` } as CSSProperties}
                data-sheet-block={keyOf(stage)}
              >
                {hasNames && <h2 className={classNames(css.name, css[phase])}>{name}</h2>}
                <SheetCards
                  cards={tactics}
                  fits={fits}
                  continuedText={continuedText}
                  numberOf={({ key }) => numberOf(key)}
                  below={(tactic) => <Below tactic={tactic} isBare={isBare} />}
                  classOf={({ status }) => css[status]}
                />
              </section>
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** Rows are as high as what they say: more room where there is more to read. */
function weights(rows: JourneyTacticsProps['rows']): string {
  return rows
    .map((row) => Math.max(1, ...row.map(({ tactics }) => lettersOf(tactics))))
    .map((weight) => `minmax(0, ${weight}fr)`)
    .join(' ')
}

/** What stands under every name counts as so many letters. */
const belowLetters = 60

function lettersOf(tactics: readonly TacticContent[]): number {
  return 40 + tactics.reduce((sum, { title }) => sum + title.length + belowLetters, 0)
}

function Below({ tactic, isBare }: { readonly tactic: TacticContent; readonly isBare: boolean }) {
  const { status, statusWord, medium, owner, evidence, cost, effect } = tactic
  if (isBare) {
    return (
      <p className={classNames(css.below, css.line)}>
        <SheetStatus status={status} /> {statusWord}
      </p>
    )
  }
  const words = [statusWord, medium].filter((word) => word !== '').join(' · ')
  return (
    <div className={css.below}>
      <p className={css.line}>
        <SheetStatus status={status} /> {words}
        {owner !== '' && (
          <>
            {' · '}
            <bdi>{owner}</bdi>
          </>
        )}
        {evidence && (
          <>
            {' '}
            <Dots {...evidence} />
          </>
        )}
      </p>
      <p className={css.line}>{[cost, effect].filter((word) => word !== '').join(' · ')}</p>
    </div>
  )
}

function Dots({ strength, words }: NonNullable<TacticContent['evidence']>) {
  return (
    <svg className={css.dots} viewBox="0 0 40 8" role="img" aria-label={words}>
      {[0, 1, 2, 3, 4].map((at) => (
        <circle key={at} className={at < strength ? css.full : css.empty} cx={4 + at * 8} cy="4" r="2.7" />
      ))}
    </svg>
  )
}
