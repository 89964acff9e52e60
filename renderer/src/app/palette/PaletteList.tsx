import { useEffect, useRef } from 'react'
import { CornerDownLeft } from 'lucide-react'
import type { Span } from '#shared/lib/matchText.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { EvidenceGlyph } from '#renderer/ui/EvidenceGlyph.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { shortcutText } from '#renderer/ui/shortcutText.ts'
import { usePlatform } from '../StartProvider.tsx'
import css from './CommandPalette.module.css'
import type { GroupName, PaletteGroup, PaletteRow } from './paletteRow.ts'

const headings = {
  uses: 'paletteUses',
  recent: 'paletteRecent',
  plan: 'paletteInPlan',
  do: 'paletteDo',
  go: 'paletteGoTo',
  learn: 'paletteLearn',
} as const satisfies Record<GroupName, string>

interface PaletteListProps {
  readonly listId: string
  readonly groups: readonly PaletteGroup[]
  readonly current: PaletteRow | null
  readonly onChoose: (row: PaletteRow) => void
  readonly onPoint: (row: PaletteRow) => void
}

/** The options of the field above; the chosen one is drawn, the focus stays in the field. */
export function PaletteList({ listId, groups, current, onChoose, onPoint }: PaletteListProps) {
  const t = useText('commands')
  return (
    <div id={listId} role="listbox" aria-label={t('paletteResults')} className={css.list}>
      {groups.map(({ name, rows }) => (
        <div key={name} role="group" aria-labelledby={`${listId}-${name}`}>
          <div id={`${listId}-${name}`} role="presentation" className={css.heading}>
            {t(headings[name])}
          </div>
          {rows.map((row) => (
            <Row
              key={row.id}
              id={`${listId}-${row.id}`}
              row={row}
              isCurrent={row.id === current?.id}
              onChoose={() => onChoose(row)}
              onPoint={() => onPoint(row)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface RowProps {
  readonly id: string
  readonly row: PaletteRow
  readonly isCurrent: boolean
  readonly onChoose: () => void
  readonly onPoint: () => void
}

function Row({ id, row, isCurrent, onChoose, onPoint }: RowProps) {
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
      aria-disabled={!row.enabled}
      className={classNames(css.row, isCurrent && css.on)}
      onPointerMove={isCurrent ? undefined : onPoint}
      onClick={onChoose}
    >
      <span className={css.icon}>
        <Icon of={row.icon} />
      </span>
      <span className={css.words}>
        <span className={css.name}>
          <Spans of={row.spans} />
          {row.marks.length > 0 && (
            <span className={css.marks}>
              {row.marks.map((mark) => (
                <SegmentMark key={mark} mark={mark} />
              ))}
            </span>
          )}
        </span>
        {row.context !== null && (
          <span className={css.context}>
            <Spans of={row.context} />
          </span>
        )}
      </span>
      <Aside row={row} isCurrent={isCurrent} />
    </div>
  )
}

function Aside({ row, isCurrent }: { row: PaletteRow; isCurrent: boolean }) {
  const platform = usePlatform()
  const catalog = useText('catalog')
  return (
    <span className={css.aside}>
      {row.aside}
      {row.evidence !== null && (
        <EvidenceGlyph evidence={row.evidence} label={catalog(`evidence_${row.evidence}`)} />
      )}
      {row.aside === null && row.shortcut !== null && <Kbd>{shortcutText(row.shortcut, platform)}</Kbd>}
      {row.record !== null && (
        <span className={classNames(css.enter, isCurrent && css.shown)}>
          <Icon of={CornerDownLeft} size={14} />
        </span>
      )}
    </span>
  )
}

function Spans({ of }: { of: readonly Span[] }) {
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
