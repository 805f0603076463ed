import { t } from '../../lib/platform/i18n.ts'
import type { Order } from '../../lib/platform/order.ts'
import { Choices } from '../choice/Choices.tsx'

const ORDERS = ['importance', 'speaker'] as const

interface Props {
  order: Order
  choose: (order: Order) => void
}

/** Two ways to lay out the quotes, side by side. */
export function OrderControl({ order, choose }: Props) {
  return (
    <Choices
      class="order"
      label={t('quotes.order.label')}
      choices={ORDERS}
      nameOf={(one) => t(`quotes.order.${one}`)}
      chosen={order}
      choose={choose}
    />
  )
}
