// The control page: shows /api/state each second, and sends what is pressed to the API (simulator/README.md).

const REQUESTS = ['*', 'myextension', 'startmonitor', 'querydeviceinfo', 'queryagentstate', 'snapshot', 'login', 'logout',
  'setstate', 'makecall', 'consultation', 'answer', 'hold', 'retrieve', 'hangup', 'reconnect', 'dropparty', 'transfer',
  'conference', 'dtmf', 'alternate', 'stopmonitor', 'queryacdsplit', 'deflectcall'];

const byId = (id) => document.getElementById(id);

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

// The field of /api/state, what begins the fault, its word, what ends it.
const SIDE_FAULTS = [['stopped', 'Stop', 'dead', 'Start'], ['refusing', 'Refuse', 'refuses connections', 'Admit'],
  ['mute', 'Mute', 'silent', 'Unmute'], ['stalled', 'Stall', 'never finishes connecting', 'Unstall'],
  ['halfOpen', 'Half-open', 'gone without a word', 'Revive']];

const NO_FAULT = { next: 0, perMille: 0 };

function lineWords({ delayMs, ...faults }) {
  const words = Object.entries(faults).flatMap(([name, { next, perMille }]) => [
    next && `${name} the next ${next}`, perMille && `${name} ${perMille / 10} %`]);
  return [delayMs && `takes ${delayMs} ms`, ...words].filter(Boolean).join(', ');
}

async function send(path, body, method = 'POST') {
  const reply = await fetch(`/api/${path}`, {
    method, headers: { 'content-type': 'application/json' }, body: method === 'POST' ? JSON.stringify(body === undefined ? {} : body) : undefined,
  });
  const told = reply.status === 204 ? null : await reply.json();
  byId('said').textContent = reply.ok ? `${path}: done` : `${path}: ${told?.error ?? reply.status}`;
  await show();
}

function table(id, heads, rows, empty) {
  const shown = JSON.stringify(rows.map((row) => row.map((cell) => (cell instanceof Node ? cell.textContent : cell))));
  // Unchanged tables are left alone, so that focus stays on their buttons.
  if (byId(id).dataset.shown === shown) return;
  byId(id).dataset.shown = shown;
  if (!rows.length) return byId(id).replaceChildren(element('p', { class: 'empty' }, empty));
  const head = element('tr', {}, ...heads.map((label) => element('th', { scope: 'col' }, label)));
  const body = rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell ?? ''))));
  return byId(id).replaceChildren(element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)));
}

const button = (label, act) => element('button', { type: 'button', onclick: act }, label);
const time = (ms) => new Date(ms).toLocaleTimeString();
const group = (...children) => element('span', {}, ...children);

