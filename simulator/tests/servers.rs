//! The real servers on loopback: WebSockets to both sides, the HTTP API, the CRM's answers, the softphone's files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use std::time::Duration;

use cordboard_simulator::{Options, Running, serve};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

struct Phone {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
}

impl Phone {
    async fn connect(side: &str, seat: &str) -> Self {
        let (socket, _) = connect_async(format!("{side}/as/192.168.1.{seat}")).await.unwrap();
        Self { socket }
    }

    async fn say(&mut self, frame: Value) {
        self.socket.send(Message::text(frame.to_string())).await.unwrap();
    }

    /// The next frame, `None` when the connection is gone.
    async fn hear(&mut self) -> Option<Value> {
        let frame =
            tokio::time::timeout(Duration::from_secs(5), self.socket.next()).await.expect("a frame in time");
        match frame {
            Some(Ok(Message::Text(text))) => {
                Some(serde_json::from_str(&text).unwrap_or(json!(text.as_str())))
            }
            _ => None,
        }
    }

    async fn monitor(&mut self, extension: &str) {
        self.say(json!({"id": 1, "request": "startmonitor", "extension": extension})).await;
        assert_eq!(self.hear().await.unwrap()["result"], "success");
    }
}

struct Site {
    running: Running,
    http: reqwest::Client,
}

impl Site {
    async fn start() -> Self {
        let www = Some(concat!(env!("CARGO_MANIFEST_DIR"), "/../www").into());
        let running = serve(Options { www, ..Options::default() }).await.unwrap();
        Self { running, http: reqwest::Client::new() }
    }

    fn api(&self, path: &str) -> String {
        self.running.addresses.control.replace("/control", &format!("/api/{path}"))
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        let reply = self.http.post(self.api(path)).json(&body).send().await.unwrap();
        assert!(reply.status().is_success(), "{path}: {}", reply.status());
        serde_json::from_str(&reply.text().await.unwrap()).unwrap_or_default()
    }

    async fn state(&self) -> Value {
        self.http.get(self.api("state")).send().await.unwrap().json().await.unwrap()
    }

    /// A softphone at seat 101 calls the CRM's API.
    async fn crm(&self, ui: &str, method: &str, args: Value) -> Value {
        let url = format!("{}/crm/101/call", self.running.addresses.crm);
        let call = json!({"ui": ui, "method": method, "args": args});
        self.http.post(url).json(&call).send().await.unwrap().json().await.unwrap()
    }
}

#[tokio::test]
async fn both_sides_answer_and_tell_the_same_call() {
    let site = Site::start().await;
    let mut a = Phone::connect(&site.running.addresses.a, "101").await;
    let mut b = Phone::connect(&site.running.addresses.b, "101").await;

    a.say(json!({"id": 7, "request": "myextension"})).await;
    assert_eq!(a.hear().await.unwrap(), json!({"id": 7, "result": "success", "extension": "2611"}));
    a.monitor("2611").await;
    b.monitor("2611").await;
    site.post("ring", json!({"from": "442079460018", "to": "2611", "called": "8001"})).await;
    let (at_a, at_b) = (a.hear().await.unwrap(), b.hear().await.unwrap());
    assert_eq!(at_a["eventtype"], "offer");
    assert_eq!(at_a["ucid"], at_b["ucid"]);
}

#[tokio::test]
async fn a_client_without_a_pretended_address_has_no_extension() {
    let site = Site::start().await;
    let (socket, _) = connect_async(&site.running.addresses.a).await.unwrap();
    let mut phone = Phone { socket };

    phone.say(json!({"id": 1, "request": "myextension"})).await;
    assert_eq!(phone.hear().await.unwrap()["reason"], "no extension is mapped to 127.0.0.1");
}

#[tokio::test]
async fn a_stopped_side_cuts_refuses_and_comes_back_on_the_same_port() {
    let site = Site::start().await;
    let mut phone = Phone::connect(&site.running.addresses.a, "101").await;

    site.post("sides/A/stop", json!({})).await;
    assert_eq!(phone.hear().await, None);
    assert!(connect_async(&site.running.addresses.a).await.is_err());
    Phone::connect(&site.running.addresses.b, "101").await;
    site.post("sides/A/start", json!({})).await;
    Phone::connect(&site.running.addresses.a, "101").await;
}

