import { useEffect, useRef } from 'react'
import { Check, PenLine } from 'lucide-react'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import css from './TacticPicker.module.css'
import type { TacticPickerProps } from './placement.ts'
import type { PickerGroup, PickerRow } from './useTacticPicker.ts'
import option from '#renderer/ui/optionRow.module.css'

interface TacticListProps {
  readonly listId: string
  readonly groups: readonly PickerGroup[]
  readonly current: PickerRow | null
  readonly placed: TacticPickerProps['placed']
  readonly onPoint: (row: PickerRow) => void
  readonly onPlace: (row: PickerRow) => void
}

/** The options of the search field; the chosen one is drawn, the focus stays in the field. */
export function TacticList({ listId, groups, current, placed, onPoint, onPlace }: TacticListProps) {
  const t = useText('tactics')
  const tJourneys = useText('journeys')
  return (
    <div id={listId} role="listbox" aria-label={t('picker_results')} className={css.list}>
      {groups.map(({ heading, rows }) => (
        <div
          key={heading ?? rows[0]?.id}
          role="group"
          aria-labelledby={heading === null ? undefined : `${listId}-${heading}`}
          aria-label={heading === null ? t('picker_results') : undefined}
        >
          {heading !== null && (
            <div id={`${listId}-${heading}`} role="presentation" className={css.heading}>
              {heading === 'elsewhere' ? t('picker_elsewhere') : tJourneys(`phase_${heading}`)}
            </div>
          )}
          {rows.map((row) => (
            <Row
              key={row.id}
              id={`${listId}-${row.id}`}
              row={row}
              isCurrent={row.id === current?.id}
              isElsewhere={heading === 'elsewhere'}
              isPlaced={!row.own && placed.some(({ kind }) => kind === row.id)}
              onPoint={() => onPoint(row)}
              onPlace={() => onPlace(row)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface RowProps {
  readonly id: string
  readonly row: PickerRow
  readonly isCurrent: boolean
  /** It would go to another stage than the one looked at, so that is said. */
  readonly isElsewhere: boolean
  readonly isPlaced: boolean
  readonly onPoint: () => void
  readonly onPlace: () => void
}

/** A click chooses and explains, a second one places. */
function Row({ id, row, isCurrent, isElsewhere, isPlaced, onPoint, onPlace }: RowProps) {
  const t = useText('tactics')
  const tJourneys = useText('journeys')
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isCurrent}
      className={classNames(option.row, css.row, isCurrent && option.on)}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPoint}
      onDoubleClick={onPlace}
    >
      {row.own && <Icon of={PenLine} size={14} />}
      <span className={option.text}>
        {row.own ? t('picker_own', { name: row.name }) : <Spans of={row.found.spans} />}
      </span>
      {isPlaced && (
        <span className={css.placed}>
          <Icon of={Check} size={14} />
          {t('picker_onMap')}
        </span>
      )}
      {!row.own && (
        <span className={css.aside}>
          {isElsewhere ? tJourneys(`stage_${row.found.stage}`) : tJourneys(`medium_${row.found.kind.medium}`)}
        </span>
      )}
    </div>
  )
}

function Spans({ of }: { of: Extract<PickerRow, { own: false }>['found']['spans'] }) {
  return of.map(({ text, match }, index) =>
    match ? (
      <em key={index} className={css.match}>
        {text}
      </em>
    ) : (
      text
    ),
  )
}