async function show() {
  const state = await (await fetch('/api/state')).json();
  if (document.activeElement !== byId('profile')) byId('profile').value = state.profile;
  const select = document.querySelector('select[name=to]');
  if (!select.options.length) select.append(...state.extensions.map(({ number }) => element('option', {}, number)));

  table('sides', ['Side', 'State', ''], Object.entries(state.sides).map(([side, now]) => {
    const wrong = SIDE_FAULTS.filter(([field]) => now[field]);
    return [
      side,
      element('span', { class: wrong.length ? 'bad' : 'good' }, `${wrong.map(([, , word]) => word).join(', ') || 'up'}, ${now.sockets.length} connected`),
      group(...SIDE_FAULTS.flatMap(([field, begin, , end]) => [
        button(`${now[field] ? end : begin} ${side}`, () => send(`sides/${side}/${(now[field] ? end : begin).toLowerCase()}`)), ' ']),
      button(`Cut ${side}`, () => send(`sides/${side}/cut`))),
    ];
  }), '');
  byId('passive').value = JSON.stringify(state.passiveBackup && { how: state.passiveBackup.how, afterMs: state.passiveBackup.afterMs || undefined });
  byId('split-brain').setAttribute('aria-pressed', state.splitBrain);
  byId('one-client-per-address').setAttribute('aria-pressed', state.oneClientPerAddress);
  table('lines', ['Line', 'What it does'], Object.entries(state.sides).flatMap(([side, { lines }]) => Object.entries(lines)
    .map(([direction, line]) => [`${side} ${direction}`, lineWords(line)]).filter(([, words]) => words)), 'All lines carry every frame at once.');

  table('faults', ['Request', 'Side', 'Fault'], state.faults.map((fault) => [fault.request, fault.side ?? 'both', JSON.stringify(fault.fault)]), 'No fault waits.');

  table('calls', ['Call', 'From', 'To', 'First caller', 'Parties', 'Digits', ''], state.calls.map((call) => [
    String(call.callid), call.calling, call.called, call.origcalling,
    call.parties.map((party) => `${party.number} ${party.state}`).join(', '), call.digits,
    group(button('Far end answers', () => send(`calls/${call.callid}/answer`)), ' ',
      button('Far end hangs up', () => send(`calls/${call.callid}/hangup`))),
  ]), 'No calls.');

  table('extensions', ['Extension', 'Address', 'Agent', 'State', 'Calls', 'At the desk phone'], state.extensions.map((extension) => {
    const { number, agent } = extension;
    const press = (request) => button(request, () => send(`phones/${number}/${request}`));
    const mode = ({ mode, reasoncode }) => (reasoncode ? `${mode} ${reasoncode}` : mode);
    return [number, extension.address, agent?.agentid,
      agent && (agent.pending ? `${mode(agent.now)}, then ${mode(agent.pending)}` : mode(agent.now)),
      extension.calls.map((call) => `${call.callid} ${call.state}`).join(', '),
      group(press('answer'), ' ', press('hold'), ' ', press('retrieve'), ' ', press('hangup'), ' ',
        ...(agent ? [button('force log-out', () => send(`agents/${number}/log-out`))] : []))];
  }), '');

  table('sockets', ['Side', 'Client', 'Address', 'Monitors', ''], Object.entries(state.sides).flatMap(([side, { sockets, requests }]) => [
    ...sockets.map(({ client, address, monitors, halfOpen }) => [side, String(client), address, monitors.join(', '),
      group(halfOpen ? 'half-open ' : button('half-open', () => send(`clients/${client}/half-open`)), ' ',
        button('cut', () => send(`clients/${client}/cut`)))]),
    [side, 'requests', '', Object.entries(requests).map(([name, count]) => `${name} ${count}`).join(', '), ''],
  ]), '');

  table('crm-log', ['When', 'What', 'Seat', ''], [
    ...state.crm.pops.map((pop) => [pop.at_ms, 'pop', pop.seat, `${pop.method} ${pop.searched} → ${pop.target}`]),
    ...state.crm.tasks.map((task) => [task.modified_ms, 'task', task.seat, JSON.stringify(task.fields)]),
    ...state.crm.clicks.map((click) => [click.at_ms, 'click', click.seat, click.number]),
  ].sort(([one], [other]) => other - one).map(([when, ...rest]) => [time(when), ...rest]), 'Nothing yet.');
}

byId('ring').addEventListener('submit', (event) => {
  event.preventDefault();
  send('ring', Object.fromEntries(new FormData(event.target)));
});
byId('fault').addEventListener('submit', (event) => {
  event.preventDefault();
  const { request, fault, reason } = Object.fromEntries(new FormData(event.target));
  send('faults', { request, fault: { refuse: { refuse: reason }, delay: { delay: 3000 } }[fault] ?? fault });
});
byId('crm-options').addEventListener('submit', (event) => {
  event.preventDefault();
  const { startAutomatically, delayMs, failNext, ...options } = Object.fromEntries(new FormData(event.target));
  send('crm-options', {
    ...options, startAutomatically: startAutomatically === 'true', delayMs: Number(delayMs),
    failNext: failNext ? { [failNext]: 'The control page ordered this failure.' } : {},
  });
});
byId('profile').addEventListener('change', (event) => send('profile', { profile: event.target.value }));
byId('line').addEventListener('submit', (event) => {
  event.preventDefault();
  const { side, direction, delayMs, fault, odds } = Object.fromEntries(new FormData(event.target));
  const faults = fault ? { [fault]: { ...NO_FAULT, ...JSON.parse(odds) } }
    : { drop: NO_FAULT, duplicate: NO_FAULT, reorder: NO_FAULT, garbage: NO_FAULT };
  send(`sides/${side}/line`, { ...(direction && { direction }), delayMs: Number(delayMs), ...faults });
});
byId('passive').addEventListener('change', (event) => send('passive-backup', JSON.parse(event.target.value)));
for (const id of ['split-brain', 'one-client-per-address']) {
  byId(id).addEventListener('click', (event) => send(id, { on: event.target.getAttribute('aria-pressed') !== 'true' }));
}
byId('end-faults').addEventListener('click', () => send('end-faults'));
byId('reset').addEventListener('click', () => send('reset'));
document.querySelector('select[name=request]').append(...REQUESTS.map((name) => element('option', { value: name }, name === '*' ? 'any' : name)));
const info = await (await fetch('/api/info')).json();
byId('crm').href = info.crm;
byId('alone').href = `${info.softphone}/index.html`;
await show();
setInterval(() => show().catch(() => {
  byId('said').textContent = 'The simulator does not answer.';
}), 1000);
