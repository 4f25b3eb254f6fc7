//! HTML in a real browser, which `./test` names: with its script and without, narrow, dark, and with code that wants to break out.

use super::hostile;
use super::trees::{reports, trees};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Command;

/// What a page that frames the report does with it, and writes into its own text: `name=value` on each line.
const DRIVER: &str = r#"<!doctype html><meta charset="utf-8"><body><iframe id="report" style="width:400px;height:2000px;border:0"></iframe><pre id="said"></pre><script>
const say = (name, value) => { document.getElementById("said").textContent += name + "=" + value + "\n"; };
const rgb = (text) => (text.match(/[\d.]+/g) || [0, 0, 0]).slice(0, 3).map(Number);
const light = (color) => { const [r, g, b] = color.map((c) => { c /= 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
const under = (element, win) => { for (let at = element; at; at = at.parentElement) { const color = win.getComputedStyle(at).backgroundColor; if (!/, 0\)$/.test(color)) return rgb(color); } return [255, 255, 255]; };
document.getElementById("report").addEventListener("load", () => {
  const win = document.getElementById("report").contentWindow, page = win.document;
  const stories = [...page.querySelectorAll(".story")], visible = () => stories.filter((s) => s.offsetParent !== null).length;
  const form = page.getElementById("filter");
  const filter = (name, value) => { form.elements[name].value = value; form.dispatchEvent(new win.Event("input", { bubbles: true })); const n = visible(); form.elements[name].value = ""; form.dispatchEvent(new win.Event("input", { bubbles: true })); return n; };
  say("stories", stories.length);
  say("visible", visible());
  say("overflow", page.documentElement.scrollWidth - page.documentElement.clientWidth);
  say("marks", page.querySelectorAll("mark.here").length > 0);
  say("filter", !form.hidden);
  if (form.hidden) return;
  say("background", win.getComputedStyle(page.body).backgroundColor);
  const rule = form.elements.rule.options[1].value;
  say("rule", filter("rule", rule) === stories.filter((s) => s.dataset.rules.split(" ").includes(rule)).length);
  say("severity", filter("severity", "info") === stories.filter((s) => s.dataset.severities.split(" ").includes("info")).length);
  say("words", filter("words", "no such words anywhere"));
  say("again", visible());
  let least = 99, worst = "";
  for (const element of page.querySelectorAll("body *")) {
    if (![...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) || element.offsetParent === null || element.closest("script,select,input,output,.unseen")) continue;
    const ratio = contrast(rgb(win.getComputedStyle(element).color), under(element, win));
    if (ratio < least) { least = ratio; worst = element.outerHTML.slice(0, 90); }
  }
  say("contrast", least >= 4.5 ? "enough" : least + " " + worst);
});
const frame = document.getElementById("report");
if (location.search === "?plain") frame.sandbox = "allow-same-origin";
frame.src = "/report";
</script></body>"#;

/// Answers the browser: the report at `/report`, the driver elsewhere. Ends with the process.
fn serve(report: String) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let mut request = [0; 4096];
            let length = stream.read(&mut request).unwrap_or(0);
            let body = if request[..length].starts_with(b"GET /report ") { &report } else { DRIVER };
            let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
        }
    });
    port
}

/// The page as the browser has it after its scripts ran, and what it logged.
fn open(address: &str, options: &[&str]) -> (String, String) {
    let browser = std::env::var("BROWSER").unwrap_or_else(|_| panic!("BROWSER must name Chromium: run ./test"));
    let profile = tempfile::tempdir().unwrap();
    let fixed = "--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run \
                 --enable-logging=stderr --virtual-time-budget=10000 --dump-dom";
    let output = Command::new(browser)
        .args(fixed.split_whitespace())
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .args(options)
        .arg(address)
        .output()
        .unwrap();
    (String::from_utf8_lossy(&output.stdout).into_owned(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// What the driver said about a report. A frame without scripts is asked for with `?plain`.
fn said(report: &str, query: &str, options: &[&str]) -> Vec<String> {
    let (page, log) = open(&format!("http://127.0.0.1:{}/{query}", serve(report.to_owned())), options);
    // The browser says itself that it does not run the script of a frame that may run none.
    assert!(!query.is_empty() || !log.contains("Content Security Policy") && !log.contains("Uncaught"), "{log}");
    let said = page.split_once("id=\"said\">").and_then(|(_, rest)| rest.split_once("</pre>")).map(|(said, _)| said.to_owned());
    said.unwrap_or_else(|| panic!("{page}\n{log}")).lines().map(str::to_owned).collect()
}

#[test]
#[ignore = "needs Chromium: ./test names it and runs this"]
fn pages_work_in_a_browser() {
    let sample = trees().into_iter().find(|tree| tree.name == "sample").unwrap();
    let sample = reports(&sample, &["html"]).1.remove("html").unwrap();
    let hostile = hostile::reports().remove("html").unwrap();
    for report in [&sample, &hostile] {
        let stories = report.matches("<article").count();
        for (scheme, background) in [("1", "rgb(255, 255, 255)"), ("0", "rgb(20, 24, 29)")] {
            let said = said(report, "", &[&format!("--blink-settings=preferredColorScheme={scheme}")]);
            let expected = [
                format!("stories={stories}"),
                format!("visible={stories}"),
                "overflow=0".to_owned(),
                "marks=true".to_owned(),
                "filter=true".to_owned(),
                format!("background={background}"),
                "rule=true".to_owned(),
                "severity=true".to_owned(),
                "words=0".to_owned(),
                format!("again={stories}"),
                "contrast=enough".to_owned(),
            ];
            assert_eq!(said, expected);
        }
    }
}

#[test]
#[ignore = "needs Chromium: ./test names it and runs this"]
fn pages_read_well_without_a_script() {
    let hostile = hostile::reports().remove("html").unwrap();
    let stories = hostile.matches("<article").count();
    let expected = [format!("stories={stories}"), format!("visible={stories}"), "overflow=0".to_owned(), "marks=true".to_owned()];
    assert_eq!(said(&hostile, "?plain", &[]), [&expected[..], &["filter=false".to_owned()]].concat(), "a filter that works, or none");
}

#[test]
#[ignore = "needs Chromium: ./test names it and runs this"]
fn pages_open_from_the_disk() {
    let hostile = hostile::reports().remove("html").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.html");
    std::fs::write(&file, &hostile).unwrap();
    let (page, log) = open(&format!("file://{}", file.display()), &[]);
    assert!(!log.contains("Content Security Policy") && !log.contains("Uncaught"), "{log}");
    let count = |what: &str| page.matches(what).count();
    assert_eq!((count("<article"), count("<script")), (hostile.matches("<article").count(), 1), "{log}");
    assert_eq!(count("<img") + count("<iframe"), 0);
    assert!(page.contains("shown</output>"), "the filter is there");
}
