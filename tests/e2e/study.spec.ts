import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { aDeck } from '../support/a-deck'
import { expect, type Server, test } from '../support/server'
import { databaseOf, rowsOf } from '../support/server-database'

const minutes = 60_000
const days = 1440 * minutes

const reveal = (page: Page) => page.getByRole('button', { name: 'Show the answer' })
const got = (page: Page) => page.getByRole('button', { name: 'Got it' })

/** Presses Space, again if the page was not listening yet; only then, for a second Space would grade the card. */
async function showAnswer(page: Page) {
  await expect(async () => {
    if (await reveal(page).isVisible()) await page.keyboard.press('Space')
    await expect(got(page)).toBeVisible({ timeout: 5000 })
  }).toPass({ timeout: 30_000 })
}

/** Shows the answer and grades it by key, and waits until the server has acknowledged it. */
async function answer(page: Page, key = '3') {
  await expect(reveal(page).or(page.getByText('Nothing left for now'))).toBeVisible()
  await showAnswer(page)
  await page.keyboard.press(key)
  await expect(reveal(page).or(page.getByText('Nothing left for now'))).toBeVisible()
}

const logOf = (server: Server, deckId: string) =>
  rowsOf(
    server,
    'select r.* from review_log r join cards c on c.id = r.card_id where c.deck_id = ? order by received_at, r.id',
    [deckId],
  )
const memoriesOf = (server: Server, deckId: string) =>
  rowsOf(server, 'select m.* from memories m join cards c on c.id = m.card_id where c.deck_id = ? order by m.card_id', [
    deckId,
  ])
const deckOn = (server: Server, cards: number, title = 'Annals of Veldmark') =>
  aDeck({ url: databaseOf(server), cards, title })

test.beforeEach(({ server }) => server.setClockOffset(0))

test('a guest studies ten cards by keyboard, closes the browser, and finds the log', async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  await page.goto('/')
  await page
    .getByRole('link', { name: /^Study / })
    .first()
    .click()
  await page.waitForURL(/\/study\//)
  const deckId = page.url().split('/').at(-1) ?? ''
  for (let cards = 0; cards < 10; cards++) await answer(page)
  expect((await logOf(server, deckId)).length).toBe(10)
  const storageState = await context.storageState()
  await context.close()

  const again = await browser.newContext({ baseURL: server.url, storageState })
  const reopened = await again.newPage()
  await reopened.goto('/')
  await expect(reopened.getByRole('heading', { name: 'Your decks' })).toBeVisible()
  await reopened.goto(`/study/${deckId}`)
  await expect(reopened.getByRole('button', { name: 'Undo' })).toBeVisible()
  const learners = new Set((await logOf(server, deckId)).map(row => row.learner_id))
  expect(learners.size).toBe(1)
  await again.close()
})

test('undo after an overdue review restores the row exactly, after a restart too', async ({ page, server }) => {
  test.setTimeout(240_000)
  const { deckId } = await deckOn(server, 1)
  await page.goto(`/study/${deckId}`)
  await answer(page)
  server.setClockOffset(11 * minutes)
  await page.reload()
  await answer(page)
  await expect(page.getByText('Nothing left for now')).toBeVisible()
  server.setClockOffset(60 * days)
  await page.reload()
  const before = await memoriesOf(server, deckId)
  expect(before).toMatchObject([{ state: 'review', repetition: 2 }])
  await answer(page, '1')
  expect(await memoriesOf(server, deckId)).toMatchObject([{ state: 'relearning', repetition: 3, lapses: 1 }])
  await answer(page)
  expect(await memoriesOf(server, deckId)).toMatchObject([{ state: 'review', repetition: 4 }])
  await server.kill()
  await server.start()
  await page.reload()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('u')
  await page.keyboard.press('u')
  await expect.poll(() => memoriesOf(server, deckId)).toEqual(before)
  const kinds = (await logOf(server, deckId)).map(row => row.kind)
  expect(kinds).toEqual(['review', 'review', 'review', 'review', 'void', 'void'])
})

test('no acknowledged answer is lost when the server is killed, and one under way arrives later', async ({
  page,
  server,
}) => {
  const { deckId } = await deckOn(server, 12)
  await page.goto(`/study/${deckId}`)
  // Each restart takes as long as a start does on this machine.
  test.setTimeout(240_000)
  for (let cards = 0; cards < 3; cards++) await answer(page)
  await server.kill()
  expect((await logOf(server, deckId)).length).toBe(3)
  await server.start()
  await answer(page)
  await server.kill()
  expect((await logOf(server, deckId)).length).toBe(4)
  await page.keyboard.press('Space')
  await page.keyboard.press('3')
  await expect(page.getByText('this answer is kept here')).toBeVisible()
  await server.start()
  await expect(reveal(page)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('this answer is kept here')).toBeHidden()
  expect((await logOf(server, deckId)).length).toBe(5)
})

