// The contents of the CRM's pages, the same in both interfaces: asks the server what a page shows and builds it as DOM
// nodes (record names are data and never become markup).

/** Where the page is: which interface, which seat, which page of it. */
export function placeOf(location) {
  const [, ui, seat, ...rest] = location.pathname.split('/');
  return { ui, seat, base: `/${ui}/${seat}/`, path: rest.map(decodeURIComponent).join('/'), search: location.search };
}

/** An element with attributes and children; text stays text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

/** Asks the server for JSON. */
export async function ask(url, body) {
  const options = body === undefined ? {} : {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), keepalive: true,
  };
  const reply = await fetch(url, options).catch(whileLeaving);
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
  return reply.status === 204 ? null : reply.json();
}

// When the page is left, the browser breaks off what it loads: that is no failure, and nobody waits for it.
let left = false;
for (const leaves of ['beforeunload', 'pagehide']) addEventListener(leaves, () => { left = true; });

function whileLeaving(error) {
  if (left) return new Promise(() => {});
  throw error;
}

/** What tells this browser tab from the others, over all its pages. */
const tab = sessionStorage.tab ??= Math.random().toString(36).slice(2, 8);

let last = Promise.resolve();

/** Tells the server what the softphone called, one call after the other; gives its outcome when it is time. */
export function callCrm(place, ui, method, args) {
  last = last.catch(() => {}).then(() => ask(`/crm/${place.seat}/call`, { ui, tab, method, args }));
  return last.then(async (outcome) => {
    if (outcome.delay_ms) await new Promise((resolve) => { setTimeout(resolve, outcome.delay_ms); });
    return outcome;
  });
}

/** Tells the server that a number was clicked. */
export function noteClick(place, record) {
  return ask(`/crm/${place.seat}/clicked`, { tab, number: record.number, recordId: record.id });
}

/** The menu that all pages have. */
export function menu(place) {
  const pages = [['home', 'Home'], ['list/Account', 'Accounts'], ['list/Contact', 'Contacts'], ['list/Lead', 'Leads'],
    ['list/Case', 'Cases'], ['tasks', 'Tasks']];
  return pages.map(([path, label]) => element('a', {
    href: place.base + path, 'aria-current': (place.path || 'home') === path && 'page',
  }, label));
}

/**
 * Builds the page. `dial` says whether numbers can be clicked and takes the clicks; `open` goes to another page.
 * Returns what the server said about it.
 */
export async function showPage(main, place, dial, open) {
  const query = new URLSearchParams(place.search);
  query.set('path', place.path);
  const view = await ask(`/crm/${place.seat}/view?${query}`);
  document.title = `${view.title} - Demo CRM`;
  const shown = new Page(place, dial, open);
  main.replaceChildren(element('h1', {}, view.title), ...shown.parts(view));
  return view;
}

/** Makes all numbers of the page clickable, or not. */
export function setClickable(root, enabled) {
  for (const number of root.querySelectorAll('button.phone')) {
    number.disabled = !enabled;
    number.title = enabled ? 'Call this number' : 'click to dial disabled';
  }
}

class Page {
  constructor(place, dial, open) {
    Object.assign(this, { place, dial, open });
  }

  parts(view) {
    switch (view.kind) {
      case 'home': return this.home(view);
      case 'list': return [card(this.table(view.rows))];
      case 'search': return [element('p', { class: 'note' }, `${view.rows.length} records for "${view.text}"`), card(this.table(view.rows))];
      case 'tasks': return [card(this.tasks(view.tasks))];
      case 'task': return [card(fieldList(Object.entries(view.fields).map(([name, value]) => [name, text(value)])))];
      case 'record': return this.record(view);
      case 'new': return [card(this.newForm(view))];
      default: return [card(element('p', {}, `This page is not simulated: ${view.url ?? ''}`))];
    }
  }

  home(view) {
    const lists = view.lists.map((list) => element('li', {}, this.link(`list/${list.object}`, `${list.object}s`), ` (${list.count})`));
    return [card(element('ul', {}, ...lists)), element('h2', {}, 'Contacts'), card(this.table(view.rows))];
  }

  record(view) {
    const fields = view.fields.map((field) => [field.label, this.value(field, view)]);
    const parts = [card(element('p', { class: 'note' }, view.object), fieldList(fields))];
    if (view.related.length) parts.push(element('h2', {}, 'Contacts'), card(this.table(view.related)));
    parts.push(element('h2', {}, 'Activity'), card(this.tasks(view.tasks)));
    return parts;
  }

  value(field, view) {
    if (field.kind === 'phone' && field.value) return this.phone(field.value, view);
    if (field.kind === 'reference' && field.value) return this.link(field.value, field.shown);
    return field.shown || '';
  }

  table(rows) {
    if (!rows.length) return element('p', { class: 'empty' }, 'Nothing here.');
    const body = rows.map((row) => element('tr', {},
      element('td', {}, this.link(row.id, row.name)),
      element('td', {}, row.object),
      element('td', {}, element('div', { class: 'phones' }, ...row.phones.map((phone) => this.phone(phone, row))))));
    const head = element('tr', {}, ...['Name', 'Kind', 'Phone'].map((label) => element('th', { scope: 'col' }, label)));
    return element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
  }

  tasks(tasks) {
    if (!tasks.length) return element('p', { class: 'empty' }, 'No tasks yet.');
    const body = tasks.map((task) => element('tr', { 'data-task': task.id },
      element('td', {}, this.link(task.id, task.subject || '(no subject)')),
      element('td', {}, task.status || ''),
      element('td', {}, task.about ? this.link(task.about.id, task.about.name) : ''),
      element('td', {}, new Date(task.modifiedMs).toLocaleTimeString())));
    const head = element('tr', {}, ...['Subject', 'Status', 'About', 'Saved'].map((label) => element('th', { scope: 'col' }, label)));
    return element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
  }

  newForm(view) {
    const inputs = [['name', 'Name', view.name], ...view.fields.map((field) => [field.name, field.label, field.value])]
      .map(([name, label, value]) => element('div', { class: 'row' },
        element('label', {}, label, element('input', { name, value }))));
    return element('form', {
      onsubmit: async (event) => {
        event.preventDefault();
        const { name, ...values } = Object.fromEntries(new FormData(event.target));
        const made = await ask(`/crm/${this.place.seat}/records`, { object: view.object, name, values });
        this.open(made.id);
      },
    }, ...inputs, element('button', { class: 'main' }, 'Save'));
  }

  link(path, label) {
    return element('a', { href: this.place.base + path }, label);
  }

  phone(number, record) {
    return element('button', {
      type: 'button', class: 'phone', disabled: !this.dial.enabled(), 'data-record-id': record.id,
      title: this.dial.enabled() ? 'Call this number' : 'click to dial disabled',
      onclick: () => this.dial.clicked({ number, id: record.id, name: record.name, object: record.object }),
    }, number);
  }
}

function card(...children) {
  return element('div', { class: 'card' }, ...children);
}

function fieldList(pairs) {
  return element('dl', {}, ...pairs.flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, value)]));
}

function text(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
