// A page of the pretended instance, inside the TopFrame: a form or a list, with numbers to click.

import { ask, element } from '/pages/records.js';

const [, , seat] = location.pathname.split('/');
const url = location.pathname.split('/').slice(3).join('/') + location.search;
const page = await ask(`/instance/${seat}/page?url=${encodeURIComponent(url)}`);

function phone(number, record) {
  return element('button', {
    type: 'button', class: 'phone', title: 'Call this number', onclick: () => window.top.clickToDial(number, record),
  }, number);
}

function table(rows) {
  return element('div', { class: 'card' }, element('table', {}, element('tbody', {}, ...rows.map((row) => element('tr', {},
    element('td', {}, element('a', { href: `/now/${seat}/${row.url}` }, row.name)),
    element('td', {}, row.entity),
    element('td', {}, element('div', { class: 'phones' }, ...row.phones.map((number) => phone(number, row)))))))));
}

const fields = (page.fields ?? []).flatMap(({ label, value, phone: clickable }) => [element('dt', {}, label),
  element('dd', {}, clickable && value ? phone(value, { entity: page.entity, id: page.id, name: page.title }) : value)]);
document.title = page.title;
document.getElementById('page').append(
  element('h1', {}, page.title),
  page.note ? element('p', { class: 'note' }, page.note) : '',
  fields.length ? element('div', { class: 'card' }, element('dl', {}, ...fields)) : '',
  page.rows?.length ? table(page.rows) : '',
);
