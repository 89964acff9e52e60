import { ArrowDownWideNarrow, PanelRight, Plus } from 'lucide-react'
import { useStore } from 'zustand'
import { rowOrders } from '#shared/model/relationship/sortRows.ts'
import { usesTransactional } from '#shared/model/relationship/relationshipMatrix.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { wishTransactional } from './editCells.ts'
import { matrixView, sortView } from './matrixView.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './RelationshipsScreen.module.css'

interface MatrixHeadProps {
  readonly rows: number
  readonly columns: number
  readonly isInspecting: boolean
}

/** The name of the screen, how big the matrix is, and the ways to look at it. */
export function MatrixHead({ rows, columns, isInspecting }: MatrixHeadProps) {
  const t = useText('relationships')
  const { session } = useDesk()
  return (
    <div className={css.head}>
      <h1 className={css.title}>{t('title')}</h1>
      {rows > 0 && (
        <>
          <span className={css.summary}>
            {t('summary', {
              segments: t('segments', { count: rows }),
              categories: t('categories', { count: columns }),
            })}
          </span>
          <span className={css.buttons}>
            {rows > 1 && <ViewSwitch />}
            <SortButton />
            <TransactionalButton />
            {!isInspecting && (
              <Button tone="ghost" onClick={() => session.setInspector(true)}>
                <Icon of={PanelRight} />
                {t('showDetails')}
              </Button>
            )}
          </span>
        </>
      )}
    </div>
  )
}

function ViewSwitch() {
  const t = useText('relationships')
  const { session } = useDesk()
  const view = matrixView(session)
  const isComparing = useStore(view, (state) => state.isComparing)
  return (
    <SegmentedControl
      label={t('view')}
      value={isComparing ? 'compare' : 'matrix'}
      choices={[
        { value: 'matrix', label: t('viewMatrix') },
        { value: 'compare', label: t('viewCompare') },
      ]}
      onChange={(value) => view.setState({ isComparing: value === 'compare' })}
    />
  )
}

function SortButton() {
  const t = useText('relationships')
  const { session, document } = useDesk()
  const view = matrixView(session)
  const { order, isComparing } = useStore(view)
  if (isComparing) return null
  return (
    <MenuButton
      menuLabel={t('sort')}
      tone="ghost"
      title={t('sortHint')}
      items={rowOrders.map((each) => ({
        kind: 'item',
        id: each,
        label: t(`order_${each}`),
        checked: each === order,
        onSelect: () => sortView(view, document.getState().plan, each),
      }))}
    >
      <Icon of={ArrowDownWideNarrow} />
      {t(`order_${order}`)}
    </MenuButton>
  )
}

function TransactionalButton() {
  const t = useText('relationships')
  const desk = useDesk()
  const isUsed = usePlan(usesTransactional)
  const isWished = usePlan((plan) => plan.meta.transactional)
  if (isUsed) return null
  return (
    <Button tone="ghost" aria-pressed={isWished} onClick={() => wishTransactional(desk)}>
      {!isWished && <Icon of={Plus} />}
      {t(isWished ? 'hideTransactional' : 'transactional')}
    </Button>
  )
}
