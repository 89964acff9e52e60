import { Eye } from 'lucide-react'
import { useMemo } from 'react'
import type { Funnel, FunnelStage } from '#shared/model/funnel/funnel.ts'
import { readActuals, type BadCell, type PastedCount } from '#shared/model/funnel/readCounts.ts'
import { shownPeriods } from '#shared/model/funnel/shownPeriods.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { now } from '#renderer/platform/now.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { countStages, type CountChange } from '../countStages.ts'
import { funnelView } from '../funnelView.ts'
import { CountGrid } from '../grid/CountGrid.tsx'
import { MoreButtons, morePeriods } from '../grid/MoreButtons.tsx'
import type { GridLine, Spot } from '../grid/gridTypes.ts'
import { RefusedCells } from '../grid/RefusedCells.tsx'
import { useFunnelView, useStages } from '../useFunnelView.ts'
import { usePaste } from '../usePaste.ts'
import { usePeriodWords } from '../usePeriodWords.ts'
import css from './StagesPage.module.css'

/** What was counted at each stage, period by period: typed, copied and pasted. */
export function ActualsGrid({ funnel }: { funnel: Funnel }) {
  const t = useText('funnel')
  const words = usePeriodWords(funnel.period)
  const { rows, lines } = useRows(funnel)
  const { starts, hidden, more } = useStarts(funnel, rows)
  const { refused, forget, ...deeds } = useActualDeeds(funnel, { rows, lines, starts })
  const sayPlace = ({ place }: BadCell) =>
    place ? `${lines[Number(place[0])]?.name ?? ''}, ${words.long(String(place[1]))}:` : null
  return (
    <section className={css.section} aria-label={t('grid_title')}>
      <div className={css.bar}>
        <h2>{t('grid_title')}</h2>
        <HiddenSwitch funnel={funnel} />
        <MoreButtons period={funnel.period} onMore={more} />
      </div>
      <CountGrid
        label={t('grid_title')}
        corner={t('grid_corner')}
        rows={lines}
        columns={starts.map((start, index) => ({
          key: start,
          name: words.long(start),
          head: words.short(start, index === 0 || start.slice(0, 4) !== starts[index - 1]?.slice(0, 4)),
        }))}
        bad={refused.flatMap(({ place }) => {
          const column = place ? starts.indexOf(String(place[1])) : -1
          return place && column >= 0 ? [{ row: Number(place[0]), column }] : []
        })}
        {...deeds}
      >
        {refused.length > 0 && <RefusedCells cells={refused} sayPlace={sayPlace} onClose={forget} />}
      </CountGrid>
      {hidden > 0 && <p className={css.hint}>{t(`grid_hidden_${funnel.period}`, { count: hidden })}</p>}
    </section>
  )
}

interface Shown {
  readonly rows: readonly FunnelStage[]
  readonly lines: readonly GridLine[]
  readonly starts: readonly string[]
}

/** What the cells hold, and what typing, clearing and pasting do to the stages. */
function useActualDeeds(funnel: Funnel, { rows, lines, starts }: Shown) {
  const t = useText('funnel')
  const desk = useDesk()
  const language = useLanguage()
  const { refused, paste, forget } = usePaste()
  const counts = useMemo(
    () => rows.map(({ actuals }) => new Map(actuals.map(({ start, count }) => [start, count]))),
    [rows],
  )
  const changeAt = ({ row, column }: Spot, count: number | null): readonly CountChange[] => {
    const [stage, start] = [rows[row]?.id, starts[column]]
    return stage === undefined || start === undefined ? [] : [{ stage, start, count }]
  }
  const refuse = (isTaken: boolean) => (isTaken ? null : t('grid_full'))
  const take = (found: readonly PastedCount<number, string>[]) => {
    const changes = found.flatMap(({ row, column: start, count }) => {
      const stage = rows[row]?.id
      return stage === undefined ? [] : [{ stage, start, count }]
    })
    if (countStages(desk, changes, 'pasteCounts'))
      desk.session.announce(t('paste_taken', { count: changes.length }))
    else desk.session.toast({ label: { key: 'tooManyPeriods' }, tone: 'problem' })
    return null
  }
  return {
    refused,
    forget,
    countAt: ({ row, column }: Spot) => counts[row]?.get(starts[column] ?? '') ?? null,
    onCount: (spot: Spot, count: number | null) =>
      refuse(countStages(desk, changeAt(spot, count), 'countStage')),
    onClear: (spots: readonly Spot[]) =>
      refuse(
        countStages(
          desk,
          spots.flatMap((spot) => changeAt(spot, null)),
          'clearCounts',
        ),
      ),
    onPaste: ({ row, column }: Spot, text: string) => {
      const start = starts[column] ?? ''
      const names = lines.map(({ name }) => name)
      const { period } = funnel
      paste(text, (cells) => readActuals(cells, { language, period, rows: names, row, start }), take)
    },
  }
}

/** The stages in sight, and the hidden ones while they are looked at too. */
function useRows(funnel: Funnel) {
  const t = useText('funnel')
  const desk = useDesk()
  const showsHidden = useFunnelView((view) => view.showsHidden)
  const all = useStages(funnel.id)
  const nameOf = useStageName()
  const rows = useMemo(() => all.filter(({ isHidden }) => showsHidden || !isHidden), [all, showsHidden])
  const names = usePlan((plan) => rows.map(({ id }) => nameOf(plan, id)))
  const open = ({ id }: FunnelStage) => funnelView(desk.session).setState({ stage: id })
  const lines = rows.map((stage, index): GridLine => {
    const name = names[index] ?? ''
    return {
      key: stage.id,
      name,
      isQuiet: stage.isHidden,
      head: (
        <button type="button" className={css.stageName} title={name} onClick={() => open(stage)}>
          <span>{stage.isHidden ? t('stage_hiddenName', { name }) : name}</span>
        </button>
      ),
    }
  })
  return { rows, lines }
}

function useStarts(funnel: Funnel, rows: readonly FunnelStage[]) {
  const { session } = useDesk()
  const asked = useFunnelView((view) => view.actuals)
  const today = now().slice(0, 10)
  const shown = useMemo(() => {
    const counted = rows.flatMap(({ actuals }) => actuals.map(({ start }) => start))
    return shownPeriods({ period: funnel.period, counted, today, ...asked })
  }, [rows, funnel.period, today, asked])
  const more = (end: 'earlier' | 'later') =>
    funnelView(session).setState({ actuals: { ...asked, [end]: asked[end] + morePeriods } })
  return { ...shown, more }
}

function HiddenSwitch({ funnel }: { funnel: Funnel }) {
  const t = useText('funnel')
  const { session } = useDesk()
  const count = useStages(funnel.id).filter(({ isHidden }) => isHidden).length
  const shows = useFunnelView((view) => view.showsHidden)
  if (count === 0) return null
  return (
    <Button aria-pressed={shows} onClick={() => funnelView(session).setState({ showsHidden: !shows })}>
      <Icon of={Eye} size={14} />
      {t('grid_showHidden', { count })}
    </Button>
  )
}
