import { useMemo, useState } from 'react'
import type { AssumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import {
  triedValue,
  whatIfGroups,
  whatIfNumbers,
  type WhatIfGroup,
} from '#shared/model/journey/whatIfNumbers.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { leadingNumbers } from './leadingNumbers.ts'
import { NumberSlider } from './NumberSlider.tsx'
import css from './WhatIfPanel.module.css'

interface SlidersProps {
  /** Of the plan, nothing tried out. */
  readonly economics: JourneyEconomics
  readonly tried: ReadonlyMap<AssumptionKey, number> | null
}

/** One slider for every number that matters, by phase; all of them on wish. */
export function Sliders({ economics, tried }: SlidersProps) {
  const t = useText('journeys')
  const [isWhole, setWhole] = useState(false)
  const { model } = economics
  const all = useMemo(() => whatIfNumbers(model), [model])
  const leading = useMemo(() => leadingNumbers(economics, all), [economics, all])
  const shown = isWhole ? all : leading
  const groupOf = (group: WhatIfGroup) => shown.filter((number) => number.group === group)
  if (all.length === 0) {
    return (
      <InspectorSection>
        <p className={css.quiet}>{t('whatIf_nothing')}</p>
      </InspectorSection>
    )
  }
  return (
    <InspectorSection>
      {whatIfGroups.map((group) => {
        const numbers = groupOf(group)
        return (
          numbers.length > 0 && (
            <div key={group} role="group" aria-label={t(`whatIf_group_${group}`)} className={css.group}>
              {isWhole && <h3 className={css.groupName}>{t(`whatIf_group_${group}`)}</h3>}
              {numbers.map((number) => (
                <NumberSlider
                  key={number.id}
                  model={model}
                  number={number}
                  value={triedValue(number, model, tried)}
                />
              ))}
            </div>
          )
        )
      })}
      {all.length > leading.length && (
        <Button tone="ghost" className={css.all} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('whatIf_fewer') : t('whatIf_showAll', { count: all.length })}
        </Button>
      )}
    </InspectorSection>
  )
}
