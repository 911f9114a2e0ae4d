// What pages' Content Security Policies report, in all pages and frames of every browser that a test starts: no test may meet
// such a report, unless it names it (`expectedViolations`, phone.mjs). A frame says it to its console, which Playwright hears
// of every page that there is or comes.

const MARK = "cordboard-violation";
/** What browsers say by themselves: where there is no event, and in frames whose scripts do not run any more. */
const SAID = /Content[ -]Security[ -]Policy|requires? '?Trusted(HTML|Script|ScriptURL)/i;
/** A browser that does not know a directive says so; that is none. */
const UNKNOWN = /unknown directive|couldn.t process/i;

/** Of the test that runs: a worker runs one at a time. */
let reports = [];

/** Runs in every frame before its scripts. */
function report(mark) {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
    console.error(mark, `${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`);
  });
}

async function watch(context) {
  context.on("console", (message) => {
    const text = message.text();
    if (text.startsWith(MARK) || (SAID.test(text) && !UNKNOWN.test(text))) reports.push(text);
  });
  await context.addInitScript(report, MARK);
  return context;
}

/** Listens in the contexts that the browser has, and in all that are made. */
export async function watchViolations(browser) {
  for (const context of browser.contexts()) await watch(context);
  const { newContext } = browser;
  browser.newContext = async (...given) => watch(await newContext.apply(browser, given));
}

/** What was reported since this was called last. */
export function takeViolations() {
  const taken = reports;
  reports = [];
  return taken;
}
