import type { Browser, Page } from 'playwright/test'
import { v7 } from 'uuid'
import { expectAccessible } from '../support/accessible'
import { answerByKeyboard } from '../support/answer-by-keyboard'
import { expect, test } from '../support/server'

const open = async (browser: Browser, baseURL: string) => (await browser.newContext({ baseURL })).newPage()
const nameLabel = 'Your name, as the class sees it'

async function makeClass(page: Page, title: string) {
  await page.goto('/classes')
  await page.getByLabel('Name of the class').fill(title)
  await page.getByLabel(nameLabel).fill('Ms Orr')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return { address: page.url(), link: await page.locator('code').innerText() }
}

async function assign(page: Page) {
  await page.getByRole('link', { name: 'Assign a deck' }).press('Enter')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Assign', exact: true }).press('Enter')
  await expect(page.getByRole('link', { name: /^Progress of the class/ })).toBeVisible()
}

async function join(page: Page, link: string, name: string, shares: boolean) {
  await page.goto(link)
  await expect(page.getByRole('checkbox')).not.toBeChecked()
  await page.getByLabel(nameLabel).fill(name)
  if (shares) await page.getByRole('checkbox').press('Space')
  await page.getByRole('button', { name: 'Join the class' }).press('Enter')
  await expect(page.getByText('Ms Orr teaches this class')).toBeVisible()
}

async function studyFromToday(page: Page, cards: number) {
  await page.goto('/')
  await page
    .getByRole('link', { name: / for Rivers and treaties$/ })
    .first()
    .click()
  await page.waitForURL(/\/study\//)
  for (let n = 0; n < cards; n++) await answerByKeyboard(page)
}

test('an instructor assigns, two students join, and progress shows', async ({ browser, baseURL }) => {
  const [teacher, ann, ben] = [await open(browser, baseURL), await open(browser, baseURL), await open(browser, baseURL)]
  const { address, link } = await makeClass(teacher, 'Rivers and treaties')
  await assign(teacher)
  await join(ann, link, 'Ann', true)
  await expectAccessible(ann)
  await join(ben, link, 'Ben', false)
  await studyFromToday(ann, 2)
  await studyFromToday(ben, 1)

  await teacher.goto(address)
  await expectAccessible(teacher)
  await teacher.getByRole('link', { name: /^Progress of the class/ }).click()
  const row = (name: string) => teacher.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('Ann')).toContainText(/2 \/ \d+/)
  await expect(row('Ann')).toContainText('%')
  await expect(row('Ben')).toContainText(/1 \/ \d+/)
  await expect(row('Ben')).toContainText('not shared')
  await expect(teacher.getByText('2 of 2 begun')).toBeVisible()
  await expectAccessible(teacher)
  const progress = teacher.url()

  await ben.goto(progress)
  await expect(ben.getByRole('row', { name: /^Ben/ })).toBeVisible()
  await expect(ben.getByText('Ann', { exact: true })).toHaveCount(0)

  await ann.goto(address)
  await ann.getByRole('checkbox').press('Space')
  await ann.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(ann.getByText('Saved.')).toBeVisible()
  await teacher.reload()
  await expect(row('Ann')).toContainText('not shared')
})

test('a stranger gets the same page for classes that exist and for invented ones', async ({ browser, baseURL }) => {
  const [teacher, student, stranger] = [
    await open(browser, baseURL),
    await open(browser, baseURL),
    await open(browser, baseURL),
  ]
  const { address, link } = await makeClass(teacher, 'Closed group')
  await assign(teacher)
  await join(student, link, 'Cleo', false)
  await teacher.getByRole('link', { name: /^Progress of the class/ }).click()
  await expect(teacher.getByText('Cleo')).toBeVisible()
  const assignment = new URL(teacher.url()).pathname
  const own = new URL(address).pathname

  // A guest of another class: known to Annals, unknown here.
  await makeClass(stranger, 'Another group')
  const words = async (page: Page, path: string) => {
    const response = await page.goto(path)
    return [response?.status(), await page.locator('main').innerText(), await page.title()]
  }
  const invented = await words(stranger, `/classes/${v7()}`)
  expect(invented[0]).toBe(404)
  const paths = [
    own,
    `${own}/assign`,
    assignment,
    `${assignment}/edit`,
    `/classes/${v7()}/assignments/${v7()}`,
    '/join/x',
  ]
  for (const path of [...paths, '/admin']) expect(await words(stranger, path)).toEqual(invented)
  for (const path of [`${own}/assign`, `${assignment}/edit`, `${own}/assignments/${v7()}`])
    expect(await words(student, path)).toEqual(invented)
})

test('a new link ends the old one, and a student who was removed is outside', async ({ browser, baseURL }) => {
  const [teacher, student] = [await open(browser, baseURL), await open(browser, baseURL)]
  const { address, link } = await makeClass(teacher, 'Small group')
  await join(student, link, 'Dora', false)
  await teacher.reload()
  await teacher.getByRole('button', { name: 'Make a new link' }).press('Enter')
  await expect(teacher.locator('code')).not.toHaveText(link)
  expect((await student.request.get(link)).status()).toBe(404)
  await teacher.getByRole('button', { name: 'Remove Dora from the class' }).press('Enter')
  await expect(teacher.getByText('Nobody has joined yet')).toBeVisible()
  expect((await student.request.get(address)).status()).toBe(404)
})
