// @ts-check
// The service worker of notices (src/browser/page/notifier.rs): a press on one brings the page that showed it to the front.

const scope = /** @type {any} */ (self);

scope.onmessage = (/** @type {any} */ { source }) => source.postMessage(source.id);
scope.onnotificationclick = (/** @type {any} */ event) => {
  event.notification.close();
  event.waitUntil(scope.clients.get(event.notification.data).then((/** @type {any} */ page) => page?.focus()));
};
