// Addresses that scripts and workers are loaded from. Under the page's policy (www/index.html) the browser loads none that did
// not pass here, where it knows Trusted Types: only the softphone's own files, and the CRM's library, whose address the core
// has checked (src/crm/salesforce.rs).

/** Where the softphone's files lie: this script is in `pkg/`. */
const FILES = new URL("../", import.meta.url).href;

function check(url, checked) {
  if (url === checked || new URL(url).href.startsWith(FILES)) return url;
  throw new TypeError(`${url} is no file of the softphone`);
}

let policy;

/** A page has one policy of a name, and the softphone's script may run twice in it, so it is made when it is needed. */
function trusted(url, checked) {
  policy ??= globalThis.trustedTypes?.createPolicy("cordboard", { createScriptURL: check }) ?? { createScriptURL: check };
  return policy.createScriptURL(url, checked);
}

/** A file of the softphone. */
export const ownFile = (url) => trusted(url);

/** The library that the core named. */
export const checkedLibrary = (url) => trusted(url, url);