test('an answer kept through a reload is sent when the page comes back', async ({ page, server }) => {
  const { deckId } = await deckOn(server, 3)
  await page.goto(`/study/${deckId}`)
  await answer(page)
  await page.route('**/*', route => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await page.keyboard.press('Space')
  await page.keyboard.press('3')
  await expect(page.getByText('this answer is kept here')).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.reload()
  await expect.poll(async () => (await logOf(server, deckId)).length).toBe(2)
})

test('the same answer sent twice counts once', async ({ page, server }) => {
  const { deckId } = await deckOn(server, 3)
  await page.goto(`/study/${deckId}`)
  await answer(page)
  const sent = page.waitForRequest(request => request.method() === 'POST')
  await answer(page)
  const request = await sent
  const repeated = await page.request.post(request.url(), {
    headers: await request.allHeaders(),
    data: request.postData() ?? '',
  })
  expect(repeated.ok()).toBe(true)
  expect((await logOf(server, deckId)).length).toBe(2)
  expect((await memoriesOf(server, deckId)).map(row => row.repetition)).toEqual([1, 1])
})

test('of two tabs only one wins, and the other shows the card as it stands', async ({ page, server }) => {
  const { deckId } = await deckOn(server, 4)
  await page.goto(`/study/${deckId}`)
  await answer(page)
  await page.reload()
  const other = await page.context().newPage()
  await other.goto(`/study/${deckId}`)
  const prompt = await page.getByRole('heading', { level: 1 }).textContent()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(prompt ?? '')
  await answer(page)
  await answer(other, '1')
  await expect(other.getByText('This card was answered elsewhere meanwhile.')).toBeVisible()
  await expect(other.getByRole('heading', { level: 1 })).not.toHaveText(prompt ?? '')
  expect((await logOf(server, deckId)).map(row => row.rating)).toEqual([3, 3])
})

test('a held key counts once, and typed letters are no shortcuts', async ({ page, server }) => {
  const { deckId } = await deckOn(server, 4)
  await page.goto(`/study/${deckId}`)
  await page.waitForLoadState('networkidle')
  await page.keyboard.down('Enter')
  for (let held = 0; held < 5; held++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(got(page)).toBeFocused()
  await page.keyboard.down('3')
  for (let held = 0; held < 5; held++) await page.keyboard.down('3')
  await page.keyboard.up('3')
  await expect(reveal(page)).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(reveal(page)).toBeVisible()
  expect((await logOf(server, deckId)).length).toBe(2)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('u')
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await page.getByLabel('Prompt').fill('')
  await page.getByLabel('Prompt').pressSequentially('u3s!')
  expect((await logOf(server, deckId)).length).toBe(2)
})

test('a learner rewords a card for themselves; an answer the source does not give is refused', async ({
  page,
  server,
}) => {
  const { deckId } = await deckOn(server, 2)
  await page.goto(`/study/${deckId}`)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('e')
  await page.getByLabel('Answer').fill('1699')
  await page.getByRole('button', { name: 'Save for me' }).click()
  await expect(page.getByText('The source sentence does not say that.')).toBeVisible()
  await page.getByLabel('Answer').fill('1802')
  await page.getByLabel('Prompt').fill('The guild and its school: when?')
  await page.getByRole('button', { name: 'Save for me' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to studying' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The guild and its school: when?')
})

const schemes = ['light', 'dark'] as const
for (const colorScheme of schemes)
  test(`no accessibility finding and no sideways scroll on any page, ${colorScheme}`, async ({ browser, server }) => {
    const { deckId, cardIds } = await deckOn(
      server,
      2,
      'Salt roads and harbours of the inner sea, with their customs houses',
    )
    const context = await browser.newContext({
      baseURL: server.url,
      colorScheme,
      viewport: { width: 320, height: 640 },
    })
    const page = await context.newPage()
    const check = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(one => `${name}: ${one.id} ${one.nodes[0]?.html}`)).toEqual([])
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect([name, content]).toEqual([name, window])
    }
    await page.goto('/')
    await check('first visit')
    await page.goto('/study')
    await check('no deck yet')
    await page.goto(`/study/${deckId}`)
    await check('before the answer')
    await showAnswer(page)
    await page.keyboard.press('i')
    await check('after the answer')
    await page.keyboard.press('?')
    await check('keys')
    await page.keyboard.press('Escape')
    await page.keyboard.press('3')
    await answer(page)
    server.setClockOffset(11 * minutes)
    await page.reload()
    for (let cards = 0; cards < 2; cards++) await answer(page)
    await check('finished')
    await page.goto('/')
    await check('today')
    await page.goto(`/decks/${deckId}`)
    await check('deck')
    await page.goto(`/decks/${deckId}/cards/${cardIds[0]}`)
    await check('card')
    await context.close()
  })

test('the study page needs at most 130 kB of script, compressed', async ({ page, server }) => {
  const { deckId } = await deckOn(server, 3)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(`/study/${deckId}`)
  await answer(page)
  await page.waitForLoadState('networkidle')
  test.info().annotations.push({ type: 'script bytes', description: String(bytes) })
  console.log(`study page: ${bytes} bytes of script in ${scripts.size} files`)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(130_000)
})
