// The page people start from: a link for each seat and interface.

import { ask, element } from '/pages/records.js';

const SEATS = [['101', '2611'], ['102', '2612'], ['103', '2613'], ['104', '2614']];

document.getElementById('seats').append(...SEATS.map(([seat, extension]) => element('tr', {},
  element('td', {}, seat), element('td', {}, extension),
  element('td', {}, element('a', { href: `/lightning/${seat}/home` }, `Lightning, seat ${seat}`), ' or ',
    element('a', { href: `/classic/${seat}/home` }, `Classic, seat ${seat}`), ' or ',
    element('a', { href: `/servicenow/${seat}` }, `ServiceNow, seat ${seat}`)))));
document.getElementById('control').href = (await ask('/crm/info')).control;
