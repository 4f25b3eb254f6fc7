use reqwest::blocking::{Client, Response};

fn send(verb: &str, path: &str, form: &[(&str, &str)]) -> anyhow::Result<Response> {
    let (client, url) = (Client::new(), format!("https://api.example.test{path}"));
    let request = match verb {
        "DELETE" => client.delete(url),
        "PUT" | "POST" => client.request(verb.parse()?, url).form(form),
        _ => client.get(url),
    };
    Ok(request.header("X-Trace", "1").send()?)
}

pub fn exchange(code: &str) -> anyhow::Result<Response> {
    send("POST", "/oauth/old_token", &[("grant_type", "authorization_code"), ("code", code)]) // [code]
}

pub fn drop_session() -> anyhow::Result<Response> {
    send("DELETE", "/v1/sessions/current", &[]) // [drop]
}
