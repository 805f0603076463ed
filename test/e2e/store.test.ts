import { expect, inject, it } from 'vitest'
import { storePictures } from '../../scripts/store/pictures.ts'
import { ICONS, pictureFaults, picturesIn } from '../support/store.ts'

it('the pictures for the stores can be taken', { timeout: 120_000 }, async () => {
  const pictures = await storePictures(inject('chromium'), ['de'])
  expect([...pictures.keys()].sort()).toEqual([...ICONS, ...picturesIn('de')].sort())
  for (const [path, picture] of pictures) expect(await pictureFaults(path, picture)).toEqual([])
})
