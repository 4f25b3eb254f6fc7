mod urls;

fn start(id: &str, state: &str) -> String {
    format!("{}?response_type=code&client_id={id}&state={state}", urls::AUTHORIZE)
}
