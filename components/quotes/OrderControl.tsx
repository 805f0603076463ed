import { t } from '../../lib/platform/i18n.ts'
import type { Order } from '../../lib/platform/order.ts'
import { byKey } from '../keys/by-key.ts'

const ORDERS = ['importance', 'speaker'] as const

interface Props {
  order: Order
  choose: (order: Order) => void
}

/** Two ways to lay out the quotes, side by side: one stop for the Tab key, arrows choose. */
export function OrderControl({ order, choose }: Props) {
  return (
    <fieldset class="order">
      <legend class="unseen">{t('quotes.order.label')}</legend>
      {ORDERS.map((one) => (
        <label key={one} data-name={t(`quotes.order.${one}`)}>
          <input
            type="radio"
            name="quotes-order"
            {...byKey(one === order ? null : 'order')}
            value={one}
            checked={one === order}
            onChange={() => choose(one)}
          />
          {t(`quotes.order.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}
