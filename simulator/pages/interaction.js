// Our own stand-in for the vendor's Classic library, with the same interface and wire format (open-cti.md 6). The
// server puts the asked-for version into __API_VERSION__; below 30 the messages have no prefix.
(() => {
  'use strict';

  const version = Number('__API_VERSION__');
  const modern = version >= 30;
  const prefix = modern ? 'interactionApi/' : '';
  const listeners = ['onClickToDial', 'onFocus', 'onObjectUpdate'];
  const parameters = new URLSearchParams(location.search);
  const given = parameters.get('sfdcIFrameOrigin');
  const origin = given && modern ? given.toLowerCase() : given;
  const nonce = parameters.get('nonce');
  const active = Boolean(origin && nonce);
  const callbacks = new Map();
  const listening = new Map();
  let calls = 0;

  function encode(pairs) {
    return Object.entries(pairs).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  }

  /** Without the host's parameters calls are dropped in silence, as the real library does. */
  function call(name, args, callback) {
    if (!active) return;
    let method = name;
    if (listeners.includes(name)) {
      if (!listening.has(name)) listening.set(name, []);
      listening.get(name).push(callback);
    } else if (callback) {
      method = `${name}_${calls}`;
      calls += 1;
      callbacks.set(method, callback);
    }
    const pairs = { method, ...args, nonce };
    if (modern) pairs.apiVersion = version.toFixed(1);
    parent.postMessage(prefix + encode(pairs), origin);
  }

  function decode(text) {
    return Object.fromEntries(text.split('&').map((pair) => {
      const [key, value = ''] = pair.split('=');
      return [key, read(decodeURIComponent(value))];
    }));
  }

  function read(value) {
    switch (value) {
      case 'true': return true;
      case 'false': return false;
      case '': return null;
      default: return value;
    }
  }

  function receive(event) {
    if (event.origin !== origin || typeof event.data !== 'string' || !event.data.startsWith(prefix)) return;
    const response = decode(event.data.slice(prefix.length));
    const callback = callbacks.get(response.method);
    callbacks.delete(response.method);
    callback?.(response);
    for (const listener of listening.get(response.method) ?? []) listener(response);
  }

  if (active) window.addEventListener('message', receive);

  const cti = {
    getCallCenterSettings: (callback) => call('getCallCenterSettings', {}, callback),
    getSoftphoneLayout: (callback) => call('getSoftphoneLayout', {}, callback),
    setSoftphoneHeight: (height, callback) => call('setSoftphoneHeight', { height }, callback),
    setSoftphoneWidth: (width, callback) => call('setSoftphoneWidth', { width }, callback),
    enableClickToDial: (callback) => call('enableClickToDial', {}, callback),
    disableClickToDial: (callback) => call('disableClickToDial', {}, callback),
    onClickToDial: (listener) => call('onClickToDial', {}, listener),
    notifyInitializationComplete: () => call('notifyInitializationComplete', {}),
    getDirectoryNumbers: (isGlobal, callCenterName, callback, resultSetPage, resultSetPageSize) =>
      call('getDirectoryNumbers', { isGlobal, callCenterName, resultSetPage, resultSetPageSize }, callback),
  };

  window.sforce = window.sforce ?? {};
  window.sforce.interaction = {
    cti,
    isInConsole: (callback) => call('isInConsole', {}, callback),
    // Before version 28 the second argument is the callback.
    screenPop: (url, force, callback) => (version < 28
      ? call('screenPop', { url }, force)
      : call('screenPop', { url, force }, callback ?? (typeof force === 'function' ? force : undefined))),
    searchAndScreenPop: (searchParams, queryParams, callType, callback) =>
      call('searchAndScreenPop', { searchParams, queryParams, callType }, callback),
    searchAndGetScreenPopUrl: (searchParams, queryParams, callType, callback) =>
      call('searchAndGetScreenPopUrl', { searchParams, queryParams, callType }, callback),
    getPageInfo: (callback) => call('getPageInfo', {}, callback),
    onFocus: (listener) => call('onFocus', {}, listener),
    saveLog: (object, saveParams, callback) =>
      call('saveLog', { object, saveParams: encodeURIComponent(saveParams) }, callback),
    runApex: (apexClass, methodName, methodParams, callback) =>
      call('runApex', { apexClass, methodName, methodParams }, callback),
    setVisible: (value, callback) => call('setVisible', { value }, callback),
    isVisible: (callback) => call('isVisible', {}, callback),
    refreshPage: (callback) => call('refreshPage', {}, callback),
    refreshRelatedList: (listName, callback) => call('refreshRelatedList', { listName }, callback),
    reloadFrame: () => call('reloadFrame', {}),
    entityFeed: {
      refreshObject: () => {},
      onObjectUpdate: () => {},
    },
  };
})();