#[tokio::test]
async fn a_side_counts_the_connections_it_has_taken() {
    let site = Site::start().await;
    let mut first = Phone::connect(&site.running.addresses.a, "101").await;
    first.monitor("2611").await;
    site.post("sides/A/cut", json!({})).await;
    Phone::connect(&site.running.addresses.a, "101").await.monitor("2611").await;

    let state = site.state().await;
    assert_eq!((&state["sides"]["A"]["opened"], &state["sides"]["B"]["opened"]), (&json!(2), &json!(0)));
    assert_eq!(state["sides"]["A"]["requests"]["startmonitor"], 2);
}

#[tokio::test]
async fn a_stalled_side_leaves_the_handshake_open() {
    let site = Site::start().await;
    site.post("sides/A/stall", json!({})).await;

    let connecting = connect_async(&site.running.addresses.a);
    assert!(tokio::time::timeout(Duration::from_millis(300), connecting).await.is_err());
    site.post("sides/A/unstall", json!({})).await;
    Phone::connect(&site.running.addresses.a, "101").await;
}

#[tokio::test]
async fn a_side_that_refuses_goes_on_with_the_connections_it_has() {
    let site = Site::start().await;
    let mut phone = Phone::connect(&site.running.addresses.a, "101").await;
    site.post("sides/A/refuse", json!({})).await;

    assert!(connect_async(&site.running.addresses.a).await.is_err());
    phone.monitor("2611").await;
    site.post("sides/A/admit", json!({})).await;
    Phone::connect(&site.running.addresses.a, "101").await;
}

#[tokio::test]
async fn a_half_open_side_neither_answers_nor_closes_until_it_is_back() {
    let site = Site::start().await;
    let mut phone = Phone::connect(&site.running.addresses.a, "101").await;
    phone.monitor("2611").await;

    site.post("sides/A/half-open", json!({})).await;
    phone.say(json!({"id": 2, "request": "myextension"})).await;
    site.post("ring", json!({"from": "1", "to": "2611"})).await;
    let heard = tokio::time::timeout(Duration::from_millis(300), phone.socket.next()).await;
    assert!(heard.is_err(), "neither a frame nor a close: {heard:?}");
    let connecting = connect_async(&site.running.addresses.a);
    assert!(tokio::time::timeout(Duration::from_millis(300), connecting).await.is_err());
    site.post("sides/A/revive", json!({})).await;
    assert_eq!(phone.hear().await, None);
    Phone::connect(&site.running.addresses.a, "101").await;
}

