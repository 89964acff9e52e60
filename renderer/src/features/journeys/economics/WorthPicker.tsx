import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import { worthIn } from '#shared/model/journey/economicsFigures.ts'
import { worthVariants, type Journey, type WorthVariant } from '#shared/model/journey/journey.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import { changeJourney } from '../editJourneys.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './EconomicsPanel.module.css'

/** How the worth of a customer is reckoned; the menu has every way and what it gives. */
export function WorthPicker({ journey, economics }: { journey: Journey; economics: JourneyEconomics }) {
  const t = useText('journeys')
  const desk = useDesk()
  const { tell } = useFigures()
  const { worth } = journey
  const nameOf = (variant: WorthVariant) => t(`econ_variant_${variant}`, { months: worth.horizonMonths })
  const choose = (variant: WorthVariant) =>
    changeJourney(desk, journey.id, { worth: { ...worth, variant } }, { key: 'changeJourneyWorth' })
  return (
    <MenuButton
      tone="ghost"
      className={css.variant}
      menuLabel={t('econ_variant')}
      align="end"
      items={worthVariants.map((variant) => ({
        kind: 'item',
        id: variant,
        label: t('econ_variantValue', {
          variant: nameOf(variant),
          value: tell('money', worthIn(economics, variant)),
        }),
        checked: variant === worth.variant,
        onSelect: () => choose(variant),
      }))}
    >
      {nameOf(worth.variant)}
    </MenuButton>
  )
}
