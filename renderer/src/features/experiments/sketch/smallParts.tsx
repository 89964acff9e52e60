import { Plus, Tag } from 'lucide-react'
import { memo } from 'react'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { Anchor } from '#renderer/diagram/Anchor.tsx'
import type { EdgePartProps, PartProps } from '#renderer/diagram/diagramNode.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { tagLines } from './cardLines.ts'
import { useSketchScene } from './SketchContext.ts'
import { addSpot, aside, cardOfTag, ends, stageSpot } from './sketchNodes.ts'
import { tacticName } from './useSketch.ts'
import css from './smallParts.module.css'

/** The tactic an experiment tries. The card's own name says it too. */
export const TagPart = memo(function TagPart({ id }: PartProps) {
  const t = useText('sketch')
  const { unit } = useSketchScene()
  const card = cardOfTag(id)
  const name = usePlan((plan) => {
    const experiment = getExperiment(plan, card)
    return experiment === null ? null : tacticName(plan, experiment)
  })
  return (
    <>
      <Anchor way="arrive" at={ends.onTag(unit)} />
      {name !== null && (
        <span className={css.tag} aria-hidden="true">
          <Icon of={Tag} size={14} />
          <span>
            {tagLines(t('tactic', { name })).map((line, index) => (
              <span key={index} className={css.line}>
                {line}
              </span>
            ))}
          </span>
        </span>
      )}
    </>
  )
})

/** Where those wait that hang nowhere. */
export const TrayPart = memo(function TrayPart({ id }: PartProps) {
  const t = useText('sketch')
  const { tabStop, over } = useSketchScene()
  return (
    <>
      <button
        type="button"
        className={classNames(css.tray, over === null && css.over)}
        tabIndex={tabStop === id ? 0 : -1}
        data-spot={id}
      >
        <b>{t('tray')}</b>
        <span>{t('trayHint')}</span>
      </button>
    </>
  )
})

/** One more experiment on a stage. */
export const AddPart = memo(function AddPart({ id }: PartProps) {
  const t = useText('sketch')
  const { layout, tabStop, addOn } = useSketchScene()
  const nameOf = useStageName()
  const column = layout.columns.find(({ stage }) => addSpot(stage) === id)
  const stage = column?.stage ?? null
  const name = usePlan((plan) => (stage === null ? '' : nameOf(plan, stage)))
  if (!column) return null
  return (
    <button
      type="button"
      className={classNames(css.add, column.cards.length === 0 && css.first)}
      aria-label={stage === null ? t('addLoose') : t('addOn', { stage: name })}
      tabIndex={tabStop === id ? 0 : -1}
      data-spot={id}
      onClick={() => addOn(stage)}
    >
      <Icon of={Plus} size={14} />
      {t('experiment')}
    </button>
  )
})

const ring = 3

/** From a stage to what hangs from it, with a ring at both ends. */
export function ThreadEdge({ id, sourceX, sourceY, targetX, targetY }: EdgePartProps) {
  const { cards, unit, layout } = useSketchScene()
  const card = cards.get(id.slice('thread:'.length))
  if (!card) return null
  const isAside = Math.abs(targetX - sourceX) > 2
  const shift = card.thread === 'gutter' && !isAside ? aside * unit : 0
  const [fromX, toX] = [sourceX + shift, targetX + shift]
  const head = layout.columns.find(({ stage }) => stageSpot(stage) === stageSpot(card.stage))?.head
  const bend = head ? 40 * unit : 0
  const path = shift > 0 ? past(fromX, sourceY, targetY, bend) : across(fromX, sourceY, toX, targetY, unit)
  return (
    <g className={css.thread}>
      <path d={path} />
      <circle cx={fromX} cy={sourceY} r={ring * unit} />
      <circle cx={toX} cy={targetY} r={ring * unit} />
    </g>
  )
}

/** Out beside the column, down, and back in. */
function past(x: number, top: number, bottom: number, bend: number): string {
  const far = x + bend
  const out = `C${x + bend / 2} ${top + bend * 0.45} ${far} ${top + bend} ${far} ${top + bend * 1.9}`
  return `M${x} ${top}${out}V${bottom - bend * 1.1}C${far} ${bottom - bend * 0.5} ${x} ${bottom - bend * 0.6} ${x} ${bottom}`
}

function across(fromX: number, fromY: number, toX: number, toY: number, unit: number): string {
  if (Math.abs(fromX - toX) < 1) return `M${fromX} ${fromY}V${toY}`
  const reach = Math.max(24 * unit, Math.abs(toY - fromY) / 2)
  return `M${fromX} ${fromY}C${fromX} ${fromY + reach} ${toX} ${toY - reach} ${toX} ${toY}`
}

/** From an experiment to its tactic. */
export function TieEdge({ sourceX, sourceY, targetX, targetY }: EdgePartProps) {
  return (
    <g className={css.tie}>
      <path d={`M${sourceX} ${sourceY}L${targetX} ${targetY}`} />
    </g>
  )
}