#[tokio::test]
async fn a_passive_backup_takes_connections_when_the_production_server_is_dead() {
    let site = Site::start().await;
    site.post("passive-backup", json!({"how": "connections", "afterMs": 200})).await;
    let b = &site.running.addresses.b;

    assert!(connect_async(b).await.is_err());
    site.post("sides/A/stop", json!({})).await;
    assert!(connect_async(b).await.is_err());
    let mut phone = loop {
        if let Ok((socket, _)) = connect_async(b).await {
            break Phone { socket };
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    site.post("sides/A/start", json!({})).await;
    assert_eq!(phone.hear().await, None, "side A is back");
    assert!(connect_async(b).await.is_err());
    site.post("end-faults", json!({})).await;
    assert!(connect_async(b).await.is_ok());
}

#[tokio::test]
async fn lines_split_brains_and_single_connections_are_set_over_http() {
    let site = Site::start().await;
    let mut old = Phone::connect(&site.running.addresses.a, "101").await;

    site.post("split-brain", json!({"on": true})).await;
    site.post("sides/A/line", json!({"direction": "out", "duplicate": {"next": 1}})).await;
    site.post("ring", json!({"from": "1", "to": "2611"})).await;
    assert_eq!(old.hear().await.unwrap()["eventtype"], "offer");
    assert_eq!(old.hear().await.unwrap()["eventtype"], "offer");
    site.post("sides/A/line", json!({"drop": {"perMille": 20}, "delayMs": 5})).await;
    let lines = &site.state().await["sides"]["A"]["lines"];
    assert_eq!((&lines["out"]["delayMs"], &lines["in"]["drop"]["perMille"]), (&json!(5), &json!(20)));
    let reply = site.http.post(site.api("sides/A/line")).json(&json!({"drop": 3})).send().await.unwrap();
    assert_eq!(reply.status(), 400);

    site.post("one-client-per-address", json!({"on": true})).await;
    Phone::connect(&site.running.addresses.b, "101").await;
    assert_eq!(old.hear().await, None, "a newer connection from the same address");
    let mut other = Phone::connect(&site.running.addresses.a, "102").await;
    let client = site.state().await["sides"]["A"]["sockets"][0]["client"].clone();
    site.post(&format!("clients/{client}/cut"), json!({})).await;
    assert_eq!(other.hear().await, None);
}

#[tokio::test]
async fn an_agent_is_logged_out_by_somebody_else() {
    let site = Site::start().await;
    let mut phone = Phone::connect(&site.running.addresses.a, "101").await;
    phone.monitor("2611").await;
    let login = json!({"id": 2, "request": "login", "extension": "2611", "agentid": "4712", "passwd": ""});
    phone.say(login).await;
    phone.hear().await;
    phone.hear().await;

    site.post("agents/2611/log-out", json!({})).await;
    assert_eq!(phone.hear().await.unwrap()["eventtype"], "agentstate");
    assert_eq!(site.state().await["agents"], json!([]));
}

#[tokio::test]
async fn an_outside_call_is_answered_by_the_clock() {
    let site = Site::start().await;
    let mut phone = Phone::connect(&site.running.addresses.a, "101").await;
    phone.monitor("2611").await;

    phone
        .say(json!({"id": 2, "request": "makecall", "extension": "2611", "destination": "914155551212"}))
        .await;
    let mut heard = Vec::new();
    for _ in 0..4 {
        let frame = phone.hear().await.unwrap();
        heard.push(frame.get("eventtype").cloned().unwrap_or(json!("reply")));
    }
    assert_eq!(json!(heard), json!(["reply", "originate", "ringback", "answer"]));
}

#[tokio::test]
async fn raw_frames_faults_and_the_list_of_frames() {
    let site = Site::start().await;
    let mut phone = Phone::connect(&site.running.addresses.a, "101").await;

    assert_eq!(site.post("raw", json!({"side": "A", "text": "garbage"})).await["clients"], 1);
    assert_eq!(phone.hear().await.unwrap(), json!("garbage"));
    site.post("raw", json!({"size": 1_000_000})).await;
    assert_eq!(phone.hear().await.unwrap().as_str().unwrap().len(), 1_000_000);
    site.post("faults", json!({"request": "myextension", "fault": {"refuse": "not today"}})).await;
    phone.say(json!({"id": 3, "request": "myextension"})).await;
    assert_eq!(phone.hear().await.unwrap()["reason"], "not today");
    let frames: Value =
        site.http.get(site.api("frames?side=A&direction=in")).send().await.unwrap().json().await.unwrap();
    assert_eq!(frames.as_array().unwrap().len(), 1);
    assert_eq!(frames[0]["text"], r#"{"id":3,"request":"myextension"}"#);
}

#[tokio::test]
async fn more_frames_follow_at_once_and_the_moment_is_told() {
    let site = Site::start().await;
    let mut phone = Phone::connect(&site.running.addresses.a, "101").await;
    phone.monitor("2611").await;
    let raw = site.post("raw", json!({"side": "A", "text": "first", "more": ["second", "third"]})).await;
    for text in ["first", "second", "third"] {
        assert_eq!(phone.hear().await.unwrap(), text);
    }
    let ring = site.post("ring", json!({"from": "4155551212", "to": "2611"})).await;
    assert!(raw["atMs"].as_f64().unwrap() <= ring["atMs"].as_f64().unwrap());
}

#[tokio::test]
async fn reset_takes_everything_back_to_the_start() {
    let site = Site::start().await;
    let mut phone = Phone::connect(&site.running.addresses.a, "101").await;
    phone.monitor("2611").await;
    site.post("ring", json!({"from": "1", "to": "2611"})).await;
    phone.hear().await;
    site.post("profile", json!({"profile": "renamed"})).await;
    site.post("sides/B/stop", json!({})).await;
    site.crm("lightning", "saveLog", json!({"entityApiName": "Task", "Subject": "Call"})).await;

    site.post("reset", json!({})).await;

    assert_eq!(phone.hear().await, None);
    let state = site.state().await;
    assert_eq!(state["calls"], json!([]));
    assert_eq!(state["profile"], "full");
    assert_eq!(state["crm"]["tasks"], json!([]));
    Phone::connect(&site.running.addresses.b, "101").await;
}

#[tokio::test]
async fn refusals_of_the_control_api_are_in_words() {
    let site = Site::start().await;

    let reply = site.http.post(site.api("ring")).json(&json!({"from": "1", "to": "9"})).send().await.unwrap();
    assert_eq!(reply.status(), 409);
    assert_eq!(reply.json::<Value>().await.unwrap(), json!({"error": "no such extension"}));
    let reply = site.http.post(site.api("crm-options")).json(&json!({"noSuch": 1})).send().await.unwrap();
    assert_eq!(reply.status(), 400);
}

#[tokio::test]
async fn the_control_api_hears_programs_and_its_own_page_only() {
    let site = Site::start().await;
    let own = site.running.addresses.control.replace("/control", "");
    let port = own.rsplit_once(':').unwrap().1.to_owned();
    let ask = async |path: &str, headers: &[(&str, &str)]| {
        let request = site.http.post(site.api(path)).header("content-type", "application/json").body("{}");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let reply = request.send().await.unwrap();
        assert!(!reply.headers().contains_key("access-control-allow-origin"));
        reply.status().as_u16()
    };
    let local = format!("localhost:{port}");
    assert_eq!(ask("reset", &[]).await, 204);
    assert_eq!(ask("reset", &[("origin", &own)]).await, 204);
    assert_eq!(ask("reset", &[("host", &local), ("origin", &format!("http://{local}"))]).await, 204);
    for origin in [
        "https://evil.example",
        "null",
        "http://127.0.0.1",
        &site.running.addresses.crm,
        &site.running.addresses.softphone,
        &own.replace("http:", "https:"),
        &format!("http://{local}"),
    ] {
        assert_eq!(ask("reset", &[("origin", origin)]).await, 403, "{origin}");
        assert_eq!(ask("crm-options", &[("origin", origin)]).await, 403, "{origin}");
    }
    // A name of the attacker's that leads to this computer.
    let rebound = format!("evil.example:{port}");
    for host in [rebound.as_str(), "evil.example", "localhost.evil.example", ""] {
        assert_eq!(ask("reset", &[("host", host)]).await, 403, "{host}");
    }
    assert_eq!(ask("reset", &[("host", &rebound), ("origin", &format!("http://{rebound}"))]).await, 403);
}

#[tokio::test]
async fn somebody_can_use_the_desk_phone_itself() {
    let site = Site::start().await;
    let mut phone = Phone::connect(&site.running.addresses.a, "101").await;
    phone.monitor("2611").await;

    let call = site.post("ring", json!({"from": "4155551212", "to": "2611"})).await["callid"].clone();
    site.post("phones/2611/answer", json!({})).await;
    site.post(&format!("calls/{call}/hangup"), json!({})).await;
    let mut heard = Vec::new();
    for _ in 0..3 {
        heard.push(phone.hear().await.unwrap()["eventtype"].clone());
    }
    assert_eq!(json!(heard), json!(["offer", "answer", "hangup"]));
}

#[tokio::test]
async fn settings_carry_the_served_addresses_of_the_seat() {
    let site = Site::start().await;

    let settings = site.crm("lightning", "getCallCenterSettings", Value::Null).await["value"].clone();
    let addresses = &site.running.addresses;
    assert_eq!(settings["/ServerInfo/wsURIA"], format!("{}/as/192.168.1.101", addresses.a));
    assert_eq!(settings["/ServerInfo/wsURIB"], format!("{}/as/192.168.1.101", addresses.b));
    assert_eq!(settings["/reqGeneralInfo/reqAdapterUrl"], format!("{}/index.html", addresses.softphone));
    assert_eq!(settings["/reqDialingOptions/reqOutsidePrefix/sortOrder"], "0.0");
    site.post("crm-options", json!({"settings": {"/ScreenPop/when": "answer", "/ServerInfo/wsURIB": null}}))
        .await;
    let settings = site.crm("classic", "getCallCenterSettings", Value::Null).await["value"].clone();
    assert_eq!(settings["/ScreenPop/when"], "answer");
    assert!(settings.get("/ServerInfo/wsURIB").is_none());
}

#[tokio::test]
async fn pages_libraries_and_softphone_files_have_their_types() {
    let site = Site::start().await;
    let addresses = &site.running.addresses;
    let get = async |url: String| site.http.get(url).send().await.unwrap();
    let kind = |reply: &reqwest::Response| reply.headers()["content-type"].to_str().unwrap().to_owned();

    for page in ["/", "/classic/101/home", "/lightning/102/003Cb0000000004AAA"] {
        let reply = get(format!("{}{page}", addresses.crm)).await;
        assert_eq!(reply.status(), 200, "{page}");
        assert!(kind(&reply).starts_with("text/html"), "{page}");
    }
    for script in ["interaction.js", "lightning/opencti_min.js"] {
        let reply = get(format!("{}/support/api/57.0/{script}", addresses.crm)).await;
        assert!(kind(&reply).starts_with("text/javascript"), "{script}");
        assert!(reply.text().await.unwrap().contains("Number('57')"), "{script}");
    }
    let reply =
        get(format!("{}/call-center.xml", addresses.softphone.replace("localhost", "127.0.0.1"))).await;
    assert_eq!(reply.status(), 200);
    let policy = reply.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    assert!(policy.contains(&format!("frame-ancestors {}", addresses.crm)), "{policy}");
    let page = get(format!("{}/index.html", addresses.softphone.replace("localhost", "127.0.0.1"))).await;
    let library = "script-src 'self' 'wasm-unsafe-eval' https://*.salesforce.com";
    let (header, text) = (page.headers()["content-security-policy"].clone(), page.text().await.unwrap());
    for policy in [header.to_str().unwrap(), &text] {
        assert!(policy.contains(library) && policy.contains(&format!(" {}", addresses.crm)), "{policy}");
    }
    assert_eq!(reply.headers()["cache-control"], "no-store");
    for file in ["config.json", "index.html", "softphone.css"] {
        let url = format!("{}/{file}", addresses.softphone.replace("localhost", "127.0.0.1"));
        let reply = site.http.get(url).header("origin", "https://evil.example").send().await.unwrap();
        assert!(!reply.headers().contains_key("access-control-allow-origin"), "{file} is for its own pages");
    }
    // The control page leads to the softphone by itself.
    let control = get(addresses.control.clone()).await.text().await.unwrap();
    assert!(control.contains("id=\"alone\""), "{control}");
}

#[tokio::test]
async fn a_definition_that_is_none_is_refused() {
    let broken = Options { definition: Some("<callCenter/>".to_owned()), ..Options::default() };

    assert_eq!(serve(broken).await.unwrap_err().to_string(), "line 1: there is no `section`");
}

#[tokio::test]
async fn the_servicenow_instance_serves_its_frame_its_library_and_its_record() {
    let site = Site::start().await;
    let instance = &site.running.addresses.crm;
    let get = async |path: &str| site.http.get(format!("{instance}{path}")).send().await.unwrap();

    assert!(get("/servicenow/101").await.text().await.unwrap().contains("id=\"gsft_main\""));
    let library = get("/scripts/openframe/latest/openFrameAPI.min.js").await.text().await.unwrap();
    assert!(library.contains("const version = '1.0.5'"));
    assert_eq!(get("/scripts/openframe/../x/openFrameAPI.min.js").await.status(), 404);
    let record: Value = get("/instance/102/record").await.json().await.unwrap();
    let address = format!("{}/index.html?crm=openframe&instance=", site.running.addresses.softphone);
    assert!(record["url"].as_str().unwrap().starts_with(&address), "{}", record["url"]);
    let settings: Value = serde_json::from_str(record["configuration"].as_str().unwrap()).unwrap();
    let side_a = format!("{}/as/192.168.1.102", site.running.addresses.a);
    assert_eq!(settings["/ServerInfo/wsURIA"], side_a);

    site.post("crm-options", json!({"servicenow": {"library": false}})).await;
    assert_eq!(get("/scripts/openframe/latest/openFrameAPI.min.js").await.status(), 404);
}
