// The TopFrame of a pretended ServiceNow instance: the host's side of OpenFrame's wire (spec/other-systems.md 4.1). What
// comes from the softphone's frame are texts of JSON, `{type: "NOW.PostMessage", eventName, args}`, and they are heard
// from an allowed origin only. Pages open in the frame `gsft_main`.

import { ask, element } from '/pages/records.js';

const seat = location.pathname.split('/')[2];
const main = document.getElementById('gsft_main');
const frame = document.getElementById('softphone');
const panel = document.getElementById('openframe');
const phone = document.getElementById('phone');
const tab = sessionStorage.tab ??= Math.random().toString(36).slice(2, 8);
const record = await ask(`/instance/${seat}/record`);
const softphone = new URL(record.url, location.href).origin;

const TYPE = 'NOW.PostMessage';

window.addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
  if (!record.allowed || event.origin !== softphone) {
    console.warn('Incoming message ignored due to origin mismatch.');
    return;
  }
  const { type, eventName, args } = JSON.parse(event.data);
  if (type !== TYPE) return;
  if (eventName === 'openframe_request') answer(args);
  else HEARD[eventName]?.(args ?? {});
});

function post(eventName, args) {
  frame.contentWindow.postMessage(JSON.stringify({ type: TYPE, eventName, args }), softphone);
}

function answer({ id, method }) {
  const results = {
    openframe_init: () => ({ topDomain: location.origin }),
    openframe_get_config: () => {
      const { allowed: _, ...told } = record;
      return told;
    },
    openframe_visible: () => isShown(),
  };
  post('openframe_response', { isSuccess: method in results, context: { id, result: results[method]?.() } });
}

const HEARD = {
  openframe_show: () => show(true),
  openframe_hide: () => show(false),
  openframe_set_size: ({ width, height }) => resize(width, height),
  openframe_set_width: ({ width }) => resize(width),
  openframe_set_height: ({ height }) => resize(undefined, height),
  openframe_set_header_title: ({ title, subtitle }) => {
    if (title !== undefined) setText('title', title);
    if (subtitle !== undefined) setText('subtitle', subtitle);
  },
  openframe_set_header_title_icon: (icon) => setTitleIcon(icon),
  openframe_set_header_icons: (icons) => document.getElementById('icons').replaceChildren(...icons.map((icon) =>
    element('button', { type: 'button', title: icon.imageTitle, onclick: () => clicked(icon) },
      element('img', { src: icon.imageURL, alt: icon.imageTitle })))),
  openframe_set_frame_mode: ({ mode }) => fold(mode === 'collapse'),
  openframe_set_presence_indicator: ({ state, color }) => {
    const presence = document.getElementById('presence');
    presence.dataset.color = color;
    presence.ariaLabel = state;
    presence.title = state;
  },
  openframe_set_top_frame_url: ({ form, list, url }) => {
    if (form) return open(`${form.entity}.do?${form.query}`);
    if (list) return open(`${list.entity}_list.do?sysparm_query=${list.query}`);
    return url && open(url.url);
  },
};

function setText(id, text) {
  document.getElementById(id).textContent = text;
}

/** An icon was clicked; by its old name too, for softphones that know no other. */
function clicked(icon) {
  post('openframe_icon_clicked', icon);
  post('openframe_header_icon_clicked', icon);
}

let titleIcon = {};

function setTitleIcon(given) {
  titleIcon = given;
  const { imageURL, imageTitle } = given;
  const icon = document.getElementById('title-icon');
  icon.hidden = !imageURL;
  if (!imageURL) return;
  icon.src = imageURL;
  icon.alt = imageTitle ?? '';
}

function resize(width, height) {
  if (width !== undefined) frame.style.width = `${width}px`;
  if (height !== undefined) frame.style.height = `${height}px`;
}

function isShown() {
  return !panel.classList.contains('closed');
}

function show(shown) {
  if (shown === isShown()) return;
  panel.classList.toggle('closed', !shown);
  panel.inert = !shown;
  phone.setAttribute('aria-expanded', String(shown));
  post(shown ? 'openframe_shown' : 'openframe_hidden', {});
}

function fold(folded) {
  if (folded === frame.hidden) return;
  frame.hidden = folded;
  post(folded ? 'openframe_collapse' : 'openframe_expand', {});
}

/** Opens an address of the instance, and tells the server for which tab. */
function open(url) {
  ask(`/instance/${seat}/opened`, { url, tab });
  main.src = `/now/${seat}/${url}`;
}

/** A number in a page of ours was clicked. */
window.clickToDial = (number, { entity, id, name }) => {
  ask(`/crm/${seat}/clicked`, { tab, number, recordId: id ?? '' });
  const data = id ? [{ entity, query: `sys_id=${id}`, value: name }] : [];
  communicate({ type: 'OUTGOING_CALL', data: { metaData: { phoneNumber: number }, data } });
};

/** Whatever a page of the instance has to say to the frame. */
const communicate = window.communicate = (payload) => post('openframe_communication', payload);

phone.addEventListener('click', () => show(!isShown()));
document.getElementById('close').addEventListener('click', () => show(false));
document.getElementById('title-icon').addEventListener('click', () => post('openframe_title_icon_clicked', titleIcon));
document.getElementById('fold').addEventListener('click', () => fold(!frame.hidden));
const pages = [['home', 'Homepage'], ['sys_user_list.do?sysparm_query=active=true', 'Users'],
  ['incident_list.do?sysparm_query=active=true', 'Incidents']];
document.getElementById('menu').append(...pages.map(([path, label]) =>
  element('a', { href: `/now/${seat}/${path}`, target: 'gsft_main' }, label)));
setText('seat', `Seat ${seat}, ServiceNow`);
setText('title', record.title);
setText('subtitle', record.subtitle);
setTitleIcon({ imageURL: record.titleIcon });
resize(record.width, record.height);
main.src = `/now/${seat}/home`;
frame.allow = 'microphone; clipboard-write; local-network-access; local-network; loopback-network';
frame.src = record.url;
