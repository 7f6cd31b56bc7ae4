import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { v7 } from 'uuid'
import { expectAccessible } from '../support/accessible'
import { answerByKeyboard } from '../support/answer-by-keyboard'
import { expect, test } from '../support/server'

const password = 'four plain words here'
const anAddress = () => `${v7()}@example.org`

async function fillCredentials(page: Page, email: string, typed = password) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(typed)
}

async function signUp(page: Page, email: string) {
  await page.goto('/account/sign-up?next=/account')
  await fillCredentials(page, email)
  await page.getByRole('button', { name: 'Sign up' }).click()
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
}

async function signIn(page: Page, email: string) {
  await page.goto('/account?next=/account')
  await fillCredentials(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
}

type Everything = {
  readonly profile: { readonly email: string | null }
  readonly reviews: readonly { readonly cardId: string }[]
  readonly memories: readonly unknown[]
}
const everything = async (page: Page): Promise<Everything> => (await page.request.get('/account/export')).json()

/** Answers the first card of the first deck, by keyboard. */
async function answerOne(page: Page) {
  await page.goto('/')
  await page
    .getByRole('link', { name: /^Study / })
    .first()
    .click()
  await page.waitForURL(/\/study\//)
  await answerByKeyboard(page)
}

test('a visitor signs up, signs out and in again, by keyboard', async ({ page }) => {
  const email = anAddress()
  await page.goto('/account/sign-up')
  await page.getByLabel('E-mail address').focus()
  await page.keyboard.type(email.toUpperCase())
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/')
  await page.goto('/account')
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
  await page.getByRole('button', { name: 'Sign out', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')

  await fillCredentials(page, email, 'not this password')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'E-mail address or password is wrong' })).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await page.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/')
})

test('a guest who signs up keeps the log', async ({ page }) => {
  await answerOne(page)
  const asGuest = await everything(page)
  expect(asGuest.profile.email).toBeNull()
  const email = anAddress()
  await signUp(page, email)
  const asAccount = await everything(page)
  expect(asAccount.profile.email).toBe(email)
  expect(asAccount.reviews).toEqual(asGuest.reviews)
  expect(asAccount.memories).toEqual(asGuest.memories)
})

test('a guest who signs in to an account moves the log there', async ({ browser, baseURL, page }) => {
  const email = anAddress()
  const elsewhere = await browser.newContext({ baseURL })
  const desk = await elsewhere.newPage()
  await signUp(desk, email)
  await answerOne(page)
  const asGuest = await everything(page)
  await signIn(page, email)
  expect((await everything(desk)).reviews.map(row => row.cardId)).toEqual(asGuest.reviews.map(row => row.cardId))
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  expect((await page.request.get('/account/export')).status()).toBe(404)
  await elsewhere.close()
})

test('signing in works without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  const email = anAddress()
  await signUp(page, email)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await fillCredentials(page, email, 'not this password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('E-mail address or password is wrong')).toBeVisible()
  await signIn(page, email)
  await context.close()
})

test('signing out everywhere ends the session of another browser', async ({ browser, baseURL }) => {
  const email = anAddress()
  const contexts = await Promise.all([browser.newContext({ baseURL }), browser.newContext({ baseURL })])
  const [desk, phone] = await Promise.all([contexts[0].newPage(), contexts[1].newPage()])
  await signUp(desk, email)
  await signIn(phone, email)
  await desk.getByRole('button', { name: 'Sign out on every device' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await phone.reload()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await Promise.all(contexts.map(context => context.close()))
})

test('after five wrong passwords the sixth is not tried, for a real and an invented account alike', async ({
  page,
}) => {
  const email = anAddress()
  await signUp(page, email)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  for (const address of [email, anAddress()]) {
    const said: string[] = []
    for (let attempt = 1; attempt <= 6; attempt++) {
      await fillCredentials(page, address, `wrong password ${attempt}`)
      const answered = page.waitForResponse(response => response.request().method() === 'POST')
      await page.keyboard.press('Enter')
      await answered
      await expect(page.getByLabel('Password')).toHaveValue('')
      said.push(await page.getByRole('alert').first().innerText())
    }
    expect(said.slice(0, 5).every(sentence => sentence.includes('password is wrong'))).toBe(true)
    expect(said[5]).toContain('Too many attempts failed. Try again in a minute.')
  }
  await fillCredentials(page, email)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Too many attempts failed')).toBeVisible()
})

test('everything is downloaded as a file, and deleting the account asks for the address', async ({ page }) => {
  const email = anAddress()
  await signUp(page, email)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Take everything along' }).click(),
  ])
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as Everything
  expect(file.profile.email).toBe(email)

  await page.getByRole('link', { name: 'Delete the account' }).click()
  await page.getByLabel(`Type ${email}`).fill('somebody@example.org')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This is not the address of your account')).toBeVisible()
  await page.getByLabel(`Type ${email}`).fill(email)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/')
  await page.goto('/account')
  await fillCredentials(page, email)
  await page.keyboard.press('Enter')
  await expect(page.getByText('E-mail address or password is wrong')).toBeVisible()
})

test('the link of the first start makes one administrator, who makes a reset link that works once', async ({
  browser,
  baseURL,
  page,
  server,
}) => {
  const setup = new URL(/http\S+\/setup\/\S+/.exec(server.output())?.[0] ?? '').pathname
  const founder = anAddress()
  await page.goto(setup)
  await page.getByRole('link', { name: 'Sign up' }).click()
  await fillCredentials(page, founder)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Become administrator' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accounts')
  expect((await page.request.get(setup)).status()).toBe(404)
  await expectAccessible(page)

  await page.getByRole('button', { name: `Make a reset link for ${founder}` }).click()
  const link = await page.getByRole('textbox', { name: `Reset link for ${founder}` }).inputValue()
  const context = await browser.newContext({ baseURL })
  const forgetful = await context.newPage()
  await forgetful.goto(link)
  await expectAccessible(forgetful)
  await forgetful.getByLabel('New password').fill('another four plain words')
  await forgetful.keyboard.press('Enter')
  await expect(forgetful.getByText(`Signed in as ${founder}`)).toBeVisible()
  expect((await forgetful.request.get(link)).status()).toBe(404)
  await page.goto('/admin')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing here')
  await context.close()
})

test('the account pages have no axe finding and fit a narrow screen', async ({ page }) => {
  for (const path of ['/account', '/account/sign-up', '/reset']) {
    await page.goto(path)
    await expectAccessible(page)
  }
  await signUp(page, anAddress())
  await expectAccessible(page)
  await page.goto('/account/delete')
  await expectAccessible(page)
})
