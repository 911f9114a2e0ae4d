// The Classic interface: every page is a page of its own, with the softphone's frame in the sidebar. This is the host's
// side of the Classic wire (open-cti.md 6): text messages `key=value&...`, with or without the prefix `interactionApi/`,
// answered in the style they came in. What a method does is decided by the server; only what changes this very page is
// done here.

import { ask, callCrm, menu, noteClick, placeOf, setClickable, showPage } from '/pages/records.js';

const PREFIX = 'interactionApi/';
const LISTENERS = ['onClickToDial', 'onFocus', 'onObjectUpdate'];

/** The arguments of the methods the server carries out, in the order they have on the wire. */
const ARGUMENTS = {
  screenPop: ['url', 'force'],
  searchAndScreenPop: ['searchParams', 'queryParams', 'callType'],
  searchAndGetScreenPopUrl: ['searchParams', 'queryParams', 'callType'],
  saveLog: ['object', 'saveParams'],
  runApex: ['apexClass', 'methodName', 'methodParams'],
  getDirectoryNumbers: ['isGlobal', 'callCenterName', 'resultSetPage', 'resultSetPageSize'],
};

const place = placeOf(location);
const main = document.getElementById('page');
const frame = document.getElementById('softphone');
let clickable = false;
let style = '';
let softphoneOrigin = null;
const listening = new Set();

const dial = {
  enabled: () => clickable,
  clicked: (record) => {
    noteClick(place, record);
    // The real host tells clicks only to a registered listener.
    if (!listening.has('onClickToDial')) return;
    send('onClickToDial', {
      result: JSON.stringify({
        number: record.number, objectId: record.id, objectName: record.name, object: record.object, displayName: record.object,
      }),
    });
  },
};

window.addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || event.origin !== softphoneOrigin || typeof event.data !== 'string') return;
  style = event.data.startsWith(PREFIX) ? PREFIX : '';
  const pairs = event.data.slice(style.length).split('&').map((pair) => {
    const cut = pair.indexOf('=');
    return cut < 0 ? [pair, ''] : [pair.slice(0, cut), decodeURIComponent(pair.slice(cut + 1))];
  });
  const method = pairs.find(([key]) => key === 'method')?.[1];
  if (!method) return;
  const name = method.replace(/_\d+$/, '');
  // What stands between the method and the nonce are the arguments.
  const end = pairs.findIndex(([key]) => key === 'nonce');
  const given = pairs.slice(0, end < 0 ? undefined : end).filter(([key]) => key !== 'method')
    .map(([key, value]) => [key, value === 'undefined' || value === 'null' ? null : value]);
  perform(method, name, given);
});

/** The arguments by our names: those that came under that name, others by their place. */
function named(name, given) {
  const values = given.map(([, value]) => value);
  const byName = Object.fromEntries(given);
  return Object.fromEntries((ARGUMENTS[name] ?? []).map((key, place) => [key, key in byName ? byName[key] : values[place] ?? null]));
}

async function perform(method, name, given) {
  const args = name in ARGUMENTS ? named(name, given) : Object.fromEntries(given);
  if (name === 'saveLog') args.saveParams = Object.fromEntries(new URLSearchParams(decodeURIComponent(args.saveParams ?? '')));
  if (name === 'getPageInfo') Object.assign(args, { path: place.path, url: location.href });
  const asked = callCrm(place, 'classic', name, args);
  if (LISTENERS.includes(name)) {
    listening.add(name);
    return undefined;
  }
  const outcome = await asked;
  if (name in LOCAL && !outcome.error) outcome.value = LOCAL[name](given.map(([, value]) => value));
  if (!outcome.silent) answerOutcome(method, name, outcome);
  // Opening a page leaves this one, and with it the softphone: its callback may never run.
  if (outcome.go !== undefined) location.assign(place.base + outcome.go);
  return undefined;
}

/** What only changes this page. */
const LOCAL = {
  enableClickToDial: () => setDial(true),
  disableClickToDial: () => setDial(false),
  setSoftphoneHeight: ([height]) => resize('height', height),
  setSoftphoneWidth: ([width]) => resize('width', width),
  setVisible: ([visible]) => {
    frame.parentElement.hidden = visible !== 'true';
    return true;
  },
  isVisible: () => !frame.parentElement.hidden,
  isInConsole: () => false,
  notifyInitializationComplete: () => true,
  refreshPage: () => {
    setTimeout(() => location.reload(), 0);
    return true;
  },
  refreshRelatedList: () => {
    showPage(main, place, dial, open);
    return true;
  },
  reloadFrame: () => {
    loadSoftphone();
    return true;
  },
};

function setDial(enabled) {
  clickable = enabled;
  setClickable(main, enabled);
  return true;
}

function resize(side, size) {
  const pixels = Number(size);
  if (!(pixels >= 0)) return false;
  frame.style[side] = `${pixels}px`;
  return true;
}

function answerOutcome(method, name, outcome) {
  if (outcome.error) return answer(method, { result: '', error: outcome.error.description });
  if (name === 'saveLog') return answer(method, { result: true, id: outcome.value });
  if (name === 'runApex') return answer(method, { result: outcome.value.runApex });
  const value = typeof outcome.value === 'object' ? JSON.stringify(outcome.value) : outcome.value;
  return answer(method, { result: value });
}

/** Answers a call that has a callback: those carry a number behind the method. */
function answer(method, pairs) {
  if (/_\d+$/.test(method)) send(method, pairs);
}

function send(method, pairs) {
  const text = Object.entries({ method, ...pairs }).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  frame.contentWindow.postMessage(style + text, softphoneOrigin);
}

function open(path) {
  location.assign(place.base + path);
}

window.addEventListener('focus', async () => {
  if (!listening.has('onFocus')) return;
  const outcome = await callCrm(place, 'classic', 'getPageInfo', { path: place.path, url: location.href });
  send('onFocus', { result: JSON.stringify(outcome.value) });
});

async function loadSoftphone() {
  const call = await ask(`/crm/${place.seat}/frame`);
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const url = new URL(call.adapterUrl, location.href);
  softphoneOrigin = url.origin;
  const added = `sfdcIFrameOrigin=${encodeURIComponent(location.origin)}&nonce=${nonce}`;
  frame.style.height = `${call.height}px`;
  frame.style.width = `${call.width}px`;
  frame.allow = 'microphone; clipboard-write; local-network-access; local-network; loopback-network';
  frame.src = `${call.adapterUrl}${call.adapterUrl.includes('?') ? '&' : '?'}${added}`;
}

document.getElementById('menu').append(...menu(place));
document.getElementById('seat').textContent = `Seat ${place.seat}, Classic`;
document.getElementById('search').addEventListener('submit', (event) => {
  event.preventDefault();
  open(`search?text=${encodeURIComponent(new FormData(event.target).get('text'))}`);
});
loadSoftphone();
await showPage(main, place, dial, open);
