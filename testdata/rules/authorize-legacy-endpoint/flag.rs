// Inline, and through a helper of the project.
pub fn inline(id: &str) -> String {
    format!("https://api.getgo.com/oauth/authorize?client_id={id}&response_type=code&state={}", state()) // expect: authorize-legacy-endpoint high
}

fn page(path: &str, query: &[(&str, &str)]) -> String {
    format!("https://api.getgo.com{path}?{}", serde_urlencoded::to_string(query).unwrap())
}

pub fn helped(id: &str, state: &str) -> String {
    page("/oauth/authorize", &[("client_id", id), ("response_type", "code"), ("state", state)]) // expect: authorize-legacy-endpoint high
}
