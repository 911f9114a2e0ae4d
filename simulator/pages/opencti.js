// Our own stand-in for the vendor's Lightning library, with the same interface, argument checks and wire format
// (open-cti.md 2). The server puts the asked-for version into __API_VERSION__. Other than the real one it takes a
// loopback host.
(() => {
  'use strict';

  const apiVersion = Number('__API_VERSION__');
  const apiType = 'opencti';
  const hosts = /^https?:\/\/([\w.-]+\.(force|salesforce|visualforce|my-visualforce|my-lightning|my-salesforce)\.com|[\w.-]+\.(salesforce|crmforce)\.(mil|ms)|127\.0\.0\.1|localhost|[\w.-]+\.test|[\w.-]+\.example\.com)(:\d+)?$/;
  const callbacks = new Map();
  const listeners = new Map();
  let origin = null;
  let calls = 0;

  function post(methodName, args, callback, listener, key = methodName) {
    const callId = calls;
    calls += 1;
    if (callback) callbacks.set(`${methodName}_${callId}`, callback);
    if (listener) listeners.set(key, [...(listeners.get(key) ?? []), listener]);
    parent.postMessage({
      methodName, callId, apiVersion, apiType,
      isCallbackRegistered: Boolean(callback), isListenerRegistered: Boolean(listener), args,
    }, origin);
  }

  function receive(event) {
    const message = event.data;
    if (event.origin !== origin || message?.apiVersion !== apiVersion || message.apiType !== apiType) return;
    const flagged = apiVersion >= 49;
    const id = `${message.methodName}_${message.callId}`;
    if (callbacks.has(id) && (!flagged || message.shouldExecuteCallback === true)) {
      const callback = callbacks.get(id);
      callbacks.delete(id);
      callback(message.response);
    }
    if (!flagged || message.shouldExecuteListener === true) {
      for (const listener of listeners.get(message.eventName ?? message.methodName) ?? []) listener(message.response);
    }
  }

  /** Exactly one object with something in it; methods without arguments may be called with nothing. */
  function check(given, { optional = false, callback = false, listener = false } = {}) {
    if (given.length === 0 && optional) return {};
    const [args] = given;
    if (given.length !== 1 || typeof args !== 'object' || args === null || Object.keys(args).length === 0) {
      throw new Error('Must pass in only one object which holds arguments to this API method call.');
    }
    for (const [name, wanted] of Object.entries({ callback, listener })) {
      if (wanted && args[name] === undefined) throw new Error(`Missing the required argument \`${name}\`!`);
      if (args[name] !== undefined && typeof args[name] !== 'function') throw new Error(`The argument \`${name}\` has to be a function.`);
    }
    return args;
  }

  /** A method that sends the named arguments. */
  function method(name, keys, rules) {
    return (...given) => {
      const args = check(given, rules);
      const sent = Object.fromEntries(keys.filter((key) => args[key] !== undefined).map((key) => [key, args[key]]));
      post(name, sent, args.callback);
    };
  }

  function listen(name) {
    return (...given) => post(name, {}, undefined, check(given, { listener: true }).listener);
  }

  const opencti = {
    SCREENPOP_TYPE: {
      URL: 'url', SOBJECT: 'sobject', OBJECTHOME: 'objecthome', LIST: 'list', SEARCH: 'search',
      NEW_RECORD_MODAL: 'newRecord', FLOW: 'flow',
    },
    CALL_TYPE: { INBOUND: 'inbound', OUTBOUND: 'outbound', INTERNAL: 'internal' },
    getCallCenterSettings: method('getCallCenterSettings', [], { callback: true }),
    getSoftphoneLayout: method('getSoftphoneLayout', [], { callback: true }),
    getAppViewInfo: method('getAppViewInfo', [], { callback: true }),
    isSoftphonePanelVisible: method('isSoftphonePanelVisible', [], { callback: true }),
    enableClickToDial: method('enableClickToDial', [], { optional: true }),
    disableClickToDial: method('disableClickToDial', [], { optional: true }),
    refreshView: method('refreshView', [], { optional: true }),
    onClickToDial: listen('onClickToDial'),
    onNavigationChange: listen('onNavigationChange'),
    searchAndScreenPop: method('searchAndScreenPop', ['searchParams', 'callType', 'queryParams', 'defaultFieldValues', 'deferred', 'params']),
    screenPop: method('screenPop', ['type', 'params', 'SCREEN_POP_DATA']),
    runApex: method('runApex', ['apexClass', 'methodName', 'methodParams']),
    setSoftphonePanelHeight: method('setSoftphonePanelHeight', ['heightPX']),
    setSoftphonePanelWidth: method('setSoftphonePanelWidth', ['widthPX']),
    setSoftphonePanelLabel: method('setSoftphonePanelLabel', ['label']),
    setSoftphoneItemLabel: method('setSoftphoneItemLabel', ['label']),
    setSoftphonePanelIcon: method('setSoftphonePanelIcon', ['key']),
    setSoftphoneItemIcon: method('setSoftphoneItemIcon', ['key']),
    setSoftphonePanelVisibility: method('setSoftphonePanelVisibility', ['visible']),
    notifyInitializationComplete: (args) => post('notifyInitializationComplete', {}, args?.callback),
    // The value itself is what travels.
    saveLog: (...given) => {
      const args = check(given);
      if (typeof args.value !== 'object' || args.value === null) throw new Error('Missing the required argument `value`!');
      post('saveLog', args.value, args.callback);
    },
    hvs: {
      onWorkStart: listen('hvs.onWorkStart'),
      completeWork: method('hvs.completeWork', ['workId', 'attributes']),
    },
  };

  window.sforce = window.sforce ?? {};
  window.sforce.opencti = opencti;

  const parameters = new URLSearchParams(location.search);
  const given = parameters.getAll('sfdcIframeOrigin');
  const usable = given.length === 1 && parameters.get('mode') && hosts.test(given[0]) && given[0].startsWith(location.protocol);
  // The real library throws a plain text here, after `sforce.opencti` is there.
  if (!usable) throw 'Failed to initialize Open CTI. The page has to be framed by the CRM with mode and sfdcIframeOrigin.';
  origin = given[0];
  window.addEventListener('message', receive);
})();
