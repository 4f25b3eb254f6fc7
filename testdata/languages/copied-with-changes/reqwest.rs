use reqwest::{Client, Method, Response};

#[derive(Clone)]
struct Call {
    host: &'static str,
    path: &'static str,
    verb: Method,
}

impl Default for Call {
    fn default() -> Self {
        Self { host: "https://api.example.test", path: "/v1/me", verb: Method::GET }
    }
}

async fn send(call: Call, form: Option<&[(&str, &str)]>) -> reqwest::Result<Response> {
    let Call { host, path, verb } = call;
    let mut request = Client::new().request(verb, format!("{host}{path}"));
    if let Some(form) = form {
        request = request.form(form);
    }
    request.send().await // [me]
}

pub async fn refresh(old: &str) -> reqwest::Result<Response> {
    let me = Call::default();
    let token = Call { path: "/oauth/old_token", verb: Method::POST, ..me.clone() };
    send(me, None).await?;
    send(token, Some(&[("grant_type", "refresh_token"), ("refresh_token", old)])).await // [token]
}
