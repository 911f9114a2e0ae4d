// Our own stand-in for ServiceNow's library, with the same methods, checks and wire (spec/other-systems.md 4.1). The
// server puts the version into __VERSION__; 1.0.2 lacks what that version lacked.
(() => {
  'use strict';

  const version = '__VERSION__';
  const TYPE = 'NOW.PostMessage';
  const LONGEST = 4400;
  const INIT_MS = 3000;
  const instance = new URL(document.currentScript.src).origin;
  const EVENTS = {
    COMMUNICATION_EVENT: 'openframe_communication',
    COMMUNICATION_FAILURE: 'openframe_communication_failure',
    OPENFRAME_SHOWN: 'openframe_shown',
    OPENFRAME_HIDDEN: 'openframe_hidden',
    OPENFRAME_BEFORE_DESTROY: 'openframe_before_destroy',
    HEADER_ICON_CLICKED: 'openframe_header_icon_clicked',
    ...(version === '1.0.2' ? {} : {
      ICON_CLICKED: 'openframe_icon_clicked', TITLE_ICON_CLICKED: 'openframe_title_icon_clicked',
      COLLAPSE: 'openframe_collapse', EXPAND: 'openframe_expand',
    }),
  };
  const subscribed = new Map();
  const waiting = new Map();
  let requests = 0;

  function tell(eventName, payload) {
    for (const heard of subscribed.get(eventName) ?? []) heard(payload);
  }

  function post(eventName, args) {
    const text = JSON.stringify({ type: TYPE, eventName, args });
    if (text.length > LONGEST) return tell(EVENTS.COMMUNICATION_FAILURE, 'The message is longer than 4400 characters');
    return top.postMessage(text, instance);
  }

  function request(method, answered, refused, ms) {
    const id = requests += 1;
    const late = ms && setTimeout(() => {
      waiting.delete(id);
      refused('Openframe init request timed out');
    }, ms);
    waiting.set(id, ({ isSuccess, context }) => {
      clearTimeout(late);
      if (isSuccess) answered(context.result);
      else refused?.('Openframe request failed');
    });
    post('openframe_request', { id, method });
  }

  window.addEventListener('message', (event) => {
    if (event.source !== top || event.origin !== instance || typeof event.data !== 'string') return;
    const { type, eventName, args } = JSON.parse(event.data);
    if (type !== TYPE) return;
    if (eventName !== 'openframe_response') return void tell(eventName, args);
    const { id } = args.context;
    const answered = waiting.get(id);
    waiting.delete(id);
    answered?.(args);
  });

  // What does not fit is thrown as plain text.
  const title = (text) => {
    if (typeof text !== 'string') throw 'title should be a string';
    if (text.length > 256) throw 'title should be 256 characters or less';
    return text;
  };
  const size = (pixels) => {
    if (typeof pixels !== 'number' || pixels < 0) throw 'size should be a positive number';
    return pixels;
  };
  const query = (text) => {
    if (/sysparm_stack|sysparm_goto_url/.test(text)) throw 'query has a parameter that is not allowed';
    return text;
  };
  const relative = (url) => {
    if (/^(?:[a-z]+:)?\/\//i.test(url)) throw 'absolute urls are not allowed';
    if (url.length > 2083) throw 'url should be 2083 characters or less';
    return url;
  };

  const api = {
    EVENTS,
    init(config, succeeded, failed) {
      request('openframe_init', () => request('openframe_get_config', (record) => {
        if (config.title !== undefined) api.setTitle(config.title);
        if (config.subTitle !== undefined) api.setSubtitle(config.subTitle);
        if (config.width !== undefined && config.height !== undefined) api.setSize(config.width, config.height);
        if (config.titleIcon !== undefined) api.setTitleIcon(config.titleIcon);
        succeeded(record);
      }, failed), failed, INIT_MS);
    },
    version: () => version,
    show: () => post('openframe_show', {}),
    hide: () => post('openframe_hide', {}),
    isVisible: (heard) => request('openframe_visible', heard),
    setTitle: (text) => post('openframe_set_header_title', { title: title(text) }),
    setSubtitle: (text) => post('openframe_set_header_title', { subtitle: title(text) }),
    setTitleIcon: (icon) => post('openframe_set_header_title_icon', icon),
    setIcons: (icons) => post('openframe_set_header_icons', icons),
    setSize: (width, height) => post('openframe_set_size', { width: size(width), height: size(height) }),
    // Without a query nothing happens, as in the real one.
    openServiceNowForm: (form) => form.query && post('openframe_set_top_frame_url', { form: { ...form, query: query(form.query) } }),
    openServiceNowList: (list) => post('openframe_set_top_frame_url', { list: { ...list, query: query(list.query ?? '') } }),
    openCustomURL: (url) => post('openframe_set_top_frame_url', { url: { url: relative(url) } }),
    subscribe(eventName, heard) {
      subscribed.set(eventName, [...(subscribed.get(eventName) ?? []), heard]);
    },
  };
  if (version !== '1.0.2') {
    Object.assign(api, {
      FRAME_MODE: { COLLAPSE: 'collapse', EXPAND: 'expand' },
      setWidth: (width) => post('openframe_set_width', { width: size(width) }),
      setHeight: (height) => post('openframe_set_height', { height: size(height) }),
      setFrameMode: (mode) => post('openframe_set_frame_mode', { mode }),
      setPresenceIndicator: (state, color) => post('openframe_set_presence_indicator', { state, color }),
    });
  }
  window.openFrameAPI = api;
})();
