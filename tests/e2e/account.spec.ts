import { v7 } from 'uuid'
import { expect, test } from '../support/server'

const password = 'four plain words here'
const anAddress = () => `${v7()}@example.org`

test('a visitor signs up, signs out and in again', async ({ page }) => {
  const email = anAddress()
  await page.goto('/account/sign-up')
  await page.getByLabel('E-mail address').fill(email.toUpperCase())
  await page.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/')
  await page.goto('/account')
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')

  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill('not this password')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'E-mail address or password is wrong' })).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await page.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/')
})

test('signing in works without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  const email = anAddress()
  await page.goto('/account/sign-up?next=/account')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign up' }).click()
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill('not this password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('E-mail address or password is wrong')).toBeVisible()
  await context.close()
})

test('signing out everywhere ends the session of another browser', async ({ browser, baseURL }) => {
  const email = anAddress()
  const [here, there] = await Promise.all([browser.newContext({ baseURL }), browser.newContext({ baseURL })])
  const [desk, phone] = await Promise.all([here.newPage(), there.newPage()])
  await desk.goto('/account/sign-up?next=/account')
  await desk.getByLabel('E-mail address').fill(email)
  await desk.getByLabel('Password').fill(password)
  await desk.getByRole('button', { name: 'Sign up' }).click()
  await expect(desk.getByText(`Signed in as ${email}`)).toBeVisible()
  await phone.goto('/account?next=/account')
  await phone.getByLabel('E-mail address').fill(email)
  await phone.getByLabel('Password').fill(password)
  await phone.getByRole('button', { name: 'Sign in' }).click()
  await expect(phone.getByText(`Signed in as ${email}`)).toBeVisible()

  await desk.getByRole('button', { name: 'Sign out on every device' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await phone.reload()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await here.close()
  await there.close()
})
