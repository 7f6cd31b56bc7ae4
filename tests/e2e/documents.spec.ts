import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, test } from '../support/server'

const text = [
  '# The harbours of Veldmark',
  'In 1811, the council of Veldmark opened a second harbour.',
  'In March 1834, Ilse Farrow built the bridge at Tarn. The work had lasted three years.',
  'On 4 May 1852, a fire destroyed the archive of Orra.',
].join('\n\n')

async function bringIn(page: Page, body = text) {
  await page.goto('/documents/new')
  await page.getByLabel('Text', { exact: true }).fill(body)
  await page.getByRole('button', { name: 'Make a deck' }).click()
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}$/)
}

async function expectSound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(one => `${one.id}: ${one.nodes.map(node => node.target).join(' ')}`)).toEqual([])
}

test('the library is full on the first start, and every fact leads to its sentence', async ({ page }) => {
  await page.goto('/library')
  const list = page.getByRole('region', { name: 'For everybody' }).getByRole('listitem')
  await expect(list).toHaveCount(9)
  await expect(page.getByText('No deck', { exact: true })).toHaveCount(1)
  await page
    .getByRole('link', { name: /Defense and Strategic Relations with Major Powers/ })
    .first()
    .click()
  await expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible()
  const jump = page.getByRole('link', { name: /Show in the text: .*U-2 incident/ }).first()
  await jump.click()
  const quote = page.locator('mark#quote')
  await expect(quote).toContainText('In 1960, the U-2 incident')
  await expect(quote).toBeFocused()
  await expect(quote).toBeInViewport()
})

test('a pasted text becomes a deck with its facts, marks and numbers that add up', async ({ page }) => {
  await bringIn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The harbours of Veldmark')
  await expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible({ timeout: 60_000 })
  const facts = page.getByRole('region', { name: 'Facts' }).getByRole('listitem')
  await expect(facts).toHaveCount(3)
  await expect(page.getByText('4 time expressions: 3 used, 1 left').first()).toBeVisible()
  const left = page.getByRole('link', { name: 'three years' })
  await left.focus()
  await expect(left).toHaveAccessibleDescription(/tells how long, not when/)
  await page.goto('/library')
  await expect(page.getByRole('region', { name: 'Your documents' }).getByRole('listitem')).toHaveCount(1)
})

test('a file becomes a deck', async ({ page }) => {
  await page.goto('/documents/new')
  const file = {
    name: 'tarn.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('In 1899, the Tarn museum bought a globe.'),
  }
  await page.getByLabel('Or files').setInputFiles(file)
  await page.getByLabel('Title').fill('A globe')
  await page.getByLabel('Date of publication').fill('2019-05')
  await expect(page.getByText('Read as May 2019')).toBeVisible()
  await page.getByRole('button', { name: 'Make a deck' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A globe')
  await expect(page.getByText('1 fact')).toBeVisible({ timeout: 60_000 })
})

const bad = [
  { what: 'nothing', files: [], says: /holds no text/, about: 'Text' },
  {
    what: 'an empty file',
    files: [{ name: 'a.txt', body: Buffer.from('  \n') }],
    says: /holds no text/,
    about: 'Text',
  },
  {
    what: 'a picture',
    files: [{ name: 'a.txt', body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]) }],
    says: /not plain text/,
    about: 'Or files',
  },
  {
    what: 'Latin-1',
    files: [{ name: 'a.txt', body: Buffer.from('In 1899, löw', 'latin1') }],
    says: /not encoded as UTF-8/,
    about: 'Or files',
  },
  {
    what: 'a PDF',
    files: [{ name: 'a.pdf', body: Buffer.from('%PDF-1.7') }],
    says: /damaged or cut short/,
    about: 'Or files',
  },
  {
    what: 'too much',
    files: [{ name: 'a.txt', body: Buffer.alloc(6_000_000, 'In 1899. ') }],
    says: /too large/,
    about: 'Or files',
  },
] as const

for (const { what, files, says, about } of bad)
  test(`${what} is refused with a sentence, and what was typed stays`, async ({ page }) => {
    await page.goto('/documents/new')
    await page.getByLabel('Title').fill('Kept')
    for (const { name, body } of files)
      await page.getByLabel('Or files').setInputFiles({ name, mimeType: 'text/plain', buffer: body })
    await page.getByRole('button', { name: 'Make a deck' }).click()
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
    await expect(page.getByLabel('Title')).toHaveValue('Kept')
    for (const label of ['Text', 'Or files'])
      if (label === about) await expect(page.getByLabel(label, { exact: true })).toHaveAttribute('aria-invalid', 'true')
      else await expect(page.getByLabel(label, { exact: true })).not.toHaveAttribute('aria-invalid')
  })

