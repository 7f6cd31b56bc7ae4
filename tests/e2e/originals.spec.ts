import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { expectAccessible } from '../support/accessible'
import { expect, test } from '../support/server'

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname
const readyIn = { timeout: 90_000 }

test.describe.configure({ timeout: 240_000 })

async function bringIn(page: Page, files: readonly string[]) {
  await page.goto('/documents/new')
  await page.getByLabel('Or files').setInputFiles(files.map(fixture))
  await page.getByRole('button', { name: 'Make a deck' }).click()
}

async function paste(page: Page, text: string) {
  await page.goto('/documents/new')
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Make a deck' }).click()
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}$/)
}

const ready = (page: Page) => expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible(readyIn)
const factsOf = (page: Page) => page.getByRole('region', { name: 'Facts' }).getByRole('listitem')
const factIds = (page: Page) => factsOf(page).evaluateAll(rows => rows.map(row => row.id))

test('a PDF keeps its pages, and a fact opens page 7 with its sentence marked', async ({ page }) => {
  await bringIn(page, ['waterways.pdf'])
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waterways of the World')
  await expect(page.getByRole('img', { name: /^Where the \d+ time expressions stand/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open page 7', exact: true })).toHaveText('p. 7')
  const fact = factsOf(page).filter({ hasText: 'Saint Lawrence Seaway' })
  await expect(fact).toContainText('26 June 1959')
  await expectAccessible(page)
  await fact.getByRole('link', { name: /^Open page 7: / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Page 7 of \d+$/)
  await expect(page.getByRole('blockquote')).toContainText('opened the Saint Lawrence Seaway on 26 June 1959')
  const marks = page.locator('[data-sentence]')
  await expect(marks.first()).toBeInViewport({ timeout: 30_000 })
  const drawn = await page.getByRole('img', { name: /^Page 7 of Waterways/ }).evaluate(shown => {
    const canvas = shown as HTMLCanvasElement
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return data.some((value, i) => i % 4 === 0 && value < 100)
  })
  expect(drawn).toBe(true)
  await expectAccessible(page)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\/pages\/6\?at=/)
  await expect(page.getByRole('link', { name: 'The sentence stands on page 7.' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(marks.first()).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Back to the text' }).click()
  await expect(page.locator('mark#quote')).toContainText('Saint Lawrence Seaway')
  await page.getByRole('link', { name: /^\d+ cards?$/ }).click()
  await expect(page.getByRole('link', { name: /^Source, p\. \d+$/ }).first()).toHaveAttribute(
    'href',
    /\/pages\/\d+\?at=/,
  )
})

test('a page without scripts has the sentence, its words and the file', async ({ page, browser, baseURL }) => {
  await bringIn(page, ['waterways.pdf'])
  await ready(page)
  const href = await page
    .getByRole('link', { name: /^Open page 7: / })
    .first()
    .getAttribute('href')
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  await context.addCookies(await page.context().cookies())
  const still = await context.newPage()
  await still.goto(href ?? '')
  await expect(still.locator('article noscript p')).toBeVisible()
  await expect(still.getByRole('blockquote')).not.toBeEmpty()
  await expect(still.getByRole('link', { name: 'Download the original' })).toBeVisible()
  await context.close()
})

test('a Word document and a web page come in together, with their facts', async ({ page }) => {
  await bringIn(page, ['waterways.docx', 'tea-road.html'])
  await expect(page).toHaveURL(/\/library$/)
  const own = page.getByRole('region', { name: 'Your documents' }).getByRole('listitem')
  await expect(own).toHaveCount(2)
  for (const i of [0, 1]) {
    await page.goto('/library')
    await own.nth(i).getByRole('link').first().click()
    await ready(page)
    expect(await factsOf(page).count()).toBeGreaterThan(2)
    await expect(page.getByText(/^\d+ time expressions: \d+ used/).first()).toBeVisible()
  }
})

test('an original is handed out as bytes, and only to those who may read it', async ({ page, playwright, baseURL }) => {
  await bringIn(page, ['tea-road.html'])
  await ready(page)
  const href = (await page.getByRole('link', { name: 'Download the original' }).getAttribute('href')) ?? ''
  const response = await page.request.get(href)
  expect(await response.body()).toEqual(readFileSync(fixture('tea-road.html')))
  expect(response.headers()).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': expect.stringMatching(/^attachment;.*tea-road\.html/),
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
  })
  const part = await page.request.get(href, { headers: { Range: 'bytes=10-19' } })
  expect([part.status(), (await part.body()).length]).toEqual([206, 10])
  const stranger = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  expect((await stranger.get(href)).status()).toBe(404)
  expect((await stranger.get('/api/pdfjs/wasm/..%2f..%2fpackage.json')).status()).toBe(404)
  await stranger.dispose()
})

const paragraph = (who: string) =>
  `${who} met the harbour council at Tarn, and for many hours the two sides spoke of tolls, of the depth of the lock and of the men who had to work there in the cold. `

const journal = [
  'The lock at Tarn',
  'By Ilse Farrow',
  `${paragraph('The mayor of Orra')}On May 5, the mayor Orlo Brandt opened the lock at Tarn. In September, the guild of Sella closed the mill.`,
  'The bridge at Orra',
  'By Maren Holt',
  `${paragraph('The guild of Sella')}On June 9, the engineer Maren Holt finished the bridge at Orra. The council thanked her in public.`,
].join('\n\n')

test('an article whose date is missing asks for it, and its facts follow under their ids', async ({ page }) => {
  await paste(page, journal)
  const articles = page.getByRole('region', { name: 'Articles and their dates' })
  await expect(articles.getByRole('listitem')).toHaveCount(2, readyIn)
  const first = articles.getByRole('listitem').first()
  await expect(first).toContainText('Date not known')
  await expect(first).toContainText('2 dates here leave out the year and wait for it.')
  await expectAccessible(page)
  const date = async (value: string) => {
    await first.getByLabel('Date of this article').fill(value)
    await first.getByRole('button', { name: 'Save' }).click()
  }
  await date('1871-11')
  await expect(factsOf(page).filter({ hasText: '5 May 1871' })).toBeVisible(readyIn)
  await expect(first).toContainText('given by its owner')
  const before = await factIds(page)
  expect(before.length).toBeGreaterThan(0)
  await first.locator('summary').click()
  await first.getByLabel('Title', { exact: true }).fill('How the lock was opened')
  await date('1882-11')
  await expect(factsOf(page).filter({ hasText: '5 May 1882' })).toBeVisible(readyIn)
  expect(await factIds(page)).toEqual(before)
  await expect(first.getByRole('heading').first()).toContainText('How the lock was opened')
  await first.getByLabel('The date is not known').check()
  await first.getByRole('button', { name: 'Save' }).click()
  await expect(first).toContainText('You said that its date is not known', readyIn)
})

test('what was left is shown by its reason, and one key leads from place to place', async ({ page }) => {
  await bringIn(page, ['waterways.pdf'])
  await ready(page)
  await page.getByRole('link', { name: /tells how long, not when$/ }).click()
  const shown = page.locator('[data-walk] [id^=mark-]')
  await expect(shown.nth(1)).toBeVisible()
  await expect(page.locator('[data-walk] a[href^="#fact-"]')).toHaveCount(0)
  await page.getByRole('navigation').getByRole('link', { name: 'Next', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(shown.first()).toBeFocused()
  await page.keyboard.press('n')
  await expect(shown.nth(1)).toBeFocused()
  await page.keyboard.press('p')
  await expect(shown.first()).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect(page.locator('[data-walk] a[href^="#fact-"]').first()).toBeVisible()
})

const years = Array.from({ length: 1000 }, (_, i) => i)
const long = years
  .map(i => `In ${1200 + (i % 800)}, the council of Veldmark, which Orlo Brandt led, opened harbour ${i} at Tarn.`)
  .join('\n\n')

test('a long reading tells how far it is, is stopped, and is taken up again', async ({ page }) => {
  await paste(page, long)
  await expect(page.getByText(/^Finding what happened when, [1-9]\d* %$/)).toBeVisible(readyIn)
  await page.getByRole('button', { name: 'Stop reading' }).click()
  await expect(page.getByText('You stopped the reading.')).toBeVisible()
  const again = page.getByRole('button', { name: 'Read it again' })
  await expectAccessible(page)
  await again.click()
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible()
  await ready(page)
  await expect(page.getByText(/^1,000 time expressions/).first()).toBeVisible()
})

test('without scripts a reading is stopped and taken up again too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await paste(page, long)
  await page.getByRole('button', { name: 'Stop reading' }).click()
  await expect(page.getByText('You stopped the reading.')).toBeVisible()
  await page.getByRole('button', { name: 'Read it again' }).click()
  await expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible(readyIn)
  await context.close()
})
