mod urls;

pub fn start(id: &str) -> String {
    format!("{}?response_type=code&client_id={id}", urls::AUTHORIZE) // expect: authorize-missing-state high
}