test('a block at the top that is not valid is announced with the field that it came in', async ({ page }) => {
  const broken = '---\ntitle: [\n---\nIn 1811, the council of Veldmark opened a harbour.'
  const pasted = page.getByLabel('Text', { exact: true })
  const chosen = page.getByLabel('Or files')
  await page.goto('/documents/new')
  await pasted.fill(broken)
  await page.getByRole('button', { name: 'Make a deck' }).click()
  await expect(pasted).toHaveAttribute('aria-invalid', 'true')
  await expect(chosen).not.toHaveAttribute('aria-invalid')
  await pasted.fill('')
  await chosen.setInputFiles({ name: 'a.md', mimeType: 'text/markdown', buffer: Buffer.from(broken) })
  await page.getByRole('button', { name: 'Make a deck' }).click()
  await expect(chosen).toHaveAttribute('aria-invalid', 'true')
  await expect(pasted).not.toHaveAttribute('aria-invalid')
})

test('a text without dates says why there is no deck', async ({ page }) => {
  await bringIn(page, 'Water runs downhill, and has always done so.')
  await expect(page.getByText(/so there is no deck/)).toBeVisible({ timeout: 60_000 })
})

test('without JavaScript a text is brought in, and an error keeps it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/documents/new')
  await page.getByLabel('Text', { exact: true }).fill('In 1811, the council of Veldmark opened a harbour.')
  await page.getByLabel('Date of publication').fill('yesterday')
  await page.getByRole('button', { name: 'Make a deck' }).click()
  await expect(page.getByText(/not a date that can be read/)).toBeVisible()
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(/council of Veldmark/)
  await page.getByLabel('Date of publication').fill('2019')
  await page.getByRole('button', { name: 'Make a deck' }).click()
  await expect(page.getByText('1 time expression: 1 used, 0 left').first()).toBeVisible({ timeout: 60_000 })
  await context.close()
})

test('a guest may keep five documents', async ({ page }) => {
  for (let i = 0; i < 5; i++) await bringIn(page, `In 18${10 + i}, the council of Veldmark opened harbour ${i}.`)
  await page.goto('/documents/new')
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Make a deck' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'A guest may keep 5 documents' })).toBeVisible()
  await expect(page.getByLabel('Text', { exact: true })).not.toHaveAttribute('aria-invalid')
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(text)
})

test('the owner corrects, shares and bins; a stranger sees what never was', async ({ page, browser, baseURL }) => {
  await bringIn(page, 'On 5 May, Ilse Farrow built the mill at Tarn.')
  await expect(page.getByText('One date here leaves out the year and waits for it.')).toBeVisible({ timeout: 60_000 })
  await page.getByLabel('Date of publication').fill('1871')
  await page.getByRole('textbox', { name: 'Title' }).fill('The mill at Tarn')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mill at Tarn')
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('5 May 1871', { timeout: 60_000 })

  const address = new URL(page.url()).pathname
  const stranger = await (await browser.newContext({ baseURL })).newPage()
  const seen = async (path: string) => {
    const response = await stranger.goto(path)
    return [response?.status(), await stranger.locator('main').textContent()]
  }
  expect(await seen(address)).toEqual(await seen('/documents/018f0000-0000-7000-8000-000000000000'))

  await page.getByLabel('Whoever has the link').check()
  await page.getByRole('button', { name: 'Apply' }).click()
  const link = await page.getByRole('link', { name: /Open the page as those see it/ }).getAttribute('href')
  expect((await seen(address))[0]).toBe(404)
  expect((await seen(link ?? ''))[0]).toBe(200)

  await page.getByRole('button', { name: 'Move to the bin' }).click()
  await expect(page.getByText('are in the bin')).toBeVisible()
  expect((await seen(link ?? ''))[0]).toBe(404)
  await page.getByRole('button', { name: 'Take them out again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mill at Tarn')
})

test('a reading that a SIGKILL interrupted goes on when its owner looks again', async ({ page, server }) => {
  const long = Array.from({ length: 600 }, (_, i) => `In ${1200 + i}, the council of Veldmark opened harbour ${i}.`)
  await bringIn(page, long.join('\n\n'))
  await server.kill()
  await server.start()
  // The page looks again by itself too, and would break off this one look.
  await expect(() => page.reload()).toPass()
  await expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible({ timeout: 90_000 })
})

for (const scheme of ['light', 'dark'] as const)
  test(`the pages are sound for assistive technology and fit 320 px (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await bringIn(page)
    await expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible({ timeout: 60_000 })
    const own = new URL(page.url()).pathname
    await page.goto('/library')
    const digest = await page
      .getByRole('link', { name: /Security Concerns/ })
      .first()
      .getAttribute('href')
    for (const path of ['/library', '/documents/new', own, digest ?? '']) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(path)
      await expectSound(page)
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await expectSound(page)
    }
  })

test('a text is brought in by keyboard alone', async ({ page }) => {
  await page.goto('/documents/new')
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)
  const tabTo = async (wanted: string) => {
    for (let i = 0; i < 40 && (await focused()) !== wanted; i++) await page.keyboard.press('Tab')
    expect(await focused()).toBe(wanted)
  }
  await tabTo('document-text')
  await page.keyboard.insertText('In 1811, the council of Veldmark opened a second harbour.')
  await tabTo('Make a deck')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible({ timeout: 60_000 })
})
