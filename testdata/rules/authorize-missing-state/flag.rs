pub fn without(id: &str) -> String {
    format!("https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={id}") // expect: authorize-missing-state high
}

fn page(query: &[(&str, &str)]) -> reqwest::Url {
    reqwest::Url::parse_with_params("https://api.getgo.com/oauth/v2/authorize", query).unwrap()
}

pub fn constant(id: &str) -> String {
    page(&[("client_id", id), ("response_type", "code"), ("state", "shop")]).to_string() // expect: authorize-missing-state high
}
