// The Lightning interface: one page that changes its contents and its URL, with the softphone's frame in a panel above
// the utility bar. This is the host's side of the Lightning wire (open-cti.md 2): structured messages. What a method
// does is decided by the server; only what changes this very page is done here.

import { ask, callCrm, menu, noteClick, placeOf, setClickable, showPage } from '/pages/records.js';

const main = document.getElementById('page');
const panel = document.getElementById('panel');
const frame = document.getElementById('softphone');
const utility = document.getElementById('utility');

let place = placeOf(location);
let clickable = false;
let softphoneOrigin = null;
/** The library's version, from its last message: it drops messages of another one. */
let apiVersion = 0;
const listening = new Set();

const dial = {
  enabled: () => clickable,
  clicked: (record) => {
    noteClick(place, record);
    tell('onClickToDial', {
      number: record.number, recordId: record.id, recordName: record.name, objectType: record.object, params: '',
    });
  },
};

window.addEventListener('message', async (event) => {
  const call = event.data;
  if (event.source !== frame.contentWindow || event.origin !== softphoneOrigin) return;
  if (typeof call !== 'object' || call === null || call.apiType !== 'opencti') return;
  apiVersion = call.apiVersion;
  if (call.isListenerRegistered) listening.add(call.methodName);
  const args = { ...(call.args ?? {}) };
  if (call.methodName === 'getAppViewInfo') Object.assign(args, { path: place.path, url: location.href });
  const outcome = await callCrm(place, 'lightning', call.methodName, args);
  const refused = outcome.error && failure(outcome.error);
  const local = call.methodName in LOCAL && !refused && LOCAL[call.methodName](args);
  if (outcome.go !== undefined) await open(outcome.go);
  if (!outcome.silent) answer(call, refused || local || success(outcome.value));
});

/** What only changes this page. */
const LOCAL = {
  onClickToDial: () => success(null),
  onNavigationChange: () => success(null),
  enableClickToDial: () => setDial(true),
  disableClickToDial: () => setDial(false),
  setSoftphonePanelHeight: ({ heightPX }) => resize('height', heightPX, 240, 2560),
  setSoftphonePanelWidth: ({ widthPX }) => resize('width', widthPX, 200, 1920),
  setSoftphonePanelLabel: ({ label }) => setText('panel-label', label),
  setSoftphoneItemLabel: ({ label }) => setText('item-label', label),
  setSoftphonePanelIcon: ({ key }) => setIcon('panel-icon', key),
  setSoftphoneItemIcon: ({ key }) => setIcon('item-icon', key),
  setSoftphonePanelVisibility: ({ visible }) => {
    showPanel(visible === true);
    return success(null);
  },
  isSoftphonePanelVisible: () => success({ visible: isPanelVisible() }),
  notifyInitializationComplete: () => success(null),
  refreshView: () => {
    show();
    return success(null);
  },
};

function setDial(enabled) {
  clickable = enabled;
  setClickable(main, enabled);
  return success(null);
}

function resize(side, pixels, least, most) {
  if (!(pixels >= least && pixels <= most)) {
    return failure({ code: 'INVALID_PARAM', description: `${side} has to be ${least} to ${most} pixels` });
  }
  frame.style[side] = `${pixels}px`;
  return success(null);
}

function setText(id, text) {
  document.getElementById(id).textContent = text;
  return success(null);
}

/** Icons are named by their key; a few common ones are drawn. */
function setIcon(id, key) {
  const drawn = { call: '☎', incoming_call: '↙', outbound_call: '↗', end_call: '✕', phone_portrait: '☎' }[key];
  const icon = document.getElementById(id);
  icon.textContent = drawn ?? '•';
  icon.dataset.key = key;
  return success(null);
}

function success(returnValue) {
  return { success: true, returnValue, errors: null };
}

function failure(error) {
  return { success: false, returnValue: null, errors: [error] };
}

function answer(call, response) {
  post({ methodName: call.methodName, callId: call.callId, response, shouldExecuteCallback: true, shouldExecuteListener: false });
}

/** Tells a listener; such a message has no callId. */
function tell(methodName, response) {
  if (!listening.has(methodName)) return;
  post({ methodName, response, shouldExecuteCallback: false, shouldExecuteListener: true });
}

function post(message) {
  frame.contentWindow.postMessage({ apiVersion, apiType: 'opencti', ...message }, softphoneOrigin);
}

function isPanelVisible() {
  return !panel.classList.contains('closed');
}

function showPanel(visible) {
  panel.classList.toggle('closed', !visible);
  panel.inert = !visible;
  utility.setAttribute('aria-expanded', String(visible));
  if (visible && !frame.src) loadSoftphone();
}

/** Goes to a page of the CRM without leaving this document. */
async function open(path) {
  history.pushState(null, '', place.base + path);
  await show();
  main.focus();
}

async function show() {
  place = placeOf(location);
  document.getElementById('menu').replaceChildren(...menu(place));
  const view = await showPage(main, place, dial, open);
  tellNavigation(view);
}

function tellNavigation(view) {
  const url = location.href;
  if (view.kind !== 'record') return tell('onNavigationChange', { url });
  return tell('onNavigationChange', { url, recordId: view.id, recordName: view.name, objectType: view.object });
}

async function loadSoftphone() {
  const call = await ask(`/crm/${place.seat}/frame`);
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  softphoneOrigin = new URL(call.adapterUrl, location.href).origin;
  const added = ['mode=Lightning', 'isdtp=vw', `sfdcIframeOrigin=${encodeURIComponent(location.origin)}`, `nonce=${nonce}`,
    'ltn_app_id=06mCb0000000001AAA', 'clc=0'].join('&');
  frame.style.height ||= `${call.height}px`;
  frame.style.width ||= `${call.width}px`;
  frame.allow = 'microphone; clipboard-write; local-network-access; local-network; loopback-network';
  frame.src = `${call.adapterUrl}${call.adapterUrl.includes('?') ? '&' : '?'}${added}`;
}

utility.addEventListener('click', () => showPanel(!isPanelVisible()));
panel.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    showPanel(false);
    utility.focus();
  }
});
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || !url.pathname.startsWith(place.base)) return;
  event.preventDefault();
  open(url.pathname.slice(place.base.length) + url.search);
});
window.addEventListener('popstate', show);
window.addEventListener('focus', async () => {
  const query = new URLSearchParams(place.search);
  query.set('path', place.path);
  tellNavigation(await ask(`/crm/${place.seat}/view?${query}`));
});
document.getElementById('seat').textContent = `Seat ${place.seat}, Lightning`;
document.getElementById('search').addEventListener('submit', (event) => {
  event.preventDefault();
  open(`search?text=${encodeURIComponent(new FormData(event.target).get('text'))}`);
});

const call = await ask(`/crm/${place.seat}/frame`);
setText('panel-label', call.label);
if (call.startAutomatically) loadSoftphone();
await show();
