import type { Page } from 'playwright/test'
import { expect } from './server'

/** Reveals the card on the study page and says "got it"; resolves when the server has taken the answer. */
export async function answerByKeyboard(page: Page) {
  // Keys pressed before the page listens do nothing; then no answer travels, and they are pressed again.
  await expect(async () => {
    const taken = page.waitForResponse(response => response.request().method() === 'POST', { timeout: 5_000 })
    await page.keyboard.press('Space')
    await page.keyboard.press('3')
    expect((await taken).ok()).toBe(true)
  }).toPass()
}
