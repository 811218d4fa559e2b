import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/** Milliseconds: it comes each time, on a busy computer late. */
const PATIENCE = 20_000;

/** Closes the page that opens itself after the installation, before it can lie over what is opened next. True if it came. */
export async function closeWelcome(browser: Browser, base: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
    for (const page of await browser.pages()) {
      // What the driver knows of an address may be old: the page is asked, and not waited for.
      const asked = page.evaluate(() => location.href).catch(() => '');
      if ((await Promise.race([asked, sleep(1000, '')])) !== `${base}welcome.html`) continue;
      await page.close();
      return true;
    }
  }
  return false;
}
