import { join } from 'node:path'
import { aDeck } from '../support/a-deck'
import { expectSound } from '../support/axe'
import { expect, type Server, test } from '../support/server'

/** Its owner was here just now: a guest who was idle for 90 days goes at the next start, and the deck with them. */
const deckOf = (server: Server, cards: number) =>
  aDeck({ cards, url: `file:${join(server.data, 'annals.db')}`, now: new Date() })

test('a quiz is taken by keyboard, goes on after a crash, and shows its sources', async ({ page, server }) => {
  // It starts the server a second time and looks at three pages with axe.
  test.slow()
  const { deckId, documentId } = await deckOf(server, 24)
  await page.goto(`/quizzes/new?deck=${deckId}`)
  await expectSound(page)
  await page.getByRole('button', { name: 'Begin' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Question 1 of 10')).toBeVisible()
  await expectSound(page)
  for (let i = 1; i <= 4; i++) {
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`Question ${i + 1} of 10`)).toBeVisible()
  }
  const stem = await page.getByRole('heading', { level: 1 }).innerText()
  await server.kill()
  await server.start()
  await page.reload()
  await expect(page.getByText('Question 5 of 10')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stem)
  for (let i = 5; i <= 10; i++) {
    await expect(page.getByText(`Question ${i} of 10`)).toBeVisible()
    await page.keyboard.press(String(1 + (i % 4)))
    await page.keyboard.press('Enter')
  }

  await expect(page.getByText(/^\d+ of 10 right$/)).toBeVisible()
  await expect(page.getByText(/guess/i).first()).toBeVisible()
  const right = Number(/(\d+) of 10/.exec(await page.getByText(/^\d+ of 10 right$/).innerText())?.[1])
  const items = page.getByRole('main').getByRole('listitem')
  await expect(items).toHaveCount(10)
  await expect(items.getByText('Right', { exact: true })).toHaveCount(right)
  for (const item of await items.all()) {
    const date = (await item.locator('.date').first().innerText()).trim()
    await expect(item.getByRole('blockquote')).toContainText(date)
    const href = await item.getByRole('link', { name: 'Read it in the document' }).getAttribute('href')
    expect(href).toMatch(new RegExp(`^/documents/${documentId}\\?at=\\d+-\\d+#quote$`))
  }
  await expectSound(page)

  const result = page.url()
  await page.getByRole('button', { name: 'Again with new questions' }).click()
  await expect(page.getByText('Question 1 of 10')).toBeVisible()
  await page.goto(result.replace(/\/result\/.*/, ''))
  await expect(page).toHaveURL(result)
})

test('the page holds no key before the last answer', async ({ page, server }) => {
  const { deckId } = await deckOf(server, 24)
  await page.goto(`/quizzes/new?deck=${deckId}`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('Question 1 of 10')).toBeVisible()
  await page.reload()
  const html = await page.content()
  const options = await page
    .getByRole('radio')
    .evaluateAll(all => all.map(one => one.closest('label')?.innerText ?? ''))
  expect(options.length).toBe(4)
  // The source sentence would say which of the four is right.
  expect(html).not.toMatch(/"key"|quotes|blockquote|edtf/)
})

test('a quiz works without scripts', async ({ browser, baseURL, server }) => {
  const { deckId } = await deckOf(server, 24)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(`/quizzes/new?deck=${deckId}`)
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let i = 1; i <= 10; i++) {
    await expect(page.getByText(`Question ${i} of 10`)).toBeVisible()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: /^Answer/ }).click()
  }
  await expect(page.getByText(/^\d+ of 10 right$/)).toBeVisible()
  await context.close()
})

test('a deck that is too small says how many cards are needed', async ({ page, server }) => {
  const { deckId } = await deckOf(server, 4)
  await page.goto(`/quizzes/new?deck=${deckId}`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText(/A quiz needs 10 cards .* this deck gives \d/)).toBeVisible()
})

test("a stranger gets the same answer to others' quizzes as to invented ones", async ({
  page,
  browser,
  baseURL,
  server,
}) => {
  const { deckId } = await deckOf(server, 24)
  await page.goto(`/quizzes/new?deck=${deckId}`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('Question 1 of 10')).toBeVisible()
  const context = await browser.newContext({ baseURL })
  const stranger = await context.newPage()
  const seen = async (path: string) => {
    const response = await stranger.goto(path)
    return [response?.status(), await stranger.getByRole('main').innerText()]
  }
  expect(await seen(new URL(page.url()).pathname)).toEqual(await seen('/quizzes/invented'))
  await context.close()
})
