// Links that ask for a call: opened as other programs open them, and what the panel shows of them.

/** A tab with a link, as another program opens it. */
export async function follow(page, simulator, link) {
  const other = await page.context().newPage();
  const opened = page.context().waitForEvent("page");
  await other.evaluate((url) => void window.open(url, "_blank", "noopener"), `${simulator.softphone}/index.html${link}`);
  const tab = await opened;
  await other.close();
  return tab;
}

/** The line that asks the agent. */
export const asks = (panel, number) => panel.scope.locator("p.waiting").filter({ hasText: `A link asks to call ${number}.` });
