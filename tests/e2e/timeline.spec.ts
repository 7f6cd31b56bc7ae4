import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { aDeck } from '../support/a-deck'
import { expectSound } from '../support/axe'
import { expect, type Server, test } from '../support/server'

/** Its owner was here just now: a guest who was idle for 90 days goes at the next start, and the deck with them. */
const deckOf = (server: Server, cards: number) =>
  aDeck({ cards, url: `file:${join(server.data, 'annals.db')}`, now: new Date() })
const axisOf = (page: Page) => page.getByRole('region', { name: 'Timeline' })
/** The years at the ticks in view. */
const ticks = async (page: Page) =>
  (await axisOf(page).locator('[class*=tick]').allInnerTexts()).map(text => Number(/\d{4}/.exec(text)?.[0]))

test('the timeline zooms by keys and wheel, and events are reached by keys', async ({ page, server }) => {
  const { deckId } = await deckOf(server, 40)
  await page.goto(`/timeline/${deckId}`)
  await expectSound(page)
  const list = page.getByRole('main').getByRole('list').last()
  await expect(list.getByRole('listitem')).toHaveCount(40)

  const axis = axisOf(page)
  await axis.focus()
  const whole = await ticks(page)
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect
    .poll(async () => Math.max(...(await ticks(page))) - Math.min(...(await ticks(page))))
    .toBeLessThan(Math.max(...whole) - Math.min(...whole))
  await page.keyboard.press('Home')
  const first = Math.min(...(await ticks(page)))
  await page.keyboard.press('End')
  await expect.poll(async () => Math.min(...(await ticks(page)))).toBeGreaterThan(first)
  for (let i = 0; i < 4; i++) await page.keyboard.press('-')
  await expect.poll(() => ticks(page)).toEqual(whole)

  // The wheel zooms towards the pointer: what is under it stays in view.
  const box = await axis.boundingBox()
  if (!box) throw new Error('no axis')
  await page.mouse.move(box.x + box.width * 0.1, box.y + box.height - 40)
  const scrolled = await page.evaluate(() => window.scrollY)
  for (let i = 0; i < 12; i++) await page.mouse.wheel(0, -100)
  await expect.poll(async () => Math.max(...(await ticks(page)))).toBeLessThan(Math.max(...whole))
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  await page.getByRole('button', { name: 'Show all' }).click()

  await axis.focus()
  await page.keyboard.press('ArrowDown')
  const focused = page.locator(':focus')
  await expect(focused).toContainText(/^1802.*: /s)
  await page.keyboard.press('ArrowDown')
  await expect(focused).toContainText(/^1809.*: /s)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Read it in the document' }).first()).toHaveAttribute(
    'href',
    /at=\d+-\d+#quote/,
  )
})

test('a count opens by zooming in', async ({ page, server }) => {
  const { deckId } = await deckOf(server, 60)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/timeline/${deckId}`)
  const counts = axisOf(page).getByRole('button', { name: /more/ })
  await expect(counts.first()).toBeVisible()
  const before = await ticks(page)
  await counts.first().click()
  await expect.poll(() => ticks(page)).not.toEqual(before)
})

test('the timeline is there without scripts', async ({ browser, baseURL, server }) => {
  const { deckId } = await deckOf(server, 12)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(`/timeline/${deckId}`)
  await expect(axisOf(page).locator('[class*=mark]')).toHaveCount(12)
  await expect(page.getByRole('main').getByRole('list').last().getByRole('listitem')).toHaveCount(12)
  await context.close()
})

test('the game is played by keyboard to a streak, and goes on after a reload', async ({ page, server }) => {
  const { deckId } = await deckOf(server, 24)
  await page.goto(`/timeline/${deckId}/which-first`)
  await expectSound(page)
  await page.getByRole('button', { name: 'Begin' }).focus()
  await page.keyboard.press('Enter')
  const choices = page.getByRole('button', { name: /^(First|Second) event: / })
  await expect(choices).toHaveCount(2)
  await expectSound(page)

  // The list on the timeline page knows the order: the player looks there.
  const timeline = await page.context().newPage()
  await timeline.goto(`/timeline/${deckId}`)
  const order = await timeline.getByRole('main').getByRole('list').last().getByRole('listitem').allInnerTexts()
  const place = (text: string) => order.findIndex(line => line.includes(text.replace(/^\w+ event: /, '')))
  for (let streak = 1; streak <= 5; streak++) {
    const names = await choices.evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? ''))
    for (const name of names) expect(name).not.toMatch(/\d{4}/)
    const [left = '', right = ''] = names
    const key = place(left) < place(right) ? '1' : '2'
    await page.keyboard.press(streak % 2 ? key : key === '1' ? 'ArrowLeft' : 'ArrowRight')
    await expect(page.getByText(`Streak ${streak}, best ${streak}`)).toBeVisible()
    await expect(page.getByText('Right.')).toBeVisible()
    if (streak === 1) await expectSound(page)
    await page.keyboard.press(streak % 2 ? 'Enter' : 'Space')
    await expect(choices).toHaveCount(2)
  }
  const open = (await choices.first().getAttribute('aria-label')) ?? ''
  await page.reload()
  await expect(page.getByText('Streak 5, best 5')).toBeVisible()
  await expect(choices.first()).toHaveAccessibleName(open)
  const [left = '', right = ''] = await choices.evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? ''))
  await page.keyboard.press(place(left) < place(right) ? '2' : '1')
  await expect(page.getByText('Streak 0, best 5')).toBeVisible()
  await expect(page.getByText('Wrong.')).toBeVisible()
})
