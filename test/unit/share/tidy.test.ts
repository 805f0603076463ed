import { expect, it } from 'vitest'
import { tidySelection } from '../../../lib/share/tidy.ts'

it('leaves one blank line between paragraphs and no stray breaks', () => {
  const { plain, html } = tidySelection('\n First line \r\n\n\n \nSecond <b>\n  with a break\n\n')
  expect(plain).toBe('First line\n\nSecond <b>\nwith a break')
  expect(html).toBe('<p>First line</p><p>Second &lt;b&gt;<br>with a break</p>')
})
