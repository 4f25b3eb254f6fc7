mod urls;

pub fn start(id: &str, state: &str) -> String {
    format!("{}?client_id={id}&state={state}", urls::AUTHORIZE) // expect: authorize-response-type high
}
