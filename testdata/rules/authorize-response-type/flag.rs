pub fn without(id: &str, state: &str) -> String {
    format!("https://api.getgo.com/oauth/v2/authorize?client_id={id}&state={state}") // expect: authorize-response-type high
}

fn page(query: &[(&str, &str)]) -> reqwest::Url {
    reqwest::Url::parse_with_params("https://api.getgo.com/oauth/v2/authorize", query).unwrap()
}

pub fn helped(id: &str, state: &str) -> String {
    page(&[("client_id", id), ("response_type", "token"), ("state", state)]).to_string() // expect: authorize-response-type high
}
