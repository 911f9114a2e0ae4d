// Writes a recording (docs/recordings.md) from what the flight recorder keeps: the same inputs, states and last view,
// with pseudonyms in place of personal data. Loaded only when an agent downloads one.
//
// INVARIANT: a replay of the pseudonymised inputs gives the pseudonymised view. What the core does with numbers (take
// out punctuation, put a prefix in front or take it off, compare) must come to the same before and after. So the
// pseudonym of a digit depends on the digit and on the digits to its right, and prefixes of the dial plan stay.
// Pseudonyms are drawn at random and kept in no other place than the tables here: there is no key to find.

/** The form of the file. */
const FORM = 1;

/** Part of a page's address that the core reads; the values of others may be anything. */
const KNOWN_PARAMETERS = /^(sfdcIFrameOrigin|mode|isdtp|settings|apiHost|apiVersion|build|crm|instance)$/i;

/** Settings that the core reads, by their first part; of others nothing but the name is used. */
const KNOWN_SETTINGS = /^\/(reqGeneralInfo|ServerInfo|reqDialingOptions|Dialing|AgentOptions|ScreenPop|CtiSvr|CallLog|Rules|Targets|WebFront|ServiceNow|OpenFrame|Jtel|Shuttle)\//;
/** What a site should not have written into an address or a JSON text, and may have (docs/jtel.md). */
const SECRET_PARAMETER = /([?&][^=&]*(?:pass|pwd|secret|token|credential|api[-_]?key|authorization|bearer)[^=&]*=)(?!\$)[^&#\s"]*/gi;
const SECRET_FIELD = /("[^"\\]*(?:pass|pwd|secret|token|credential|api[-_]?key|authorization|bearer|cookie)[^"\\]*"\s*:\s*)(?!"\$)(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)/gi;
const withoutSecrets = (text) => text.replace(SECRET_PARAMETER, "$1secret").replace(SECRET_FIELD, '$1"secret"');
/** Of the settings, the ones that name agents' phones. */
const PEERS = /^\/Shuttle\/(peer|abandonPeer|agentNumber)$/;
const SECRET = /pass|pwd|secret|token|credential|api-?key/i;

/** Settings, and fields of the state, that name prefixes of numbers. */
const PREFIXES = /^(\/reqDialingOptions\/req(Outside|LongDist|International)Prefix|\/Dialing\/(ownCountryCode|trunkPrefix)|\/ScreenPop\/stripPrefixes|outside|long_distance|international|own_country_code|trunk_prefix|strip_prefixes|patterns)$/;

/** Callers with such a word hide their number: the core looks for it (src/dialing.rs). */
const WORDS_FOR_NO_NUMBER = /anonymous|private|unknown|restricted|unavailable|not available|withheld|blocked|hidden|no caller id/i;

/** What fields of our own data hold, by the nearest of their names that is here; others hold free words. */
const OWN = classes({
  number: `extension agent_id agentId calling called origcalling party parties left after_answer number dialled given typed
    typed_extension dnis search phone MakeCall Consultation DropParty Transfer Conference Dtmf Dial DialClicked DialLink Consult
    SendDigits SetExtension dial`,
  text: "name note description remote_name agent_name",
  peer: "peer peers abandon_peer agent_number user_uid channel",
  value: "vars early",
  packet: "shuttle_event",
  key: "done call_object",
  address: "made address lines",
  keep: `settings new_settings hosting browser reasons reason mode topic url id object person_contact_id who_id what_id task ucid
    callid activity_date protocol host page_path hosting_flaw framed_by ancestors set_up setUp layout unknown_events unknown_requests saved_for item state kind shuttle_id source told_by
    icons Icons`,
});

/** The same for CtiSVR's frames (src/cti/ctisvr.rs), in lower case. */
const FRAME = classes({
  number: `extension associateddevice agentid calling called origcalling party destination device number digits`,
  keep: `id request result eventtype state agentstate reasoncode talkstate callid ucid monitor workmode`,
  free: "cause reason message error text description",
  secret: "passwd password",
});

/** The same for Shuttle's events (src/cti/shuttle.rs), in lower case; what is not here is a variable of the site's. */
const SHUTTLE = classes({
  number: "callernum extension",
  peer: "peer sipname agentnum channel",
  text: "agentname callername title body",
  keep: `event queue direction uniqueid context trunk holdtime ringtime talktime reason integrationid routeid type mode
    sid upgrades pinginterval pingtimeout maxpayload ringing up hangup abandon unmanaged outbound message`,
  free: "url crmlink",
});
/** A click that says no more than which of our icons it was (src/crm/openframe/icons.rs). */
const ICON = /^"(softphone|answer|hangup)"$/;
/** Between title and words of a notification in the panel (src/adapter/shuttle.rs). */
const TITLED = ":\u00a0";

/** The same for what CRMs say (src/crm/reply.rs), in lower case. */
const CRM = classes({
  number: "number displaynumber phone mobilephone homephone otherphone fax phonenumber phone_number",
  text: "name recordname objectname casenumber subject title",
  keep: `success id recordid objectid contactid personcontactid whoid whatid object objecttype recordtype type
    displayname screenpoptype screenpopdata entity sys_id returnvalue version`,
});

function classes(lists) {
  const entries = Object.entries(lists).flatMap(([kind, names]) => names.split(/\s+/).map((name) => [name, kind]));
  return new Map(entries);
}

/** What the flight recorder has, at one moment. */
export class Recording {
  #segments;
  #panel;
  #view;
  #version;

  /**
   * `segments` are the recorder's ({ state, inputs }, as JSON texts), `view` is what the page shows whose number among the
   * panels is `panel`, and `version` the softphone's, if it runs.
   */
  constructor({ segments, panel = 1, view = null, version = "unknown" }) {
    this.#segments = segments;
    this.#panel = panel;
    this.#view = JSON.stringify(view);
    this.#version = version;
  }

  /** The file's text. */
  text() {
    const pseudonyms = new Pseudonyms();
    const own = (text) => rewrite(text, ownData(pseudonyms)) ?? "null";
    const walk = () => this.#segments.map(({ state, inputs }) => ({ state: own(state), inputs: inputs.map(own) }));
    for (const phase of ["prefixes", "values", "words"]) {
      pseudonyms.phase = phase;
      walk();
      own(this.#view);
    }
    pseudonyms.phase = "write";
    const segments = walk().map(({ state, inputs }) => `{"state":${state},"inputs":[\n${inputs.join(",\n")}\n]}`);
    const head = `"cordboard-recording":${FORM},"version":${JSON.stringify(this.#version)},"panel":${this.#panel}`;
    return `{${head},"segments":[\n${segments.join(",\n")}\n],"view":${own(this.#view)}}\n`;
  }

  /** Lets the browser save the file. */
  download() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.text()], { type: "application/json" }));
    const now = new Date().toISOString().slice(0, 19).replace(/[-:]/g, "");
    link.download = `cordboard-recording-${now}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}

// --- Who says what: each function takes the path to a value, the value (a text, or a number's digits) and whether it
// --- is a number, and gives what is written in its place.

const last = (path, names) => path.findLast((part) => typeof part === "string" && names.has(part));

/** Our own data: inputs, states, views. Their numbers are ids, counts and times. */
function ownData(to) {
  let field; // of a draft: it comes before the text
  let event; // of a CRM, likewise
  let key; // of a setting, and what a notice is about: it comes before the value
  return (path, value, isNumber) => {
    const [before, at] = path.slice(-2);
    if (before === "Draft" && at === 0) field = value;
    if (before === "CrmEvent" && at === 0) event = value;
    if (before === "CrmEvent" && at === 1 && event === "Failure") return to.words(value, true);
    if (before === "CrmEvent" && at === 1 && event === "Icon" && ICON.test(value)) return value;
    if (path.at(-2) === 0 && path.at(-3) === "Draft") field = "Note";
    to.notePrefix(path, value);
    if (isNumber) return value;
    if (at === "key" || at === "item") key = value;
    if (at === "value" && PEERS.test(key)) return peer(to, value);
    if (at === "text" && key === "Shuttle") return value.split(TITLED).map((part) => to.text(part)).join(TITLED);
    if (before === "Draft" && at === 1) return field === "Note" ? to.text(value) : to.number(value, { isDraft: true });
    if (at === "Text" && path.includes("Socket")) return /^\d/.test(value) ? packet(to, value) : frame(to, value);
    if ((before === "CrmReply" || before === "CrmEvent") && at === 1) return crm(to, value);
    if (before === "SettingsFile" && at === "Ok") return crm(to, value);
    if (before === "Closed" && at === "reason") return to.words(value, true);
    if (before === "Answered" && at === 1) return to.words(value, true);
    if (["CrmThrew", "Library", "SettingsFile"].includes(before) && (at === 1 || at === "Err")) return to.words(value, true);
    // What a rule sends to a web server as it is written, secrets among it: no view shows it.
    if (path.includes("Rest") && (at === "Text" || at === "Word")) {
      return path.includes("headers") || path.includes("body") ? "secret" : withoutSecrets(value);
    }
    if (at === "saved") return null;
    if (at === "password") return /^\**$/.test(value) ? value : "secret";
    if (at === "query") return query(to, value);
    if (path.at(-3) === "told" && before === "agent" && at === 0) return to.number(value);
    if (path.at(-3) === "agent" && before === "password" && at === 0) return to.number(value);
    switch (OWN.get(last(path, OWN))) {
      case "number": return to.number(value);
      case "text": return to.text(value, { isName: /name$/.test(at) });
      case "peer": return peer(to, value);
      // Pairs of names and values; calls' ids stand before theirs.
      case "value": return path.at(-1) === 1 ? variable(to, value) : value;
      case "packet": return packet(to, value);
      case "key": return to.key(value);
      case "address": return to.address(value);
      case "keep": return value;
      default: return to.words(value);
    }
  };
}

/** A frame of the CTI server. */
function frame(to, text) {
  let failed = false;
  const says = (path, value, isNumber) => {
    const name = String(path.findLast((part) => typeof part === "string") ?? "").toLowerCase();
    if (name === "result") failed = value.toLowerCase() !== "success";
    switch (FRAME.get(name)) {
      case "number": return to.number(value, { isNumber });
      case "keep": return value;
      case "free": return isNumber ? value : to.words(value, true);
      case "secret": return "secret";
      default:
        // Of a refusal all fields are read as words; they come after `result`, or there is nothing to tell.
        return failed && !isNumber ? to.words(value, true) : unknown(to, value, isNumber);
    }
  };
  // The result is looked for first: it may stand behind the words.
  rewrite(text, (path, value) => (path.at(-1) === "result" ? says(path, value) : value));
  return rewrite(text, says) ?? to.garbage(text);
}

/** A packet of Socket.IO: its JSON begins with a bracket, after what says what it is. */
function packet(to, text) {
  const [, head, json] = /^([^[{"]*)(.*)$/s.exec(text);
  if (!json) return text;
  const says = (path, value, isNumber) => {
    const name = path.findLast((part) => typeof part === "string");
    // The event's name; what answers say by themselves.
    if (name === undefined) return path[0] === 0 && !head.includes("43") ? value : to.words(value, true);
    switch (SHUTTLE.get(name.toLowerCase())) {
      case "number": return to.number(value, { isNumber });
      case "peer": return peer(to, value);
      case "text": return to.text(value, { isName: /name$/.test(name) });
      case "keep": return value;
      case "free": return to.words(value, true);
      default: return isNumber && !/^\d{5,}$/.test(value) ? value : variable(to, value, isNumber);
    }
  };
  const written = rewrite(json, says);
  return head + (written ?? to.garbage(json));
}

/** An agent's phone on the switch, such as SIP/2611: a number, or a name, in any case. Placeholders stay. */
function peer(to, value) {
  return value.split(/(\$\{\w+\})/).map((part) => (part.startsWith("${") ? part : to.number(part.toLowerCase()))).join("");
}

/** A variable may be anything; what looks like a word of every day does not stand for it in other places. */
function variable(to, value, isNumber = false) {
  if (isNumber || !/\p{L}/u.test(value)) return digitsOf(value).length < 5 ? value : to.number(value, { isNumber });
  return to.text(value, { isName: !/^[a-z]+$/.test(value.trim()) });
}

/** The key path of a setting: ServiceNow's come by section too (src/crm/openframe/config.rs). */
function settingOf(path, name) {
  if (name.startsWith("/")) return name;
  const parts = path.map((part) => String(part).replace(/^\//, ""));
  const keys = parts.map((_, at) => `/${parts.slice(at).join("/")}`);
  return keys.find((key) => KNOWN_SETTINGS.test(key)) ?? name;
}

/** What a CRM says: replies, events and settings, some of them JSON inside of a text. */
function crm(to, text) {
  const says = (path, value, isNumber) => {
    const name = settingOf(path, String(path.findLast((part) => typeof part === "string") ?? ""));
    to.notePrefix([name], value);
    if (name.startsWith("/")) {
      if (SECRET.test(name) || (/authorization|bearer|cookie/i.test(name) && !value.startsWith("$"))) return "secret";
      if (PEERS.test(name)) return peer(to, value);
      return KNOWN_SETTINGS.test(name) ? withoutSecrets(value) : unknown(to, value, isNumber);
    }
    if (!isNumber && /^\s*[[{]/.test(value)) return rewrite(value, says) ?? to.garbage(value);
    // Which record of ServiceNow it is; what it is called, if that is not its number.
    if (name === "query" && /^sys_id=[\w-]+$/.test(value)) return value;
    if (name === "value" && /\p{L}/u.test(value)) return to.text(value, { isName: true });
    const isError = path.includes("error") || path.includes("errors");
    switch (isError ? "free" : CRM.get(name.toLowerCase())) {
      case "number": return to.number(value, { isNumber });
      case "text": return isNumber ? to.number(value, { isNumber }) : to.text(value, { isName: true });
      case "free": return isNumber ? value : to.words(value, true);
      case "keep": return value;
      default: return unknown(to, value, isNumber);
    }
  };
  return rewrite(text, says) ?? to.garbage(text);
}

/** A field that the core does not know may hold anything. */
function unknown(to, value, isNumber) {
  if (isNumber) return /^\d{5,}$/.test(value) ? to.number(value, { isNumber }) : value;
  const isRecordId = /^(?=.*\d)[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(value);
  if (isRecordId || /^(true|false|null)?$/i.test(value)) return value;
  return /\p{L}/u.test(value) ? to.text(value) : to.number(value);
}

/** A page's query: names stay, and so do the values that the core reads. */
function query(to, text) {
  return text.replace(/([^?&=]+)=([^&]*)/g, (pair, name, value) => {
    if (SECRET.test(name)) return `${name}=secret`;
    // What is written with a percent sign stays readable.
    const plain = (part) => (part.startsWith("%") ? part : to.text(part));
    return KNOWN_PARAMETERS.test(name) ? pair : `${name}=${value.replace(/%[0-9a-f]{2}|[^%]+/gi, plain)}`;
  });
}

// --- Pseudonyms ---

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(String);
const digitsOf = (text) => text.replace(/\D/g, "");

/** A random number below `end`. */
function random(end) {
  return crypto.getRandomValues(new Uint32Array(1))[0] % end;
}

/** Draws until it is something new: two texts that differ must go on to differ. Short ones may run out. */
function drawnAnew(known, old, draw) {
  let drawn;
  for (let tries = 0; tries < 100; tries += 1) {
    drawn = draw();
    if (drawn !== old && ![...known.values()].includes(drawn)) break;
  }
  known.set(old, drawn);
  return drawn;
}

function shuffled(list) {
  const left = [...list];
  return list.map(() => left.splice(random(left.length), 1)[0]);
}

/** A letter of the same case; other alphabets are written with ours. */
function letter(old) {
  const drawn = String.fromCharCode(97 + random(26));
  return old !== old.toLowerCase() ? drawn.toUpperCase() : drawn;
}

/** The pseudonyms of one recording. It is walked through four times: "prefixes", "values", "words", "write". */
export class Pseudonyms {
  phase = "prefixes";
  #prefixes = new Set();
  #digitsOnly = false;
  #dropsTrunkZero = false;
  #fixed = new Map(); // digits to the right of a digit -> digits that stay there
  #permutations = new Map(); // digits to the right of a digit -> what each digit becomes there
  #letters = new Map(); // run of letters -> its pseudonym
  #texts = new Map();
  #names = new Set();
  #numbers = new Set(); // numbers as they are written, and their digits
  #ends = new Set(); // the last five digits of each number
  #pattern;

  /** Learns the prefixes of numbers, and how clicked numbers are read, from settings. */
  notePrefix(path, value) {
    if (this.phase !== "prefixes") return;
    const name = path.findLast((part) => typeof part === "string") ?? "";
    if (PREFIXES.test(name)) {
      for (const prefix of value.split(",").map(digitsOf)) if (prefix) this.#prefixes.add(prefix);
      if (/own_?country/i.test(name) && digitsOf(value)) this.#dropsTrunkZero = true;
    }
    if (/^(\/Dialing\/digitsOnly|digits_only)$/.test(name) && /^(yes|true|1)$/i.test(value)) this.#digitsOnly = true;
    this.#dropsTrunkZero ||= this.#digitsOnly;
  }

  /** A number, an extension, an agent's id. A JSON number stays one: no zero comes to its front. */
  number(text, { isNumber = false, isDraft = false } = {}) {
    // No number that anybody dials; JSON's truth values are asked for like numbers.
    if (/^-?[\d.]+e[+-]?\d+$/i.test(text) || (isNumber && !/\d/.test(text))) return text;
    if (this.phase === "write") return this.#written(text);
    if (this.phase !== "values") return text;
    for (const part of this.#parts(text)) this.#keepPrefixes(digitsOf(part.text));
    const digits = digitsOf(text);
    if (isNumber && /^-?[1-9]\d/.test(text)) this.#fix(digits.slice(1), "0");
    // What is being typed is a number only when it is dialled.
    if (digits && !isDraft) {
      this.#numbers.add(text.trim()).add(digits);
      if (digits.length >= 5) this.#ends.add(digits.slice(-5));
    }
    return text;
  }

  /** A name, a note: letters for letters, digits for digits, the same wherever the same text stands. */
  text(text, { isName = false } = {}) {
    const value = text.trim();
    if (this.phase === "values" && isName && value.length > 2) this.#names.add(value);
    if (this.phase !== "write" || !value) return text;
    const written = this.#texts.get(value) ?? drawnAnew(this.#texts, value, () => this.garbage(value));
    return text.replace(value, () => written);
  }

  /** What nobody can read, character by character. */
  garbage(text) {
    if (this.phase !== "write") return text;
    return text.replace(/\p{L}/gu, letter).replace(/\d/g, () => String(random(10)));
  }

  /** A call's key (src/call.rs). */
  key(text) {
    // A rule's run has the rule and the event before it.
    const call = text.lastIndexOf("|") + 1;
    if (call) return text.slice(0, call) + this.key(text.slice(call));
    const [kind, ...parts] = text.split(":");
    if (kind === "c" && parts.length >= 3) {
      return [kind, parts[0], parts[1], this.number(parts.slice(2).join(":"))].join(":");
    }
    if (kind === "n" && parts.length === 3) {
      return [kind, this.number(parts[0]), this.number(parts[1]), parts[2]].join(":");
    }
    return text;
  }

  /**
   * Words that the core put together, or that somebody else says: what is known as a number or a name is replaced,
   * the words stay. In what somebody else says, any long number is one.
   */
  words(text, isTheirs = false) {
    const found = (number) => {
      const digits = digitsOf(number);
      return this.#numbers.has(number) || this.#numbers.has(digits) || this.#ends.has(digits.slice(-5));
    };
    if (this.phase === "values" && isTheirs) {
      for (const [number] of text.matchAll(/\d(?:[\d./-]*\d)?/g)) if (digitsOf(number).length >= 5) this.number(number);
    }
    if (this.phase !== "words" && this.phase !== "write") return text;
    this.#pattern ??= patternOf([...this.#numbers, ...this.#names]);
    return text.replace(this.#pattern, (known, at) => {
      if (this.#names.has(known)) return this.text(known);
      if (!found(known) || isCount(text, at, known)) return known;
      if (this.phase === "write") return this.#written(known);
      this.#keepPrefixes(digitsOf(known));
      return known;
    });
  }

  /** Words with addresses in them, whose values are percent-encoded, some twice. */
  address(text) {
    return this.words(text).replace(/[^\s=&?#^/:]*%[0-9a-f]{2}[^\s=&?#^/:]*/gi, (part) => {
      try {
        const plain = decodeURIComponent(part);
        const written = this.address(plain);
        return written === plain ? part : encodeURIComponent(written);
      } catch {
        return part;
      }
    });
  }

  /** Prefixes at the head of a number stay, and what follows them does not begin to look like one. */
  #keepPrefixes(digits) {
    let at = 0;
    for (;;) {
      const rest = digits.slice(at);
      const longest = [...this.#prefixes].filter((prefix) => rest.startsWith(prefix)).sort((a, b) => b.length - a.length)[0];
      if (!longest || longest.length === rest.length) break;
      for (const digit of longest) this.#fix(digits.slice(++at), digit);
    }
    for (let length = 0; at + length < digits.length; length += 1) {
      const begun = digits.slice(at, at + length);
      const next = [...this.#prefixes].filter((prefix) => prefix.startsWith(begun)).map((prefix) => prefix[length]).filter(Boolean);
      if (!next.length) break;
      for (const digit of next) this.#fix(digits.slice(at + length + 1), digit);
      if (!next.includes(digits[at + length])) break;
    }
  }

  #fix(right, digit) {
    if (!this.#fixed.has(right)) this.#fixed.set(right, new Set());
    this.#fixed.get(right).add(digit);
  }

  /** The parts of a number that the core reads by themselves: the number, and an extension part after it. */
  #parts(text) {
    const extension = /^(.*\d.*?)((?:\b|(?<=\d))(?:extension|extn|ext|x|local|durchwahl|dw)\b?[.:= ]*|#|[,;]+ *(?:ext=)?)(\d+\)?\s*)$/is.exec(text);
    if (!extension || /^[*#]/.test(text.trim())) return [{ text }];
    return [{ text: extension[1] }, { text: extension[2], isWord: true }, { text: extension[3] }];
  }

  #written(text) {
    const hides = WORDS_FOR_NO_NUMBER.test(text);
    return this.#parts(text).map((part) => (part.isWord ? part.text : this.#digits(part.text, hides))).join("");
  }

  #digits(text, keepsLetters) {
    // `+44 (0)20 ...`: where the core takes such a zero out, it does not count.
    const zero = this.#dropsTrunkZero && text.includes("+") ? /\(0\)/g : /(?!)/g;
    const counted = text.replace(zero, "(\0)");
    let right = "";
    let written = "";
    for (const sign of [...counted].reverse()) {
      written = (/\d/.test(sign) ? this.#digit(sign, right) : sign) + written;
      if (/\d/.test(sign)) right = sign + right;
    }
    if (!keepsLetters) written = written.replace(/\p{L}+/gu, (run) => this.#run(run));
    return written.replaceAll("\0", "0");
  }

  #digit(digit, right) {
    if (!this.#permutations.has(right)) {
      const stay = this.#fixed.get(right) ?? new Set();
      const moved = DIGITS.filter((one) => !stay.has(one));
      const drawn = shuffled(moved);
      const permutation = Object.fromEntries(DIGITS.map((one) => [one, one]));
      moved.forEach((one, index) => { permutation[one] = drawn[index]; });
      this.#permutations.set(right, permutation);
    }
    return this.#permutations.get(right)[digit];
  }

  #run(run) {
    return this.#letters.get(run) ?? drawnAnew(this.#letters, run, () => run.replace(/\p{L}/gu, letter));
  }
}

/** Finds any of these values, the longest first, and else what looks like a number. */
function patternOf(values) {
  const sorted = values.filter((value) => value.length > 1).sort((a, b) => b.length - a.length);
  const escaped = sorted.map((value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  // In an address a number may follow an escape, as in %2B44.
  return new RegExp(`(?<!%)(?<!(?<!%[\\da-fA-F])[\\p{L}\\d])(?:${[...escaped, "\\d(?:[\\d./-]*\\d)?"].join("|")})(?![\\p{L}\\d])`, "gu");
}

/** Whether a number in words of the core counts something: a close code, seconds, tries. Short ones mostly do. */
function isCount(text, at, number) {
  const [before, after] = [text.slice(0, at), text.slice(at + number.length)];
  if (digitsOf(number).length >= 3) return /\bcode $/.test(before) || /^ (seconds?|records?|times?|minutes?|calls?)\b/.test(after);
  return !/\b(to|with|Dropping|Adding) $/.test(before) && !/^ (was not|is being|will be) dialled/.test(after);
}

// --- JSON, rewritten in place: numbers keep their digits however many they are, and what stays is not touched. ---

/** The core reads nothing that is nested deeper. */
const DEEPEST = 64;
const NOT_JSON = new Error("not JSON");

function textOf(literal) {
  try {
    return JSON.parse(literal);
  } catch {
    throw NOT_JSON; // an escape that is none
  }
}

/**
 * The JSON text with other values; `undefined` where it is none. `value` is asked for each text, and for each number
 * and truth value as it is written.
 */
function rewrite(text, value) {
  const token = /\s*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\.)*")|(-?\d[\d.eE+-]*)|(true|false|null))/y;
  const path = [];
  let written = "";
  let ends = 0;

  const next = () => {
    token.lastIndex = ends;
    const found = token.exec(text);
    if (!found) throw NOT_JSON;
    ends = token.lastIndex;
    return found;
  };
  const peek = () => /\S/.exec(text.slice(ends))?.[0];
  const sign = (wanted) => {
    const [all, found] = next();
    if (found !== wanted) throw NOT_JSON;
    written += all;
  };
  const list = (closing, one) => {
    if (peek() === closing) return sign(closing);
    for (let at = 0; ; at += 1) {
      one(at);
      if (peek() !== ",") return sign(closing);
      sign(",");
    }
  };
  const inside = (part) => {
    if (path.push(part) > DEEPEST) throw NOT_JSON;
    any();
    path.pop();
  };
  const any = () => {
    const [all, opened, string, number, word] = next();
    const literal = string ?? number ?? word;
    if (literal !== undefined) {
      const old = string === undefined ? literal : textOf(string);
      const changed = value(path, old, string === undefined);
      written += changed === old ? all : all.slice(0, -literal.length) + (string === undefined ? changed : JSON.stringify(changed));
    } else if (opened === "[") {
      written += all;
      list("]", inside);
    } else if (opened === "{") {
      written += all;
      list("}", () => {
        const [name, , key] = next();
        if (key === undefined) throw NOT_JSON;
        written += name;
        sign(":");
        inside(textOf(key));
      });
    } else {
      throw NOT_JSON;
    }
  };
  try {
    any();
  } catch (error) {
    if (error === NOT_JSON) return undefined;
    throw error;
  }
  const rest = text.slice(ends);
  return /\S/.test(rest) ? undefined : written + rest;
}
